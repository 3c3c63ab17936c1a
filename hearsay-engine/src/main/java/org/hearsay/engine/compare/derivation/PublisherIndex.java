package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.engine.read.source.NameKey;

/** Which documents an outlet published, by its name as it sounds. */
final class PublisherIndex {

    private final Map<List<String>, List<Integer>> documents = new LinkedHashMap<>();

    /** @param sides in the order of their numbers */
    PublisherIndex(List<DerivationSide> sides) {
        for (int i = 0; i < sides.size(); i++) {
            DerivationSide side = sides.get(i);
            if (!side.publisher().isEmpty()) {
                documents
                        .computeIfAbsent(side.publisher(), k -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Numbers of the documents of an outlet, rising. */
    List<Integer> of(String outlet) {
        return of(documents, NameKey.of(outlet));
    }

    private static List<Integer> of(Map<List<String>, List<Integer>> published, List<String> name) {
        List<Integer> exact = published.get(name);
        if (exact != null) {
            return exact;
        }
        return published.entrySet().stream()
                .filter(e -> NameKey.alike(e.getKey(), name))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }
}
