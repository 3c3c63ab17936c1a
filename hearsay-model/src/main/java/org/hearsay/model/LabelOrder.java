package org.hearsay.model;

import java.util.List;

/**
 * Where each label that the engine knows stands among a model's own. A model's settings name its labels; which order it was
 * trained in is no one else's business.
 *
 * @param at for each label of the engine its place among the model's
 */
record LabelOrder(int[] at) {

    /**
     * @param named the model's labels, as its settings name them
     * @param wanted the same labels in the engine's order
     * @throws IllegalStateException where the two are not the same labels
     */
    static LabelOrder of(List<String> named, String... wanted) {
        int[] at = new int[wanted.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = named.indexOf(wanted[i]);
            if (at[i] < 0 || named.size() != wanted.length) {
                throw new IllegalStateException(
                        "the model's settings name the labels " + named + " instead of " + List.of(wanted));
            }
        }
        return new LabelOrder(at);
    }

    /** Scores of the model's labels in the engine's order. */
    float[] of(float[] scores) {
        float[] ordered = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            ordered[i] = scores[at[i]];
        }
        return ordered;
    }

    double[] of(double[] scores) {
        double[] ordered = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            ordered[i] = scores[at[i]];
        }
        return ordered;
    }

    float[][] ofEach(float[][] scores) {
        if (isSame()) {
            return scores;
        }
        float[][] ordered = new float[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            ordered[i] = of(scores[i]);
        }
        return ordered;
    }

    /** Rows and columns. */
    double[][] ofBoth(double[][] scores) {
        double[][] ordered = new double[at.length][];
        for (int i = 0; i < at.length; i++) {
            ordered[i] = of(scores[at[i]]);
        }
        return ordered;
    }

    /** From the engine's order back to the model's. */
    LabelOrder back() {
        int[] back = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            back[at[i]] = i;
        }
        return new LabelOrder(back);
    }

    private boolean isSame() {
        for (int i = 0; i < at.length; i++) {
            if (at[i] != i) {
                return false;
            }
        }
        return true;
    }
}
