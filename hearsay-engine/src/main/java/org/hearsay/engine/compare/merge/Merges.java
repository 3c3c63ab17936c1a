package org.hearsay.engine.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Ids;
import org.hearsay.engine.read.source.NameKey;

/**
 * Finds sources of different documents that may be the same: people with the same full name, bodies with the same name,
 * names that are spelled otherwise, and a surname alone where only one full name goes with it. Descriptions are never
 * proposed: "the driver" of two papers may be two drivers.
 *
 * <p>The confidences are estimates that go down with every doubt; they order proposals for a person's decision.
 */
public final class Merges {

    private static final double FULL_NAME = 0.95;
    private static final double BODY = 0.9;
    private static final double SPELLED = 0.8;
    private static final double SURNAME = 0.6;
    private static final double SURNAME_AND_ROLE = 0.75;

    /** An assumed name may have been given to two people. */
    private static final double PSEUDONYM = 0.6;

    /** Two that one document keeps apart, or two positions. */
    private static final double DOUBT = 0.7;

    /** So many names that begin alike are compared with each. */
    private static final int NEIGHBOURS = 50;

    /** Shorter names of bodies say too little. */
    private static final int SHORTEST = 3;

    private final Map<List<String>, MergeGroup> people = new LinkedHashMap<>();
    private final Map<List<String>, MergeGroup> bodies = new LinkedHashMap<>();
    private final Map<List<String>, List<MergeCandidate>> single = new LinkedHashMap<>();

    private Merges() {}

    /**
     * @param readings of different documents, in the order in which they are shown
     * @return what may be one, the surest first
     */
    public static List<Merge> of(List<Reading> readings) {
        Merges merges = new Merges();
        int order = 0;
        for (Reading reading : readings) {
            for (Source source : reading.sources()) {
                merges.take(order++, reading.document().id(), source);
            }
        }
        merges.spelledOtherwise(merges.people);
        merges.spelledOtherwise(merges.bodies);
        merges.surnames();
        Set<MergeGroup> groups = new LinkedHashSet<>(merges.people.values());
        groups.addAll(merges.bodies.values());
        return groups.stream()
                .filter(g -> documents(g.members) > 1)
                .map(Merges::merge)
                .sorted(Comparator.comparingDouble((Merge m) -> -m.confidence()).thenComparing(Merge::id))
                .toList();
    }

    private void take(int order, String document, Source source) {
        boolean named = source.naming() == Naming.NAMED || source.naming() == Naming.PSEUDONYM;
        if (!named || source.kind() == Kind.DOCUMENT || source.kind() == Kind.UNKNOWN) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(List.of(source.name()));
        names.addAll(source.aliases());
        List<List<String>> keys = names.stream()
                .filter(n -> n.chars().anyMatch(Character::isUpperCase))
                .map(NameKey::of)
                .filter(k -> !k.isEmpty() && String.join("", k).length() >= SHORTEST)
                .toList();
        MergeCandidate candidate = new MergeCandidate(order, document, source, keys);
        List<List<String>> full =
                keys.stream().filter(k -> !candidate.isPerson() || k.size() > 1).toList();
        if (full.isEmpty()) {
            keys.stream()
                    .limit(1)
                    .forEach(k ->
                            single.computeIfAbsent(k, x -> new ArrayList<>()).add(candidate));
            return;
        }
        Map<List<String>, MergeGroup> groups = candidate.isPerson() ? people : bodies;
        MergeGroup group = full.stream()
                .map(groups::get)
                .filter(g -> g != null)
                .findFirst()
                .orElseGet(MergeGroup::new);
        group.members.add(candidate);
        group.doubt(candidate.isPerson() ? FULL_NAME : BODY);
        for (List<String> name : full) {
            MergeGroup other = groups.put(name, group);
            group.names.add(name);
            if (other != null && other != group) {
                join(groups, group, other);
            }
        }
    }

    private static void join(Map<List<String>, MergeGroup> groups, MergeGroup group, MergeGroup other) {
        group.members.addAll(other.members);
        group.names.addAll(other.names);
        group.reasons.addAll(other.reasons);
        group.doubt(other.confidence());
        other.names.forEach(n -> groups.put(n, group));
    }

