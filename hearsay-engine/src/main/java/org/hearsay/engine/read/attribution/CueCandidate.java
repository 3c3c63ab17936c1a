package org.hearsay.engine.read.attribution;

import java.util.BitSet;
import org.hearsay.engine.model.Crf;
import org.hearsay.engine.model.TextModel;
import org.jspecify.annotations.Nullable;

/**
 * A cue candidate with all that its spans are decoded from.
 *
 * @param offset the window's first word, in words of the passage
 * @param first first word of the cue, in words of the window
 * @param last last word of the cue, in words of the window
 * @param logProbability of the cue's span
 * @param scores of the nine labels for each word of the window
 * @param real log odds that the cue is one
 * @param blocked words of the window that its content may not hold
 */
record CueCandidate(
        int offset, int first, int last, double logProbability, float[][] scores, double real, BitSet blocked) {

    private static final double NEVER = -1e6;
    private static final int FIRST_OF_CONTENT = 5;

    /** The candidate without the words that others hold. */
    CueCandidate without(BitSet taken) {
        BitSet more = (BitSet) blocked.clone();
        taken.stream().filter(w -> w >= offset && w < offset + scores.length).forEach(w -> more.set(w - offset));
        return new CueCandidate(offset, first, last, logProbability, scores, real, more);
    }

    /** The best source and content; null when the best is to have no content. */
    @Nullable
    DecodedCue decode(TextModel.Settings settings) {
        double[][] emissions = emissions();
        Crf.Path best = settings.links().best(emissions);
        BitSet source = words(best.labels(), 1);
        BitSet content = words(best.labels(), FIRST_OF_CONTENT);
        if (content.isEmpty() || best.score() < NEVER / 10) {
            return null;
        }
        double path = best.score() - settings.links().logPartition(emissions);
        double[] features = {
            real,
            logProbability - Math.log(-Math.expm1(logProbability)),
            path,
            source.isEmpty() ? 1 : 0,
            runs(content) > 1 ? 1 : 0,
            Math.log(content.cardinality())
        };
        double x = settings.bias();
        for (int i = 0; i < features.length; i++) {
            x += settings.weights()[i] * features[i];
        }
        double confidence = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, x))));
        return new DecodedCue(this, source, content, confidence);
    }

    private double[][] emissions() {
        double[][] emissions = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            emissions[i] = new double[scores[i].length];
            for (int y = 0; y < emissions[i].length; y++) {
                emissions[i][y] = y >= FIRST_OF_CONTENT && blocked.get(i) ? NEVER : scores[i][y];
            }
        }
        return emissions;
    }

    /** Words with one of the four labels from {@code from} on, in words of the passage. */
    private BitSet words(int[] labels, int from) {
        BitSet words = new BitSet();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= from && labels[i] < from + 4) {
                words.set(i + offset);
            }
        }
        return words;
    }

    private static int runs(BitSet words) {
        int runs = 0;
        for (int at = words.nextSetBit(0); at >= 0; at = words.nextSetBit(words.nextClearBit(at))) {
            runs++;
        }
        return runs;
    }
}
