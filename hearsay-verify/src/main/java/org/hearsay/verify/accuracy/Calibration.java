package org.hearsay.verify.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.cli.evaluation.Score.Outcome;

/**
 * How far confidences can be taken at their word: statements in ten bins by confidence, and in each what share held.
 *
 * @param bins those that are not empty, from the least sure
 */
record Calibration(List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * @param from lower end of the bin, as a tenth
     * @param count statements in it
     * @param confidence their mean confidence
     * @param held share of them that the gold has
     */
    record Bin(int from, int count, double confidence, double held) {}

    static Calibration of(List<Outcome> outcomes) {
        List<Bin> bins = new ArrayList<>();
        for (int tenth = 0; tenth < BINS; tenth++) {
            int here = tenth;
            List<Outcome> part = outcomes.stream()
                    .filter(o -> Math.min(BINS - 1, (int) (o.confidence() * BINS)) == here)
                    .toList();
            if (!part.isEmpty()) {
                bins.add(new Bin(
                        tenth,
                        part.size(),
                        part.stream().mapToDouble(Outcome::confidence).average().orElseThrow(),
                        part.stream().filter(Outcome::held).count() / (double) part.size()));
            }
        }
        return new Calibration(bins);
    }

    /** Expected calibration error (Naeini et al. 2015): distance of confidence and share, weighted by the bins' sizes. */
    double error() {
        double all = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                .mapToDouble(b -> b.count() / all * Math.abs(b.confidence() - b.held()))
                .sum();
    }

    Section section() {
        return new Section("Confidence", String.format(Locale.ROOT, """
                        Of the statements found, grouped by the confidence they were given, the share that the annotators
                        have, too (as `full` counts). Expected calibration error over ten bins: %.3f.

                        | confidence | statements | mean confidence | held |
                        |---|---|---|---|
                        %s
                        """, error(), table()));
    }

    private String table() {
        return bins.stream()
                .map(b -> String.format(
                        Locale.ROOT,
                        "| %.1f to %.1f | %d | %.3f | %.3f |",
                        b.from() / 10.0,
                        (b.from() + 1) / 10.0,
                        b.count(),
                        b.confidence(),
                        b.held()))
                .collect(Collectors.joining("\n"));
    }
}
