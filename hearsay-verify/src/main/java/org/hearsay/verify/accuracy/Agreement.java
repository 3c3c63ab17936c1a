package org.hearsay.verify.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two annotators agree.
 *
 * @param items labelled by both
 * @param alike given the same label by both
 * @param kappa agreement beyond chance, 1 where all is alike (Cohen 1960)
 */
record Agreement(int items, int alike, double kappa) {

    static Agreement of(List<String> first, List<String> second) {
        if (first.size() != second.size() || first.isEmpty()) {
            throw new IllegalArgumentException("two labels for each item: " + first.size() + ", " + second.size());
        }
        Map<String, Integer> firsts = new HashMap<>();
        Map<String, Integer> seconds = new HashMap<>();
        int alike = 0;
        for (int i = 0; i < first.size(); i++) {
            firsts.merge(first.get(i), 1, Integer::sum);
            seconds.merge(second.get(i), 1, Integer::sum);
            alike += first.get(i).equals(second.get(i)) ? 1 : 0;
        }
        double n = first.size();
        double chance = firsts.entrySet().stream()
                .mapToDouble(e -> e.getValue() / n * (seconds.getOrDefault(e.getKey(), 0) / n))
                .sum();
        double share = alike / n;
        return new Agreement(first.size(), alike, chance == 1 ? 1 : (share - chance) / (1 - chance));
    }

    double percent() {
        return 100.0 * alike / items;
    }
}
