package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;

/**
 * Asserted and denied. What one claim says is not so, another one says is: the concepts under the negation appear, or
 * most of their weight, in a claim that affirms.
 */
final class PolarityQuestions {

    /** So much of what is negated must be affirmed, 0 to 1. */
    private static final double SHARE = 0.4;

    /** So alike must the surroundings be, 0 to 1. */
    private static final double SURROUNDINGS = 0.15;

    /** What stands beside more claims than this share says nothing about one event. */
    private static final double COMMON = 0.25;

    /** What stands beside so few needs no surroundings that agree. */
    private static final double RARE = 0.05;

    private final Tellings tellings;
    private final Times times;

    PolarityQuestions(Tellings tellings, Times times) {
        this.tellings = tellings;
        this.times = times;
    }

    /** One that denies with those that affirm it. */
    private record Denial(Told told, Set<String> negated, List<Told> against) {}

    /** @param reported claims told as having happened, headlines left out */
    List<Question> of(List<Told> reported) {
        Map<String, List<Told>> affirming = new HashMap<>();
        for (Told told : reported) {
            if (told.affirms() && Negated.in(told).isEmpty()) {
                told.terms()
                        .forEach(t -> affirming
                                .computeIfAbsent(t, k -> new ArrayList<>())
                                .add(told));
            }
        }
        List<Denial> denials = new ArrayList<>();
        for (Told told : reported) {
            Set<String> negated = Negated.in(told);
            if (!negated.isEmpty()) {
                List<Told> against = against(told, negated, affirming);
                if (!against.isEmpty()) {
                    denials.add(new Denial(told, negated, against));
                }
            }
        }
        return Groups.of(denials, PolarityQuestions::isOneQuestion).stream()
                .map(PolarityQuestions::question)
                .toList();
    }

    private List<Told> against(Told denial, Set<String> negated, Map<String, List<Told>> affirming) {
        Set<Told> candidates = new TreeSet<>(Comparator.comparingInt(Told::index));
        negated.forEach(t -> candidates.addAll(affirming.getOrDefault(t, List.of())));
        return candidates.stream()
                .filter(c -> !c.isSameAs(denial) && isAnswer(denial, negated, c))
                .toList();
    }

    private boolean isAnswer(Told denial, Set<String> negated, Told affirming) {
        Set<String> shared = Tellings.shared(negated, affirming.terms());
        return tellings.weight(shared) >= SHARE * tellings.weight(negated)
                && shared.stream().anyMatch(t -> Concepts.isKnown(t) && tellings.share(t) <= COMMON)
                && !times.isApart(denial, affirming)
                && !Places.isApart(denial, affirming)
                && (shared.stream().anyMatch(t -> Concepts.isKnown(t) && tellings.share(t) <= RARE)
                        || tellings.likeness(denial.context(), affirming.context()) >= SURROUNDINGS);
    }

    private static boolean isOneQuestion(Denial one, Denial other) {
        return !Tellings.shared(one.negated(), other.negated()).isEmpty()
                && one.against().stream().anyMatch(other.against()::contains);
    }

    private static Question question(List<Denial> denials) {
        Set<Told> yes = new TreeSet<>(Comparator.comparingInt(Told::index));
        denials.forEach(d -> yes.addAll(d.against()));
        List<Told> no = denials.stream().map(Denial::told).toList();
        Set<String> topic = new LinkedHashSet<>();
        denials.forEach(d -> topic.addAll(d.negated()));
        Told first = no.get(0);
        Map<String, List<Told>> replies = new LinkedHashMap<>();
        replies.put("yes", List.copyOf(yes));
        replies.put("no", no);
        Why why = new Why(
                "what one says is not so, another one says is",
                List.of(),
                List.of(first.quoted("it is not so"), yes.iterator().next().quoted("it is so")));
        return new Question(
                Issue.On.POLARITY,
                new Why.Quote(first.document(), first.claim().span()),
                replies.entrySet().stream()
                        .map(r -> new Question.Reply(r.getKey(), null, null, null, r.getValue()))
                        .toList(),
                List.of(new Issue.Conflict(0, 1)),
                why);
    }
}
