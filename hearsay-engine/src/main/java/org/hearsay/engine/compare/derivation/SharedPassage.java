package org.hearsay.engine.compare.derivation;

import org.hearsay.domain.text.Span;

/**
 * A passage that two documents share.
 *
 * @param one number of the first document
 * @param two number of the second
 * @param inOne where it stands in the first
 * @param inTwo where it stands in the second
 * @param words that agree
 */
public record SharedPassage(int one, int two, Span inOne, Span inTwo, int words) {

    public SharedPassage {
        if (one >= two || words < 1) {
            throw new IllegalArgumentException("a passage has two documents in order and a word: " + one + ", " + two);
        }
    }
}
