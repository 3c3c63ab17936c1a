package org.hearsay.engine.compare.derivation;

/**
 * Two documents and where they share a run of words.
 *
 * @param one the smaller number of a document
 * @param two the larger number
 * @param seeds pairs of first words, in {@code one} and in {@code two}, ordered: the former in the upper half
 */
public record CandidatePair(int one, int two, long[] seeds) {

    public CandidatePair {
        if (one >= two || seeds.length == 0) {
            throw new IllegalArgumentException(
                    "a pair has two documents in order and a shared run: " + one + ", " + two);
        }
    }

    int inOne(int i) {
        return (int) (seeds[i] >>> 32);
    }

    int inTwo(int i) {
        return (int) seeds[i];
    }
}