    /** Names in blocks of as many words with the same first letters, each compared with those next to it. */
    private void spelledOtherwise(Map<List<String>, MergeGroup> groups) {
        Map<String, List<List<String>>> blocks = new TreeMap<>();
        for (List<String> name : groups.keySet()) {
            StringBuilder block = new StringBuilder();
            name.forEach(w -> block.append(w, 0, Math.min(2, w.length())).append(' '));
            blocks.computeIfAbsent(block.toString(), b -> new ArrayList<>()).add(name);
        }
        for (List<List<String>> block : blocks.values()) {
            block.sort(Comparator.comparing(n -> n.get(n.size() - 1)));
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
                    MergeGroup one = groups.get(block.get(i));
                    MergeGroup two = groups.get(block.get(j));
                    if (one != null && two != null && one != two && NameKey.alike(block.get(i), block.get(j))) {
                        one.reasons.add(quoting(Reason.SPELLED_OTHERWISE, first(one), first(two)));
                        join(groups, one, two);
                        one.doubt(SPELLED);
                    }
                }
            }
        }
    }

    /** A surname or an assumed name alone goes with the only full name that has it, else with the same one elsewhere. */
    private void surnames() {
        Map<String, Set<MergeGroup>> byLast = new HashMap<>();
        people.forEach((name, group) -> byLast.computeIfAbsent(name.get(name.size() - 1), l -> new HashSet<>())
                .add(group));
        single.forEach((name, candidates) -> {
            Set<MergeGroup> full = byLast.getOrDefault(name.get(0), Set.of());
            if (full.size() == 1) {
                MergeGroup group = full.iterator().next();
                candidates.forEach(c -> goesWith(c, group));
            } else if (full.isEmpty() && documents(candidates) > 1) {
                MergeGroup group = new MergeGroup();
                group.members.addAll(candidates);
                group.doubt(SURNAME);
                people.put(name, group);
            }
        });
    }

    private static void goesWith(MergeCandidate candidate, MergeGroup group) {
        boolean role = group.members.stream()
                .anyMatch(m -> m.source().role() == candidate.source().role()
                        && m.source().role() != Role.UNKNOWN);
        group.reasons.add(quoting(Reason.SHORT_FOR, candidate, first(group)));
        group.members.add(candidate);
        group.doubt(role ? SURNAME_AND_ROLE : SURNAME);
    }

    private static Merge merge(MergeGroup group) {
        List<MergeCandidate> members = group.members.stream()
                .sorted(Comparator.comparingInt(MergeCandidate::order))
                .toList();
        double confidence = group.confidence();
        List<Why> reasons = new ArrayList<>(group.reasons);
        if (members.stream().anyMatch(m -> m.source().naming() == Naming.PSEUDONYM)) {
            confidence *= PSEUDONYM;
            reasons.add(Why.of(Reason.ASSUMED_NAME, List.of(), List.of()));
        }
        if (documents(members) < members.size()) {
            confidence *= DOUBT;
            reasons.add(Why.of(Reason.KEPT_APART, List.of(), List.of()));
        }
        if (members.stream()
                        .map(m -> m.source().role())
                        .filter(r -> r != Role.UNKNOWN)
                        .distinct()
                        .count()
                > 1) {
            confidence *= DOUBT;
            reasons.add(Why.of(Reason.POSITIONS_DIFFER, List.of(), List.of()));
        }
        Why why = Why.of(
                Reason.SAME_NAME,
                List.of(quoted(members)),
                members.stream().map(Merges::quote).toList(),
                reasons);
        List<Merge.Member> shown = members.stream()
                .map(m -> new Merge.Member(
                        m.document(), m.source().id(), m.source().name()))
                .toList();
        String id = Ids.of(
                'm',
                shown.stream().flatMap(m -> Stream.of(m.document(), m.source())).toList());
        return new Merge(id, shown, Math.round(confidence * 100) / 100.0, why);
    }

    private static MergeCandidate first(MergeGroup group) {
        return group.members.iterator().next();
    }

    private static Why quoting(Reason reason, MergeCandidate one, MergeCandidate two) {
        return Why.of(reason, List.of(quoted(List.of(one, two))), List.of(quote(one), quote(two)), List.of());
    }

    private static String quoted(List<MergeCandidate> candidates) {
        Set<String> names = new LinkedHashSet<>();
        candidates.forEach(c -> names.add("“" + c.source().name() + "”"));
        return String.join(", ", names);
    }

    /** Where the document first mentions it. */
    private static Why.Quote quote(MergeCandidate candidate) {
        return new Why.Quote(candidate.document(), candidate.source().mentions().get(0));
    }

    private static int documents(Collection<MergeCandidate> candidates) {
        return (int)
                candidates.stream().map(MergeCandidate::document).distinct().count();
    }
}
