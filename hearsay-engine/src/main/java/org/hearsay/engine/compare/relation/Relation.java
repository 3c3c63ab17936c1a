package org.hearsay.engine.compare.relation;

import org.hearsay.domain.comparison.Issue;

/**
 * How two claims relate, as chances that add up to one.
 *
 * @param one number of a claim
 * @param other number of another claim, greater
 * @param unrelated they answer different questions
 * @param agree they answer one question alike
 * @param conflict they answer one question so that both cannot hold
 * @param planned one says what was to be, the other what came of it
 * @param on what they part on, if they do
 */
public record Relation(
        int one, int other, double unrelated, double agree, double conflict, double planned, Issue.On on) {

    /** The chance that both answer one question. */
    public double together() {
        return agree + conflict;
    }
}
