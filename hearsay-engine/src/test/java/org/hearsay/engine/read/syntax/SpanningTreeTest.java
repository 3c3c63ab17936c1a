package org.hearsay.engine.read.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    @Test
    void aSentenceOfOneWordIsItsOwnRoot() {
        assertThat(SpanningTree.of(new float[][] {{0, -3}})).containsExactly(-1);
    }

    @Test
    void findsTheBestOfAllTreesWithOneRoot() {
        Random random = new Random(20261130);
        for (int run = 0; run < 400; run++) {
            int n = 1 + random.nextInt(5);
            float[][] scores = new float[n][n + 1];
            for (float[] row : scores) {
                for (int j = 0; j <= n; j++) {
                    row[j] = random.nextInt(40) - 20;
                }
            }

            int[] heads = SpanningTree.of(scores);

            assertThat(isTree(heads)).isTrue();
            assertThat(score(scores, heads)).isEqualTo(bestOfAll(scores));
        }
    }

    private static double bestOfAll(float[][] scores) {
        int n = scores.length;
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < Math.pow(n + 1, n); code++) {
            int[] heads = new int[n];
            int rest = code;
            for (int i = 0; i < n; i++) {
                heads[i] = rest % (n + 1) == n ? -1 : rest % (n + 1);
                rest /= n + 1;
            }
            if (isTree(heads)) {
                best = Math.max(best, score(scores, heads));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length || heads[at] == at) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }

    private static double score(float[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i] < 0 ? heads.length : heads[i]];
        }
        return sum;
    }
}
