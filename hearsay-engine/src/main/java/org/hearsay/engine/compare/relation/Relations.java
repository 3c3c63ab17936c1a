package org.hearsay.engine.compare.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.engine.model.ClaimModel;

/** Finds how claims relate: nearest ones first, then word against word. */
public final class Relations {

    /** Each claim is held against so many that are nearest to it. */
    private static final int NEAREST = 6;

    /** So many pairs go through the network in one step. */
    private static final int TOGETHER = 4_096;

    private Relations() {}

    /**
     * @param claims in a fixed order
     * @param also pairs of numbers of claims, the lower one first, that are looked at whether they are near or not
     * @param executor does parts of it side by side; the relations do not depend on it
     * @return of the pairs that are near enough, and of {@code also}, how they relate, in the order of their numbers
     */
    public static List<Relation> of(
            List<ClaimModel.Passage> claims, List<int[]> also, ClaimModel model, Executor executor) {
        if (claims.size() < 2) {
            return List.of();
        }
        List<ClaimModel.Meaning> meanings = model.read(claims, executor);
        float[][] vectors = meanings.stream().map(ClaimModel.Meaning::whole).toArray(float[][]::new);
        TreeSet<int[]> pairs =
                new TreeSet<>(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
        pairs.addAll(also);
        pairs.addAll(Neighbours.of(vectors, NEAREST, executor));
        List<int[]> near = List.copyOf(pairs);
        List<Relation> relations = new ArrayList<>();
        for (int from = 0; from < near.size(); from += TOGETHER) {
            List<int[]> together = near.subList(from, Math.min(near.size(), from + TOGETHER));
            // The network reads one claim before the other; which one is first must make no difference.
            List<ClaimModel.Scores> there = model.relate(
                    together.stream()
                            .map(p -> new ClaimModel.Pair(meanings.get(p[0]), meanings.get(p[1])))
                            .toList(),
                    executor);
            List<ClaimModel.Scores> back = model.relate(
                    together.stream()
                            .map(p -> new ClaimModel.Pair(meanings.get(p[1]), meanings.get(p[0])))
                            .toList(),
                    executor);
            for (int i = 0; i < together.size(); i++) {
                relations.add(relation(
                        together.get(i),
                        there.get(i),
                        back.get(i),
                        model.settings().kinds()));
            }
        }
        return relations;
    }

    private static Relation relation(int[] pair, ClaimModel.Scores there, ClaimModel.Scores back, List<Issue.On> on) {
        double[] chances = mean(chances(there.relations()), chances(back.relations()));
        double[] kinds = mean(chances(there.kinds()), chances(back.kinds()));
        int best = 0;
        for (int i = 1; i < kinds.length; i++) {
            best = kinds[i] > kinds[best] ? i : best;
        }
        return new Relation(pair[0], pair[1], chances[0], chances[1], chances[2], chances[3], on.get(best));
    }

    private static double[] mean(double[] one, double[] other) {
        double[] mean = new double[one.length];
        Arrays.setAll(mean, i -> (one[i] + other[i]) / 2);
        return mean;
    }

    /** Softmax. */
    private static double[] chances(float[] logOdds) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : logOdds) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] chances = new double[logOdds.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(logOdds[i] - most);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
