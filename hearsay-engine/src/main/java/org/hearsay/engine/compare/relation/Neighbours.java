package org.hearsay.engine.compare.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.hearsay.engine.task.OrderedTasks;

/**
 * Which vectors are near: for each the nearest few. Up to some thousands all are compared; beyond that only those that lie
 * on the same side of random planes (Charikar 2002), so that the work grows with the number and not with its square.
 */
final class Neighbours {

    private static final int ALL = 4_000;
    private static final int TABLES = 12;
    private static final int PLANES = 10;

    /** Of more in one bucket, each is compared with so many next to it only. */
    private static final int BUCKET = 400;

    private static final long SEED = 20_261_125;

    private Neighbours() {}

    /**
     * @param vectors of length one and of the same dimension
     * @param count how many neighbours of each
     * @param executor does parts of it side by side
     * @return pairs of numbers of vectors, the lower one first, in order
     */
    static List<int[]> of(float[][] vectors, int count, Executor executor) {
        List<int[]> candidates = vectors.length <= ALL ? List.of() : buckets(vectors);
        List<int[]> nearest = OrderedTasks.map(
                executor,
                IntStream.range(0, vectors.length).boxed().toList(),
                i -> nearest(vectors, i, candidates.isEmpty() ? null : candidates.get(i), count));
        TreeSet<int[]> pairs =
                new TreeSet<>(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        for (int i = 0; i < nearest.size(); i++) {
            for (int j : nearest.get(i)) {
                pairs.add(new int[] {Math.min(i, j), Math.max(i, j)});
            }
        }
        return List.copyOf(pairs);
    }

    private static int[] nearest(
            float[][] vectors, int of, int @org.jspecify.annotations.Nullable [] among, int count) {
        int[] others = among == null ? IntStream.range(0, vectors.length).toArray() : among;
        double[] likeness = new double[others.length];
        Arrays.setAll(likeness, k -> others[k] == of ? -2 : dot(vectors[of], vectors[others[k]]));
        return IntStream.range(0, others.length)
                .filter(k -> others[k] != of)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(k -> -likeness[k]).thenComparingInt(k -> others[k]))
                .limit(count)
                .mapToInt(k -> others[k])
                .toArray();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    /** For each vector those that share a bucket with it, once each and in order. */
    private static List<int[]> buckets(float[][] vectors) {
        Random random = new Random(SEED);
        List<TreeSet<Integer>> shared = new ArrayList<>();
        IntStream.range(0, vectors.length).forEach(i -> shared.add(new TreeSet<>()));
        for (int table = 0; table < TABLES; table++) {
            float[][] planes = new float[PLANES][vectors[0].length];
            for (float[] plane : planes) {
                for (int i = 0; i < plane.length; i++) {
                    plane[i] = (float) random.nextGaussian();
                }
            }
            Map<Integer, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < vectors.length; i++) {
                buckets.computeIfAbsent(side(vectors[i], planes), b -> new ArrayList<>())
                        .add(i);
            }
            for (List<Integer> bucket : buckets.values()) {
                for (int i = 0; i < bucket.size(); i++) {
                    for (int j = Math.max(0, i - BUCKET / 2); j < Math.min(bucket.size(), i + BUCKET / 2); j++) {
                        shared.get(bucket.get(i)).add(bucket.get(j));
                    }
                }
            }
        }
        return shared.stream()
                .map(s -> s.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int side(float[] vector, float[][] planes) {
        int side = 0;
        for (float[] plane : planes) {
            side = side << 1 | (dot(vector, plane) > 0 ? 1 : 0);
        }
        return side;
    }
}
