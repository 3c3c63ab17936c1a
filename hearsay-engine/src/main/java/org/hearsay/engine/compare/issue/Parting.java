package org.hearsay.engine.compare.issue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.engine.compare.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims that answer one question can both hold. Numbers decide where both have one of the same thing; else
 * it is as the model has it.
 *
 * @param relation as the model has it
 * @param conflict the chance that both cannot hold
 * @param agree the chance that they answer alike
 * @param on what they part on
 * @param numbers those that were held against each other; empty where none were
 */
record Parting(Relation relation, double conflict, double agree, Issue.On on, List<Quantity> numbers) {

    /** Where both count one kind of thing that is no people, so likely is it one question. */
    private static final double THING = 0.6;

    /** The same for people of one kind with one fate. */
    private static final double PEOPLE = 0.45;

    private static final Times TIMES = new Times();

    static Parting of(Told one, Told other, Relation relation) {
        Numbers numbers = numbers(one, other);
        if (numbers == null) {
            return new Parting(relation, relation.conflict(), relation.agree(), relation.on(), List.of());
        }
        boolean elsewhere = TIMES.isApart(one, other) || Places.isApart(one, other);
        double together = elsewhere ? 0 : Math.max(relation.together(), numbers.alike());
        if (numbers.both().isEmpty() || together == 0) {
            return new Parting(relation, 0, 0, Issue.On.QUANTITY, List.of());
        }
        // What a denial says of a number is no number of its own.
        boolean differs = numbers.both().get(0).isApartFrom(numbers.both().get(1)) || one.denied() != other.denied();
        return new Parting(
                relation,
                differs ? together : 0,
                differs ? 0 : together,
                one.denied() == other.denied() ? Issue.On.QUANTITY : Issue.On.POLARITY,
                numbers.both());
    }

    /**
     * Numbers of both.
     *
     * @param both one of each that count or measure the same kind of thing; empty where they count different things
     * @param alike how likely it is by the words alone that they answer one question
     */
    private record Numbers(List<Quantity> both, double alike) {}

    /** Null where one of them has no number. */
    private static @Nullable Numbers numbers(Told one, Told other) {
        List<Quantity> ours = one.claim().quantities();
        List<Quantity> theirs = other.claim().quantities();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        boolean counted = false;
        for (Quantity here : ours) {
            for (Quantity there : theirs) {
                Count count = Count.of(one, here);
                Count against = Count.of(other, there);
                if (here.unit() != null && Objects.equals(here.unit(), there.unit())) {
                    return new Numbers(List.of(here, there), 0);
                }
                if (count != null && against != null) {
                    counted = true;
                    if (count.mayCountTheSame(against)) {
                        double alike = !count.countsTheSame(against)
                                ? 0
                                : !count.isPeople() ? THING : count.fate() == null ? 0 : PEOPLE;
                        return new Numbers(List.of(here, there), alike);
                    }
                }
            }
        }
        if (counted) {
            return new Numbers(List.of(), 0);
        }
        Quantity here = ours.get(0);
        Quantity there = theirs.get(0);
        return ours.size() == 1 && theirs.size() == 1 && Objects.equals(here.unit(), there.unit())
                ? new Numbers(List.of(here, there), 0)
                : null;
    }

    /** Why they are held to part or to agree. */
    Why why(Told one, Told other) {
        String chance = String.format(Locale.ROOT, "%.2f", relation.together());
        if (!numbers.isEmpty()) {
            return new Why(
                    "both tell how many or how much, one question with a chance of " + chance,
                    List.of(),
                    List.of(
                            one.quoted("one says", numbers.get(0).span()),
                            other.quoted("one says", numbers.get(1).span())));
        }
        return new Why(
                (one.affirms() == other.affirms()
                                ? "both answer one question"
                                : "one says it is so, one that it is not")
                        + ", with a chance of " + chance,
                List.of(),
                List.of(one.quoted("one says"), other.quoted("one says")));
    }
}
