package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.model.ClaimModel;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.ComparisonModel;
import org.hearsay.verify.accuracy.DossierShare.Counts;

/** What a comparison finds of dossiers under different thresholds; for choosing them, on dossiers that are for choosing. */
public final class Thresholds {

    private static final double[] CONFLICT = {0.4, 0.5, 0.55, 0.6, 0.7};
    private static final double[] TOGETHER = {0.2, 0.3};
    private static final double[] AGREE = {0.3, 0.4, 0.5, 0.6};

    private Thresholds() {}

    /** A model that computes everything once. */
    private static final class Remembering implements ClaimModel {

        private final ClaimModel model;
        private final Map<Passage, Meaning> meanings = new HashMap<>();
        private final Map<Pair, Scores> scores = new HashMap<>();
        private Settings settings;

        Remembering(ClaimModel model) {
            this.model = model;
            this.settings = model.settings();
        }

        @Override
        public Engine.Model identity() {
            return model.identity();
        }

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public List<Meaning> read(List<Passage> passages, Executor executor) {
            List<Passage> unknown = passages.stream()
                    .filter(p -> !meanings.containsKey(p))
                    .distinct()
                    .toList();
            List<Meaning> read = unknown.isEmpty() ? List.of() : model.read(unknown, executor);
            for (int i = 0; i < read.size(); i++) {
                meanings.put(unknown.get(i), read.get(i));
            }
            return passages.stream().map(meanings::get).toList();
        }

        @Override
        public List<Scores> relate(List<Pair> pairs, Executor executor) {
            List<Pair> unknown = pairs.stream()
                    .filter(p -> !scores.containsKey(p))
                    .distinct()
                    .toList();
            List<Scores> found = unknown.isEmpty() ? List.of() : model.relate(unknown, executor);
            for (int i = 0; i < found.size(); i++) {
                scores.put(unknown.get(i), found.get(i));
            }
            return pairs.stream().map(scores::get).toList();
        }
    }

    /** @param arguments folders of dossiers */
    public static void main(String[] arguments) throws IOException {
        Reader reader = new Reader("thresholds", List.of(English.load()), AttributionModel.load(), Gazetteer.NONE);
        Remembering model = new Remembering(ComparisonModel.load());
        List<Issue.On> kinds = model.settings().kinds();
        Comparer comparer = new Comparer("thresholds", List.of(English.load()), model, Runnable::run);
        List<DossierShare.Read> dossiers = new ArrayList<>();
        for (String folder : arguments) {
            dossiers.add(DossierShare.read(Path.of(folder), reader));
        }
        for (double together : TOGETHER) {
            for (double conflict : CONFLICT) {
                model.settings = new ClaimModel.Settings(conflict, 0.6, together, kinds);
                print(dossiers, comparer, "points at issue", "conflict " + conflict + " together " + together);
            }
        }
        for (double agree : AGREE) {
            model.settings = new ClaimModel.Settings(0.3, agree, 0.15, kinds);
            print(dossiers, comparer, "corroborations", "agree " + agree);
        }
    }

    private static void print(List<DossierShare.Read> dossiers, Comparer comparer, String what, String settings) {
        Counts sum = new Counts(0, 0, 0, 0);
        StringBuilder each = new StringBuilder();
        for (DossierShare.Read dossier : dossiers) {
            Counts counts = DossierShare.of(dossier, comparer).counts().getOrDefault(what, sum);
            sum = sum.plus(counts);
            each.append(String.format(
                    Locale.ROOT, "  %d/%d %d/%d", counts.found(), counts.gold(), counts.right(), counts.shown()));
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %-30s found %.2f right %.2f %s%n",
                what,
                settings,
                (double) sum.found() / Math.max(1, sum.gold()),
                (double) sum.right() / Math.max(1, sum.shown()),
                each);
    }
}
