package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.engine.read.attribution.ModelReader;
import org.hearsay.engine.read.quotation.QuotationReader;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Conllu;
import org.hearsay.engine.text.Language;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.verify.Project;
import org.hearsay.verify.accuracy.Treebank.TreebankDocument;
import org.hearsay.verify.accuracy.TreebankScore.Measure;

/** Words, sentences, tags and trees that are found in raw text, against treebanks that nothing was learned from. */
public final class SyntaxShare {

    private static final List<Measure> SHOWN =
            List.of(Measure.SENTENCES, Measure.WORDS, Measure.UPOS, Measure.LEMMAS, Measure.UAS, Measure.LAS);

    private SyntaxShare() {}

    /** GUM's news and interviews, each and together, and the test part of EWT. */
    public static Map<String, List<Path>> treebanks() throws IOException {
        Path gum = Project.SHARED.resolve("data/gum");
        Map<String, List<Path>> files = new LinkedHashMap<>();
        files.put("GUM, news", genre(gum, "news"));
        files.put("GUM, interviews", genre(gum, "interview"));
        files.put("EWT, test", List.of(Project.SHARED.resolve("data/ewt/test.conllu")));
        return files;
    }

    private static List<Path> genre(Path gum, String genre) throws IOException {
        try (Stream<Path> found = Files.list(gum)) {
            return found.filter(f -> f.getFileName().toString().startsWith("GUM_" + genre + "_"))
                    .sorted()
                    .toList();
        }
    }

    /** Hearsay's own scores, by what ships. */
    public static Map<String, TreebankScore> ours() throws IOException {
        Language english = English.load();
        ModelReader reader = new ModelReader(AttributionModel.load(), ForkJoinPool.commonPool());
        return scores((name, text) ->
                Conllu.write(reader.read(AnalysedText.of(Document.ofText(name, text), english), QuotationReader::read)
                        .text()));
    }

    /**
     * Scores every treebank, and GUM as a whole.
     *
     * @param analyser makes CoNLL-U of a name and a raw text
     */
    public static Map<String, TreebankScore> scores(BinaryOperator<String> analyser) throws IOException {
        Map<String, TreebankScore> scores = new LinkedHashMap<>();
        for (Map.Entry<String, List<Path>> treebank : treebanks().entrySet()) {
            scores.put(treebank.getKey(), of(treebank.getValue(), analyser));
        }
        TreebankScore gum = scores.entrySet().stream()
                .filter(e -> e.getKey().startsWith("GUM"))
                .map(Map.Entry::getValue)
                .reduce(TreebankScore.NONE, TreebankScore::plus);
        scores.put("GUM, both", gum);
        return scores;
    }

    /**
     * Scores some files.
     *
     * @param analyser makes CoNLL-U of a name and a raw text
     */
    public static TreebankScore of(List<Path> files, BinaryOperator<String> analyser) throws IOException {
        TreebankScore sum = TreebankScore.NONE;
        for (Path file : files) {
            for (TreebankDocument document : Treebank.documents(file)) {
                try {
                    Treebank found = Treebank.of(analyser.apply(document.name(), document.text()));
                    sum = sum.plus(TreebankScore.of(Treebank.of(document.conllu()), found));
                } catch (IllegalArgumentException e) {
                    throw new IOException(document.name() + ": " + e.getMessage(), e);
                }
            }
        }
        return sum;
    }

    /** A table with a row for each treebank, F1 in percent. */
    public static String table(String who, Map<String, TreebankScore> scores) {
        return scores.entrySet().stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %s |\n",
                        who,
                        e.getKey(),
                        SHOWN.stream().map(m -> e.getValue().of(m).toString()).collect(Collectors.joining(" | "))))
                .collect(Collectors.joining());
    }

    /** What stands over {@link #table}. */
    public static String heading() {
        return "| | treebank | "
                + SHOWN.stream()
                        .map(m -> m.name().startsWith("U") || m == Measure.LAS
                                ? m.name()
                                : m.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "))
                + " |\n|---|---|" + "---|".repeat(SHOWN.size()) + "\n";
    }

    static Section section(Map<String, TreebankScore> scores) {
        return new Section("Syntax", """
                From raw text (words with their white space, a blank line between paragraphs), by the measures of the CoNLL
                2018 shared task: F1 in percent, subtypes of relations cut. Nothing was learned from these parts. How CoreNLP
                does on the same texts stands in [benchmarks.md](benchmarks.md).

                """ + heading() + table("Hearsay", scores));
    }
}
