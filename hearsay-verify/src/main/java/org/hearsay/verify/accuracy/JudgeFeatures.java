package org.hearsay.verify.accuracy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.model.StatementJudge;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.format.ReadingJson;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a judge of statements is trained on: readings whose confidence is the network's own, and the features of every
 * statement. {@code training/judge.py} reads both.
 */
public final class JudgeFeatures {

    private JudgeFeatures() {}

    /** @param args the folder to write to, then texts; of each a reading and a table {@code id, feature, value} */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Remembering model = new Remembering(AttributionModel.load());
        Reader reader = new Reader("training", List.of(English.load()), model, GazetteerFile.shipped());
        for (String text : Arrays.asList(args).subList(1, args.length)) {
            Path path = Path.of(text);
            String name = Objects.requireNonNull(path.getParent()).getFileName() + "-" + path.getFileName();
            Reading reading = reader.read(Documents.at(path));
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".json"));
                    ReadingJson json = ReadingJson.object(out)) {
                json.write(reading);
            }
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".tsv"))) {
                model.write(out);
            }
        }
    }

    /** A model whose judge judges nothing and keeps what it is told. */
    private static final class Remembering implements TextModel, StatementJudge {

        private final TextModel model;
        private final Map<String, Map<String, Double>> features = new TreeMap<>();

        Remembering(TextModel model) {
            this.model = model;
        }

        void write(BufferedWriter out) throws IOException {
            for (Map.Entry<String, Map<String, Double>> statement : features.entrySet()) {
                for (Map.Entry<String, Double> feature : statement.getValue().entrySet()) {
                    out.write(String.format(
                            Locale.ROOT, "%s\t%s\t%.6f%n", statement.getKey(), feature.getKey(), feature.getValue()));
                }
            }
            features.clear();
        }

        @Override
        public StatementJudge judge() {
            return this;
        }

        @Override
        public Verdict judge(String statement, Map<String, Double> known) {
            features.put(statement, known);
            return new Verdict(1 / (1 + Math.exp(-known.getOrDefault("odds", 0.0))), true);
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
        public int pieces(String word) {
            return model.pieces(word);
        }

        @Override
        public @Nullable Syntax syntax() {
            return model.syntax();
        }

        @Override
        public WordScores read(Window window, boolean entities) {
            return model.read(window, entities);
        }

        @Override
        public float[][] relations(TreeScores parsed, int[] heads) {
            return model.relations(parsed, heads);
        }

        @Override
        public LinkScores link(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last) {
            return model.link(words, sentences, paragraphs, first, last);
        }
    }
}
