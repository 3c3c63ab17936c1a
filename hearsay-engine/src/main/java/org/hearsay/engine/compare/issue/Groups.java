package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Joins what belongs together, pair by pair. */
final class Groups {

    /** Of more items that could belong together, each is compared with so many next to it only. */
    private static final int NEIGHBOURS = 200;

    private Groups() {}

    /**
     * @param items in a fixed order
     * @param together whether two of them belong together
     * @return groups of what is joined directly or through others, in the order of their first items
     */
    static <T> List<List<T>> of(List<T> items, BiPredicate<T, T> together) {
        int[] parent = new int[items.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            for (int j = i + 1; j < Math.min(parent.length, i + NEIGHBOURS); j++) {
                if (root(parent, i) != root(parent, j) && together.test(items.get(i), items.get(j))) {
                    parent[Math.max(root(parent, i), root(parent, j))] = Math.min(root(parent, i), root(parent, j));
                }
            }
        }
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(items.get(i));
        }
        Collection<List<T>> all = groups.values();
        return List.copyOf(all);
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
