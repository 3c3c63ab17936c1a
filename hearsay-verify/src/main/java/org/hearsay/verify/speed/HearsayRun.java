package org.hearsay.verify.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.StatementJudge;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.read.attribution.ModelFindings;
import org.hearsay.engine.read.attribution.ModelReader;
import org.hearsay.engine.read.quotation.QuotationReader;
import org.hearsay.engine.read.statement.Findings;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.jspecify.annotations.Nullable;

/**
 * Hearsay reading the texts of a folder with its model, all of it or the statements alone; says what share of the work
 * its two networks are.
 */
public final class HearsayRun {

    /** Words: enough for Java to have compiled what matters. */
    private static final long WARM_UP = 40_000;

    private HearsayRun() {}

    /**
     * @param arguments the folder, how often to read it, how many texts of it (0: all), and {@code statements} to leave
     *     out entities, sources and chains
     */
    public static void main(String[] arguments) throws IOException {
        List<String> texts = Run.texts(Path.of(arguments[0]));
        int most = Integer.parseInt(arguments[2]);
        texts = most > 0 ? texts.subList(0, Math.min(most, texts.size())) : texts;
        Timed model = new Timed(AttributionModel.load());
        boolean alone = arguments.length > 3 && arguments[3].equals("statements");
        Consumer<Document> read = alone
                ? statements(model)
                : new Reader(
                                "benchmark",
                                List.of(English.load()),
                                model,
                                GazetteerFile.shipped(),
                                ForkJoinPool.commonPool())::read;
        long start = System.nanoTime();
        Run.measure(
                texts, WARM_UP, Integer.parseInt(arguments[1]), text -> read.accept(Document.ofText("text.txt", text)));
        double whole = Runtime.getRuntime().availableProcessors() * (double) (System.nanoTime() - start);
        System.out.printf(
                Locale.ROOT,
                "of all processors' time: encoder %.0f %%, links %.0f %%%n",
                100 * model.encoder.sum() / whole,
                100 * model.links.sum() / whole);
    }

    /** What {@link Reader} does up to the statements, without their sources. */
    private static Consumer<Document> statements(Timed model) {
        model.entities = false;
        ModelReader finder = new ModelReader(model, ForkJoinPool.commonPool());
        English english = English.load();
        return document -> {
            ModelFindings found = finder.read(AnalysedText.of(document, english), QuotationReader::read);
            Findings.joined(found.findings(), found.quotations().findings());
        };
    }

    /** A model that sums up how long its networks ran, over all threads. */
    private static final class Timed implements TextModel {

        private final TextModel model;
        private final LongAdder encoder = new LongAdder();
        private final LongAdder links = new LongAdder();
        private boolean entities = true;

        Timed(TextModel model) {
            this.model = model;
        }

        @Override
        public Engine.Model identity() {
            return model.identity();
        }

        @Override
        public Settings settings() {
            return model.settings();
        }

        @Override
        public @Nullable StatementJudge judge() {
            return model.judge();
        }

        @Override
        public int pieces(String word) {
            return model.pieces(word);
        }

        @Override
        public WordScores read(Window window, boolean entities) {
            long start = System.nanoTime();
            WordScores scores = model.read(window, entities && this.entities);
            encoder.add(System.nanoTime() - start);
            return scores;
        }

        @Override
        public LinkScores link(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last) {
            long start = System.nanoTime();
            LinkScores scores = model.link(words, sentences, paragraphs, first, last);
            links.add(System.nanoTime() - start);
            return scores;
        }
    }
}
