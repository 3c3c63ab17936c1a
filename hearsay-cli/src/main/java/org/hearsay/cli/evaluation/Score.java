package org.hearsay.cli.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a scoring found.
 *
 * @param counts right, found and gold for every figure
 * @param low lower end of the 95 % bootstrap interval behind {@code full}, in percent
 * @param high its upper end
 * @param directRight fully quoted contents given to the right source
 * @param directGold fully quoted contents in the gold
 * @param missing names of the texts without output, in order
 * @param outcomes each statement found, as {@link Figure#FULL} counts it
 */
public record Score(
        Map<Figure, Count> counts,
        double low,
        double high,
        int directRight,
        int directGold,
        List<String> missing,
        List<Outcome> outcomes) {

    /**
     * @param confidence that the statement was given, 0 to 1
     * @param held whether the gold has it
     */
    public record Outcome(double confidence, boolean held) {}

    /** What is counted, in the order of the lines. */
    public enum Figure {
        /** Source spans whose tokens equal the gold's. */
        SOURCE,
        /** Cue spans whose tokens equal the gold's. */
        CUE,
        /** Content spans whose tokens equal the gold's. */
        CONTENT,
        /** Content at least half the same, and the source overlaps. */
        STATEMENT,
        /** As statement, and the cue overlaps. */
        FULL,
        /** Content, token by token. */
        TOKENS
    }

    /**
     * @param right found and in the gold
     * @param found all that the system found
     * @param gold all that the gold has
     */
    public record Count(int right, int found, int gold) {

        /** Percent of what was found that is right. */
        public double precision() {
            return 100 * part(right, found);
        }

        /** Percent of the gold that was found. */
        public double recall() {
            return 100 * part(right, gold);
        }

        /** The harmonic mean of both. */
        public double f1() {
            double p = part(right, found);
            double r = part(right, gold);
            return p + r == 0 ? 0 : 200 * p * r / (p + r);
        }

        private static double part(int right, int all) {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    public Score {
        counts = Map.copyOf(counts);
        missing = List.copyOf(missing);
        outcomes = List.copyOf(outcomes);
    }

    /** Percent of the gold's fully quoted contents that were given to the right source. */
    public double direct() {
        return 100.0 * directRight / Math.max(1, directGold);
    }

    /** The lines that the Python scorer prints, without line ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new EnumMap<>(counts).forEach((figure, count) -> {
            String name = figure.name().toLowerCase(Locale.ROOT);
            String band = figure == Figure.FULL
                    ? "  [" + PythonText.decimal(low) + ", " + PythonText.decimal(high) + "]"
                    : "";
            lines.add(name + " ".repeat(10 - name.length())
                    + " P " + PythonText.decimal(count.precision(), 5)
                    + "  R " + PythonText.decimal(count.recall(), 5)
                    + "  F1 " + PythonText.decimal(count.f1(), 5)
                    + "   (" + count.right() + " right, " + count.found() + " found, " + count.gold() + " gold)"
                    + band);
        });
        lines.add("direct     R " + PythonText.decimal(direct(), 5)
                + "   (fully quoted contents given to the right source: " + directRight + " of " + directGold + ")");
        if (!missing.isEmpty()) {
            lines.add("missing    " + missing.size() + " texts have no output: "
                    + String.join(", ", missing.subList(0, Math.min(5, missing.size()))));
        }
        return lines;
    }
}
