package org.hearsay.engine.read.place;

import java.util.Arrays;
import java.util.List;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/**
 * A name in a document, with all places that it may mean and how likely each is.
 */
final class Named {

    /** What a document says of a place by naming it saturates: the tenth mention says little more than the third. */
    private static final int MOST_MENTIONS = 4;

    private final List<GazetteerEntry> candidates;
    private final double[] priors;
    private final double[] shares;
    private final double weight;

    /**
     * @param candidates what it may mean; may be empty
     * @param priors how likely each is before the document's other places are looked at, as logarithms
     * @param mentions how often it is named, at least 1
     * @param trust what one mention counts for others, 0 to 1
     */
    Named(List<GazetteerEntry> candidates, double[] priors, int mentions, double trust) {
        this.candidates = candidates;
        this.priors = priors;
        this.shares = new double[candidates.size()];
        this.weight = trust * Math.sqrt(Math.min(mentions, MOST_MENTIONS));
        share(priors);
    }

    /** Adds what this name says to the evidence, or takes it out. */
    void tell(Evidence evidence, boolean out) {
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0.01) {
                evidence.add(candidates.get(i), (out ? -1 : 1) * weight * shares[i]);
            }
        }
    }

    /** Weighs the candidates anew against what the document's other names say. */
    void weigh(Evidence others) {
        double[] scores = priors.clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] += others.of(candidates.get(i));
        }
        share(scores);
    }

    /** Index of the likeliest candidate; -1 when there is none. */
    int best() {
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            if (best < 0 || shares[i] > shares[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Whether all candidates lie in one region with candidate {@code i}: a town and its district. */
    boolean isOnly(int i) {
        return candidates.stream()
                .allMatch(c -> c.region().equals(candidates.get(i).region()));
    }

    GazetteerEntry candidate(int i) {
        return candidates.get(i);
    }

    private void share(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
    }
}
