package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Claims that answer one question, from what is known of pairs: the surest pairs first, and another claim only where it
 * belongs to all of them on average (average linkage, Sokal and Michener 1958), so that one doubtful pair joins no two
 * questions.
 */
final class Clusters {

    private final ToDoubleBiFunction<Told, Told> together;
    private final double enough;
    private final Map<Told, List<Told>> of = new HashMap<>();
    private final List<List<Told>> clusters = new ArrayList<>();

    /**
     * @param together the chance that two claims answer one question
     * @param enough the mean of it from which on claims are joined
     */
    Clusters(ToDoubleBiFunction<Told, Told> together, double enough) {
        this.together = together;
        this.enough = enough;
    }

    /** Two claims that answer one question beyond doubt; joined with others where they belong together. */
    void join(Told one, Told other) {
        List<Told> here = of.get(one);
        List<Told> there = of.get(other);
        if (here == null) {
            if (there == null) {
                List<Told> made = new ArrayList<>(List.of(one, other));
                clusters.add(made);
                made.forEach(t -> of.put(t, made));
            } else {
                extend(there, one);
            }
        } else if (there == null) {
            extend(here, other);
        } else if (!here.contains(other) && mean(here, there) >= enough) {
            here.addAll(there);
            there.forEach(t -> of.put(t, here));
            clusters.remove(there);
        }
    }

    private void extend(List<Told> cluster, Told told) {
        if (mean(cluster, List.of(told)) >= enough) {
            cluster.add(told);
            of.put(told, cluster);
        }
    }

    boolean has(Told told) {
        return of.containsKey(told);
    }

    /** Puts a claim to those it belongs to most, where it belongs to any. */
    void addToBest(Told told, double least) {
        clusters.stream()
                .max(Comparator.comparingDouble((List<Told> c) -> mean(c, List.of(told))))
                .filter(c -> mean(c, List.of(told)) >= least)
                .ifPresent(c -> {
                    c.add(told);
                    of.put(told, c);
                });
    }

    /** Each in the order of the documents. */
    List<List<Told>> all() {
        clusters.forEach(c -> c.sort(Comparator.comparingInt(Told::index)));
        return clusters;
    }

    private double mean(List<Told> one, List<Told> other) {
        return mean(one, other, together);
    }

    static double mean(List<Told> one, List<Told> other, ToDoubleBiFunction<Told, Told> of) {
        double sum = 0;
        for (Told here : one) {
            for (Told there : other) {
                sum += of.applyAsDouble(here, there);
            }
        }
        return sum / (one.size() * other.size());
    }

    /**
     * Parts claims of one question by what they answer: the two answers that are most alike become one, until none are.
     *
     * @param alike above 0 where two claims answer alike, below where they do not
     */
    static List<List<Told>> answers(List<Told> cluster, ToDoubleBiFunction<Told, Told> alike) {
        List<List<Told>> answers = new ArrayList<>();
        cluster.forEach(t -> answers.add(new ArrayList<>(List.of(t))));
        while (answers.size() > 1) {
            double best = 0;
            int first = -1;
            int second = -1;
            for (int i = 0; i < answers.size(); i++) {
                for (int j = i + 1; j < answers.size(); j++) {
                    double likeness = mean(answers.get(i), answers.get(j), alike);
                    if (likeness > best) {
                        best = likeness;
                        first = i;
                        second = j;
                    }
                }
            }
            if (first < 0) {
                return answers;
            }
            answers.get(first).addAll(answers.remove(second));
        }
        return answers;
    }
}
