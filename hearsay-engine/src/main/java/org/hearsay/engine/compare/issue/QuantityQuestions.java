package org.hearsay.engine.compare.issue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.quantity.Quantity;

/**
 * The same counted differently. Two counts answer one question when they count the same kind of thing with the same fate,
 * in surroundings that are about the same, and neither place nor time keeps them apart.
 */
final class QuantityQuestions {

    /** So alike must the surroundings of two counts of people be, 0 to 1. */
    private static final double PEOPLE = 0.18;

    /** The same for things, which an event has fewer kinds of. */
    private static final double THINGS = 0.1;

    private final Tellings tellings;
    private final Times times;

    QuantityQuestions(Tellings tellings, Times times) {
        this.tellings = tellings;
        this.times = times;
    }

    /** Counts that answer one question, in the order of the documents. */
    List<List<Count>> groups(List<Count> counts) {
        Map<String, List<Count>> byThing = new TreeMap<>();
        counts.forEach(c -> byThing.computeIfAbsent(c.thing() + " " + c.fate(), t -> new ArrayList<>())
                .add(c));
        List<List<Count>> groups = new ArrayList<>();
        for (List<Count> same : byThing.values()) {
            for (List<Count> group : Groups.of(same, this::isOneQuestion)) {
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /** Whether both count the same. */
    boolean isOneQuestion(Count one, Count other) {
        if (!one.countsTheSame(other) || isPart(one, other)) {
            return false;
        }
        double enough = one.isPeople() ? PEOPLE : THINGS;
        return !times.isApart(one.told(), other.told())
                && !Places.isApart(one.told(), other.told())
                && tellings.likeness(one.told().context(), other.told().context()) >= enough;
    }

    /** Two numbers of one sentence count different things, or a whole and its part. */
    private static boolean isPart(Count one, Count other) {
        return one.told().document().equals(other.told().document())
                && one.told().sentence().equals(other.told().sentence());
    }

    /** @param group counts that answer one question */
    static Question question(List<Count> group) {
        Map<List<BigDecimal>, List<Count>> answers = new LinkedHashMap<>();
        List<Count> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing((Count c) -> Objects.requireNonNullElse(least(c.quantity()), BigDecimal.ZERO))
                .thenComparingInt(c -> c.told().index()));
        for (Count count : sorted) {
            answers.computeIfAbsent(value(count.quantity()), v -> new ArrayList<>())
                    .add(count);
        }
        List<List<Count>> replies = List.copyOf(answers.values());
        List<Issue.Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            for (int j = i + 1; j < replies.size(); j++) {
                if (replies.get(i).get(0).isApartFrom(replies.get(j).get(0))) {
                    conflicts.add(new Issue.Conflict(i, j));
                }
            }
        }
        Count first = group.stream()
                .min(Comparator.comparingInt(c -> c.told().index()))
                .orElseThrow();
        return new Question(
                Issue.On.QUANTITY,
                topic(first),
                replies.stream().map(QuantityQuestions::reply).toList(),
                conflicts,
                why(replies));
    }

    private static List<BigDecimal> value(Quantity quantity) {
        List<BigDecimal> value = new ArrayList<>();
        for (BigDecimal bound : new BigDecimal[] {quantity.value(), quantity.low(), quantity.high()}) {
            value.add(bound == null ? BigDecimal.ONE.negate() : bound.stripTrailingZeros());
        }
        return value;
    }

    private static BigDecimal least(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        return low != null ? low : high != null ? high : BigDecimal.ZERO;
    }

    private static Why.Quote topic(Count count) {
        List<org.hearsay.domain.text.Span> counted = count.quantity().counted();
        return new Why.Quote(count.told().document(), counted.get(counted.size() - 1));
    }

    private static Question.Reply reply(List<Count> counts) {
        Count first = counts.get(0);
        return new Question.Reply(
                first.quantity().span().of(first.told().text()),
                first.quantity().low(),
                first.quantity().high(),
                topic(first).span().of(first.told().text()),
                counts.stream().map(Count::told).toList());
    }

    private static Why why(List<List<Count>> replies) {
        List<Why> reasons = new ArrayList<>();
        for (List<Count> reply : replies) {
            Count first = reply.get(0);
            Why.Quote number =
                    new Why.Quote(first.told().document(), first.quantity().span());
            reasons.add(new Why(
                    "“" + number.span().of(first.told().text()) + "” of “"
                            + topic(first).span().of(first.told().text()) + "”",
                    List.of(number, topic(first)),
                    List.of()));
        }
        Count first = replies.get(0).get(0);
        String fate = first.fate() == null ? "" : ", with the same fate";
        return new Why("all count the same kind" + fate, List.of(), reasons);
    }
}
