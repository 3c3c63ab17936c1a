package org.hearsay.engine.compare.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final int DIMENSION = 32;

    @Test
    void theNearestAreFoundAndEachPairOnce() {
        float[][] vectors = {{1, 0}, {0.9f, 0.43f}, {-1, 0}, {-0.9f, -0.43f}};

        assertThat(Neighbours.of(vectors, 1, Runnable::run)).containsExactly(new int[] {0, 1}, new int[] {2, 3});
    }

    @Test
    void nothingIsItsOwnNeighbour() {
        float[][] same = {{1, 0}, {1, 0}, {1, 0}};

        assertThat(Neighbours.of(same, 5, Runnable::run))
                .containsExactly(new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 2});
    }

    @Test
    void amongManyThousandsNearPairsAreStillFound() {
        long seed = 7;
        Random random = new Random(seed);
        int pairs = 2_500;
        float[][] vectors = new float[2 * pairs][];
        for (int i = 0; i < pairs; i++) {
            vectors[2 * i] = unit(random, null);
            vectors[2 * i + 1] = unit(random, vectors[2 * i]);
        }

        List<int[]> found = Neighbours.of(vectors, 5, Runnable::run);

        long partners =
                found.stream().filter(p -> p[0] % 2 == 0 && p[1] == p[0] + 1).count();
        assertThat(partners).as("seed " + seed).isGreaterThan(pairs * 95L / 100);
        assertThat((long) found.size()).isLessThan(5L * vectors.length);
    }

    /** A random direction; near {@code other} where there is one. */
    private static float[] unit(Random random, float[] other) {
        float[] vector = new float[DIMENSION];
        double length = 0;
        for (int i = 0; i < DIMENSION; i++) {
            double noise = random.nextGaussian() / Math.sqrt(DIMENSION);
            vector[i] = (float) (other == null ? noise : other[i] + 0.2 * noise);
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
