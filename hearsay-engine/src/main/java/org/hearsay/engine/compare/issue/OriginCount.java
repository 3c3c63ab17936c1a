package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Origins;

/** Counts independent origins: once with nothing merged, once with everything merged that is proposed. */
final class OriginCount {

    private final Map<String, String> merged = new HashMap<>();

    /** @param merges what is proposed to be one */
    OriginCount(List<Merge> merges) {
        for (Merge merge : merges) {
            merge.members().forEach(m -> merged.put(Witness.key(m.document(), m.source()), merge.id()));
        }
    }

    /** @param witnesses one for each account; echoes included */
    Origins of(List<Witness> witnesses) {
        Map<String, String> parent = new HashMap<>();
        int unknown = 0;
        for (Witness witness : witnesses) {
            if (witness.origins().isEmpty() && !witness.isEcho()) {
                unknown++;
            }
            for (String key : witness.origins()) {
                parent.putIfAbsent(key, key);
                // What came through one unseen outlet has one origin, whoever is named behind it.
                if (witness.outlet() != null) {
                    parent.putIfAbsent(witness.outlet(), witness.outlet());
                    join(parent, key, witness.outlet());
                }
            }
        }
        int most = roots(parent);
        for (String key : List.copyOf(parent.keySet())) {
            String merge = merged.get(key);
            if (merge != null) {
                parent.putIfAbsent(merge, merge);
                join(parent, key, merge);
            }
        }
        return new Origins(roots(parent), most, unknown);
    }

    private static int roots(Map<String, String> parent) {
        Set<String> roots = new HashSet<>();
        List<String> keys = new ArrayList<>(parent.keySet());
        keys.forEach(k -> roots.add(root(parent, k)));
        return roots.size();
    }

    private static void join(Map<String, String> parent, String one, String other) {
        parent.put(root(parent, one), root(parent, other));
    }

    private static String root(Map<String, String> parent, String key) {
        String at = key;
        String next = parent.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = parent.getOrDefault(at, at);
        }
        return at;
    }
}
