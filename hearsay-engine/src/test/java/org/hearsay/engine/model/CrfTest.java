package org.hearsay.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The field against all label sequences, one by one. */
class CrfTest {

    private static final int LABELS = 3;
    private static final int WORDS = 5;

    private final Random random = new Random(11);
    private final double[][] transitions = table(LABELS);
    private final double[] first = row();
    private final double[] last = row();
    private final double[][] emissions = table(WORDS);

    private double[][] table(int rows) {
        double[][] table = new double[rows][];
        for (int i = 0; i < rows; i++) {
            table[i] = row();
        }
        return table;
    }

    private double[] row() {
        return random.doubles(LABELS, -2, 2).toArray();
    }

    private double score(int sequence) {
        int rest = sequence;
        int before = -1;
        double score = 0;
        for (int i = 0; i < WORDS; i++) {
            int y = rest % LABELS;
            rest /= LABELS;
            score += emissions[i][y] + (i == 0 ? first[y] : transitions[before][y]);
            before = y;
        }
        return score + last[before];
    }

    @Test
    void bestIsTheBestOfAll() {
        int all = (int) Math.pow(LABELS, WORDS);
        int best = 0;
        for (int s = 1; s < all; s++) {
            best = score(s) > score(best) ? s : best;
        }
        Crf.Path path = new Crf(transitions, first, last).best(emissions);

        assertThat(path.score()).isCloseTo(score(best), within(1e-9));
        int sequence = 0;
        for (int i = WORDS - 1; i >= 0; i--) {
            sequence = sequence * LABELS + path.labels()[i];
        }
        assertThat(sequence).isEqualTo(best);
    }

    @Test
    void thePartitionIsTheSumOfAllFromBothSides() {
        double sum = 0;
        for (int s = 0; s < Math.pow(LABELS, WORDS); s++) {
            sum += Math.exp(score(s));
        }
        Crf crf = new Crf(transitions, first, last);

        assertThat(crf.logPartition(emissions)).isCloseTo(Math.log(sum), within(1e-9));
        double[][] a = crf.forward(emissions);
        double[][] b = crf.backward(emissions);
        for (int i = 0; i < WORDS; i++) {
            assertThat(crf.logSum(a[i], b[i])).isCloseTo(Math.log(sum), within(1e-9));
        }
    }

    @Test
    void forbiddenStepsAreNotTaken() {
        for (double[] row : transitions) {
            row[1] = -1e4;
        }
        first[1] = -1e4;

        assertThat(new Crf(transitions, first, last).best(emissions).labels()).doesNotContain(1);
    }
}
