package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.domain.comparison.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * Documents and absent outlets that have to do with one another, family by family. In a family everything stands behind
 * what it took from, and else in the order of the days.
 */
final class Families {

    /**
     * A document, or an outlet that is not there.
     *
     * @param document its id; null for an outlet
     * @param name as shown
     * @param date when it came out, EDTF; null where that is not known
     */
    record Node(
            @Nullable String document,
            String name,
            @Nullable String date) {}

    /** From one member of a family to another, by their places in it. */
    record Edge(int from, int derived, Derivation derivation) {}

    /** @param nodes earlier ones first */
    record Family(List<Node> nodes, List<Edge> edges) {}

    private static final String LAST = "9999";

    private final Compared compared;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> parent = new HashMap<>();

    private Families(Compared compared) {
        this.compared = compared;
    }

    /** The largest first. */
    static List<Family> of(Compared compared) {
        return new Families(compared).families();
    }

    private List<Family> families() {
        List<Derivation> derivations = compared.comparison().derivations();
        for (Derivation derivation : derivations) {
            String from = add(derivation);
            String derived = add(derivation.derived());
            parent.put(root(from), root(derived));
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        nodes.keySet()
                .forEach(k ->
                        members.computeIfAbsent(root(k), r -> new ArrayList<>()).add(k));
        Map<String, List<Derivation>> within = new HashMap<>();
        derivations.forEach(d -> within.computeIfAbsent(root(d.derived()), r -> new ArrayList<>())
                .add(d));
        List<Family> families = new ArrayList<>();
        members.forEach((root, keys) -> families.add(family(keys, within.getOrDefault(root, List.of()))));
        families.sort(Comparator.comparingInt(f -> -f.nodes().size()));
        return families;
    }

    private String add(Derivation derivation) {
        String from = derivation.from();
        if (from != null) {
            return add(from);
        }
        String outlet = Objects.requireNonNull(derivation.outlet());
        String key = "outlet " + FoldedName.of(outlet);
        parent.putIfAbsent(key, key);
        nodes.putIfAbsent(key, new Node(null, Visible.line(outlet), null));
        return key;
    }

    private String add(String document) {
        parent.putIfAbsent(document, document);
        nodes.putIfAbsent(
                document,
                new Node(
                        document,
                        compared.shortName(document),
                        compared.document(document).metadata().published()));
        return document;
    }

    private Family family(List<String> keys, List<Derivation> derivations) {
        Map<String, Set<String>> sources = new HashMap<>();
        derivations.forEach(
                d -> sources.computeIfAbsent(d.derived(), k -> new HashSet<>()).add(add(d)));
        Map<String, String> days = new HashMap<>();
        keys.forEach(k -> days.put(k, day(k)));
        // An outlet that is not there was there before the first who took from it.
        derivations.forEach(d -> {
            if (d.from() == null) {
                days.merge(add(d), day(d.derived()) + " ", (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        });
        List<String> left = new ArrayList<>(keys);
        left.sort(Comparator.comparing((String k) -> days.getOrDefault(k, LAST)).thenComparingInt(this::number));
        List<String> order = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!left.isEmpty()) {
            // In a circle nobody is free; then the earliest goes first.
            String next = left.stream()
                    .filter(k -> placed.containsAll(sources.getOrDefault(k, Set.of())))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            placed.add(next);
            order.add(next);
        }
        Map<String, Integer> at = new HashMap<>();
        order.forEach(k -> at.put(k, at.size()));
        List<Edge> edges = derivations.stream()
                .map(d -> new Edge(
                        Objects.requireNonNull(at.get(add(d))), Objects.requireNonNull(at.get(d.derived())), d))
                .toList();
        return new Family(
                order.stream().map(k -> Objects.requireNonNull(nodes.get(k))).toList(), edges);
    }

    private String day(String key) {
        String date = Objects.requireNonNull(nodes.get(key)).date();
        return date == null ? LAST : date;
    }

    private int number(String key) {
        String document = Objects.requireNonNull(nodes.get(key)).document();
        return document == null ? 0 : compared.number(document);
    }

    private String root(String key) {
        String at = key;
        for (String next = parent.getOrDefault(at, at); !next.equals(at); next = parent.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}
