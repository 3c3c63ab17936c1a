package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.domain.comparison.Why;

/** What was to be against what is reported: another number than agreed, and what was agreed not to be. */
final class Plans {

    /** So alike must the surroundings be, 0 to 1. */
    private static final double SURROUNDINGS = 0.1;

    private static final double SHARE = 0.5;

    private final Tellings tellings;
    private final Times times;

    Plans(Tellings tellings, Times times) {
        this.tellings = tellings;
        this.times = times;
    }

    /** A plan and what came instead. */
    record Pair(Told planned, Told happened, Why why) {}

    /**
     * @param plans counts of what was to be
     * @param reported counts of what happened
     */
    List<Pair> ofCounts(List<Count> plans, List<Count> reported) {
        Map<String, List<Count>> byThing = new HashMap<>();
        reported.forEach(
                c -> byThing.computeIfAbsent(kind(c), t -> new ArrayList<>()).add(c));
        List<Pair> pairs = new ArrayList<>();
        for (Count plan : plans) {
            if (!plan.told().affirms()) {
                continue;
            }
            for (Count count : byThing.getOrDefault(kind(plan), List.of())) {
                if (isSame(plan, count) && plan.isApartFrom(count)) {
                    pairs.add(new Pair(
                            plan.told(),
                            count.told(),
                            new Why(
                                    "another number than there was to be",
                                    List.of(),
                                    List.of(plan.quoted("it was to be"), count.quoted("it was")))));
                }
            }
        }
        return pairs;
    }

    /** Of people, plans say how many and seldom of what kind. */
    private static String kind(Count count) {
        return WHOLE.contains(count.thing()) ? "person" : count.thing();
    }

    private static final Set<String> WHOLE = Set.of("person", "fighter", "soldier", "prisoner", "protest", "civilian");

    private boolean isSame(Count plan, Count count) {
        boolean fates = plan.fate() == null || count.fate() == null || Objects.equals(plan.fate(), count.fate());
        boolean moving = !count.isPeople()
                || count.fate() == null && plan.fate() == null
                || count.fate() != null
                        && Set.of("leave", "return", "protest", "vaccine", "admit", "release")
                                .contains(count.fate());
        return fates && moving && isTogether(plan.told(), count.told());
    }

    private boolean isTogether(Told plan, Told report) {
        return !times.isApart(plan, report)
                && !Places.isApart(plan, report)
                && tellings.likeness(plan.context(), report.context()) >= SURROUNDINGS;
    }

    /**
     * @param plans what was to be, or not to be
     * @param reported what happened, or did not
     */
    List<Pair> ofDeeds(List<Told> plans, List<Told> reported) {
        Map<String, List<Told>> byTerm = new HashMap<>();
        for (Told told : reported) {
            told.terms()
                    .forEach(t ->
                            byTerm.computeIfAbsent(t, k -> new ArrayList<>()).add(told));
        }
        List<Pair> pairs = new ArrayList<>();
        for (Told plan : plans) {
            Set<String> not = Negated.in(plan);
            List<Told> candidates = (not.isEmpty() ? plan.terms() : not)
                    .stream()
                            .flatMap(t -> byTerm.getOrDefault(t, List.of()).stream())
                            .distinct()
                            .toList();
            for (Told report : candidates) {
                if (!report.isSameAs(plan) && isTogether(plan, report) && isBroken(plan, not, report)) {
                    pairs.add(new Pair(
                            plan,
                            report,
                            new Why(
                                    not.isEmpty()
                                            ? "what was to be is said not to be"
                                            : "what was not to be is said to be",
                                    List.of(),
                                    List.of(plan.quoted("it was to be"), report.quoted("it was")))));
                }
            }
        }
        return pairs;
    }

    private boolean isBroken(Told plan, Set<String> not, Told report) {
        Set<String> nor = Negated.in(report);
        if (not.isEmpty() == nor.isEmpty()) {
            return false;
        }
        Set<String> denied = not.isEmpty() ? nor : not;
        Set<String> affirmed = not.isEmpty() ? plan.terms() : report.terms();
        Set<String> shared = Tellings.shared(denied, affirmed);
        return tellings.weight(shared) >= SHARE * tellings.weight(denied)
                && shared.stream().anyMatch(Concepts::isKnown)
                && shared.size() >= (not.isEmpty() ? 2 : 1);
    }
}
