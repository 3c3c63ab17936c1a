package org.hearsay.verify.german;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Conllu;
import org.hearsay.engine.text.Language;

/**
 * Sentences with trees, and what has to come out of them: {@code sentences.conllu}.
 *
 * @param gold the text with its trees
 * @param marks in order
 */
record MarkedSentences(AnalysedText gold, List<Mark> marks) {

    /** A Monday. */
    private static final String PUBLISHED = "2024-05-06";

    /**
     * One comment over a sentence.
     *
     * @param kind what stands before the sign of equality
     * @param cells what stands behind it, parted by bars
     * @param sentence the span of the sentence
     */
    record Mark(String kind, List<String> cells, Span sentence) {}

    static MarkedSentences read(Language language) {
        String conllu = German.resource("sentences.conllu");
        AnalysedText gold = Conllu.read("sentences", conllu, language);
        List<Mark> marks = new ArrayList<>();
        int sentence = 0;
        boolean open = false;
        for (String line : conllu.split("\n", -1)) {
            boolean isWord = line.indexOf('\t') >= 0;
            sentence += open && !isWord ? 1 : 0;
            open = isWord;
            int sign = line.indexOf(" = ");
            if (line.startsWith("# ") && sign > 0) {
                List<String> cells = List.of(line.substring(sign + 3).split("\\s*\\|\\s*", -1));
                marks.add(new Mark(
                        line.substring(2, sign),
                        cells,
                        gold.sentences().get(sentence).span()));
            }
        }
        return new MarkedSentences(gold, marks);
    }

    List<Mark> of(String kind) {
        return marks.stream().filter(m -> m.kind().equals(kind)).toList();
    }

    /** The document as somebody would hand it in: no trees. */
    Document document() {
        Document plain = gold.document();
        return plain.with(new Metadata(null, null, List.of(), PUBLISHED, "de", null));
    }

    /** Where whole words stand in the sentence of a mark, the last time; null for no words. */
    List<Span> find(Mark mark, String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Matcher matcher = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                .matcher(gold.text())
                .region(mark.sentence().start(), mark.sentence().end());
        Span found = null;
        while (matcher.find()) {
            found = new Span(matcher.start(), matcher.end());
        }
        if (found == null) {
            throw new IllegalStateException("\"" + words + "\" is not in its sentence");
        }
        return List.of(found);
    }
}
