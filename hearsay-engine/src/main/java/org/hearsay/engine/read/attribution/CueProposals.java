package org.hearsay.engine.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.model.Crf;
import org.hearsay.engine.model.TextModel;

/** Proposes cues from the scores of the labels O, B, I, E, U. */
final class CueProposals {

    private static final int B = 1;
    private static final int I = 2;
    private static final int E = 3;
    private static final int U = 4;

    /** Log probability of what is nearly certain, so that its odds stay finite. */
    private static final double CERTAIN = -1e-6;

    private final Crf crf;
    private final double bias;

    CueProposals(TextModel.Settings settings) {
        this.crf = settings.cues();
        this.bias = settings.cueBias();
    }

    /**
     * @param first first word
     * @param last last word
     * @param logProbability that exactly these words are a cue
     */
    record Proposal(int first, int last, double logProbability) {}

    /** Proposals whose first word lies in the core. */
    List<Proposal> of(float[][] scores, int coreFirst, int coreLast) {
        double[][] emissions = new double[scores.length][];
        double[][] pushed = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            emissions[i] = new double[scores[i].length];
            for (int y = 0; y < scores[i].length; y++) {
                emissions[i][y] = scores[i][y];
            }
            pushed[i] = emissions[i].clone();
            pushed[i][B] += bias;
            pushed[i][U] += bias;
        }
        int[] path = crf.best(pushed).labels();
        List<Proposal> cues = new ArrayList<>();
        double[][] a = crf.forward(emissions);
        double[][] b = crf.backward(emissions);
        double all = crf.logSum(a[a.length - 1], b[b.length - 1]);
        int i = 0;
        while (i < path.length) {
            if (path[i] == 0) {
                i++;
                continue;
            }
            int end = i;
            // A border of the window may cut a cue, so that it lacks its beginning or end.
            while (path[end] != U
                    && path[end] != E
                    && end + 1 < path.length
                    && path[end + 1] != 0
                    && path[end + 1] != B
                    && path[end + 1] != U) {
                end++;
            }
            if (i >= coreFirst && i < coreLast) {
                cues.add(new Proposal(i, end, Math.min(CERTAIN, logProbability(emissions, a, b, all, i, end))));
            }
            i = end + 1;
        }
        return cues;
    }

    private double logProbability(double[][] emissions, double[][] a, double[][] b, double all, int first, int last) {
        if (first == last) {
            return a[first][U] + b[first][U] - all;
        }
        double s = a[first][B];
        for (int i = first + 1; i < last; i++) {
            s += crf.transition(i == first + 1 ? B : I, I) + emissions[i][I];
        }
        s += crf.transition(last == first + 1 ? B : I, E) + emissions[last][E];
        return s + b[last][E] - all;
    }
}
