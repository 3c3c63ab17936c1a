package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.List;

/**
 * The passages that two documents share, from the runs of words that they have in common: each run is extended on both
 * sides while the words go on agreeing, a changed, left out or added word here and there allowed (in the manner of
 * BLAST; Altschul and others, <i>Basic Local Alignment Search Tool</i>, 1990). Passages may stand in another order.
 */
public final class Alignment {

    /** Fewer words in common are a common phrase. */
    private static final int LEAST = 9;

    /** At least so much of a passage has to agree. */
    private static final double AGREEING = 0.6;

    /** A word that agrees adds to the score; one that does not takes from it. */
    private static final int MATCH = 1;

    private static final int CHANGED = 2;

    /** So far below its best the score may fall before a passage ends there. */
    private static final int DROP = 7;

    /** Words that may be left out or added at one place. */
    private static final int SKIP = 4;

    private record Range(int oneFrom, int oneTo, int twoFrom, int twoTo, int words) {

        boolean holds(int one, int two) {
            return oneFrom <= one && one < oneTo && twoFrom <= two && two < twoTo;
        }

        boolean overlaps(Range other) {
            return oneFrom < other.oneTo && other.oneFrom < oneTo || twoFrom < other.twoTo && other.twoFrom < twoTo;
        }
    }

    private Alignment() {}

    /**
     * @param one the sketch of the pair's first document
     * @param two the sketch of its second
     * @return the passages in the order of the first document; none that overlaps another in either document
     */
    public static List<SharedPassage> of(Sketch one, Sketch two, CandidatePair pair) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < pair.seeds().length; i++) {
            int inOne = pair.inOne(i);
            int inTwo = pair.inTwo(i);
            if (ranges.stream().noneMatch(r -> r.holds(inOne, inTwo))) {
                Range range = extended(one, two, inOne, inTwo);
                if (range.words() > 0) {
                    ranges.add(range);
                }
            }
        }
        return longestFirst(ranges).stream()
                .sorted((a, b) -> Integer.compare(a.oneFrom(), b.oneFrom()))
                .map(r -> new SharedPassage(
                        pair.one(),
                        pair.two(),
                        one.span(r.oneFrom(), r.oneTo()),
                        two.span(r.twoFrom(), r.twoTo()),
                        r.words()))
                .toList();
    }

    private static List<Range> longestFirst(List<Range> ranges) {
        List<Range> kept = new ArrayList<>();
        ranges.sort((a, b) -> a.words() != b.words()
                ? Integer.compare(b.words(), a.words())
                : Integer.compare(a.oneFrom(), b.oneFrom()));
        for (Range range : ranges) {
            int length = Math.max(range.oneTo() - range.oneFrom(), range.twoTo() - range.twoFrom());
            if (range.words() >= LEAST
                    && range.words() >= AGREEING * length
                    && kept.stream().noneMatch(range::overlaps)) {
                kept.add(range);
            }
        }
        return kept;
    }

    private static Range extended(Sketch one, Sketch two, int inOne, int inTwo) {
        for (int i = 0; i < Sketch.RUN; i++) {
            if (one.word(inOne + i) != two.word(inTwo + i)) {
                return new Range(inOne, inOne + 1, inTwo, inTwo + 1, 0); // two runs with the same fingerprint by chance
            }
        }
        int[] right = walked(one, two, inOne + Sketch.RUN, inTwo + Sketch.RUN, 1);
        int[] left = walked(one, two, inOne - 1, inTwo - 1, -1);
        return new Range(
                inOne - left[0],
                inOne + Sketch.RUN + right[0],
                inTwo - left[1],
                inTwo + Sketch.RUN + right[1],
                Sketch.RUN + left[2] + right[2]);
    }

    /** How many words further the passage goes in the one and in the other, and how many of them agree. */
    private static int[] walked(Sketch one, Sketch two, int fromOne, int fromTwo, int step) {
        int a = fromOne;
        int b = fromTwo;
        int score = 0;
        int agreed = 0;
        int best = 0;
        int[] reached = new int[3];
        while (inside(one, a) && inside(two, b) && score > best - DROP) {
            if (one.word(a) == two.word(b)) {
                score += MATCH;
                agreed++;
                a += step;
                b += step;
                if (score > best) {
                    best = score;
                    reached[0] = Math.abs(a - fromOne);
                    reached[1] = Math.abs(b - fromTwo);
                    reached[2] = agreed;
                }
                continue;
            }
            score -= CHANGED;
            int skip = skip(one, two, a, b, step);
            a += step * (skip >>> 8);
            b += step * (skip & 0xff);
        }
        return reached;
    }

    /** By how many words to go on in each after a difference: the least at which two words in a row agree again. */
    private static int skip(Sketch one, Sketch two, int a, int b, int step) {
        for (int sum = 1; sum <= SKIP; sum++) {
            for (int i = 0; i <= sum; i++) {
                int inOne = sum == 2 && i < 2 ? 1 - i : i;
                int x = a + step * inOne;
                int y = b + step * (sum - inOne);
                if (agree(one, two, x, y) && agree(one, two, x + step, y + step)) {
                    return (inOne << 8) | (sum - inOne);
                }
            }
        }
        return (1 << 8) | 1;
    }

    private static boolean agree(Sketch one, Sketch two, int a, int b) {
        return inside(one, a) && inside(two, b) && one.word(a) == two.word(b);
    }

    private static boolean inside(Sketch sketch, int i) {
        return i >= 0 && i < sketch.size();
    }
}
