package org.hearsay.engine.compare.issue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many of what, as a claim has it.
 *
 * @param told the claim
 * @param quantity the number
 * @param thing the concept that is counted; "person" for people without further description
 * @param fate what happened to those that are counted; null where it does not matter or is not said
 */
record Count(
        Told told,
        Quantity quantity,
        String thing,
        @Nullable String fate) {

    /** Who is counted matters less than what happened to them. */
    static final Set<String> FATES = Set.of(
            "kill", "injure", "ill", "admit", "arrest", "release", "missing", "leave", "return", "protest", "abduct",
            "vaccine", "test");

    private static final Set<String> PEOPLE = Set.of(
            "person",
            "fighter",
            "soldier",
            "police",
            "civilian",
            "foreign",
            "child",
            "woman",
            "prisoner",
            "journalist",
            "doctor",
            "family");

    /** "In my vehicle", "ten lorries alone", "on one bus": no count of the whole. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:in|on|into|aboard) (?:my|his|her|one|our|each|every) (?:own )?(?:vehicle|bus|coach|lorry|truck|car|boat|ward|"
                    + "house|street|village|school|van|tent|shift)\\b|\\balone\\b|\\beach\\b|\\bper (?:person|day|head)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Null where it does not say what is counted, or counts a part only. */
    static @Nullable Count of(Told told, Quantity quantity) {
        List<Span> counted = quantity.counted();
        if (quantity.unit() != null || counted.isEmpty()) {
            return null;
        }
        String thing = thing(told, counted.get(counted.size() - 1));
        if (thing == null) {
            return null;
        }
        if (PART.matcher(told.claim().span().of(told.text())).find()) {
            return null;
        }
        boolean fateCounted = FATES.contains(thing);
        boolean people = fateCounted || PEOPLE.contains(thing);
        String fate = fateCounted ? thing : people ? fate(told, quantity) : null;
        return new Count(told, quantity, fateCounted ? "person" : thing, fate);
    }

    /** The concept of the head: the last one in the phrase; of "people killed" the people. */
    private static @Nullable String thing(Told told, Span counted) {
        String last = null;
        for (String concept : Concepts.of(told.text(), counted)) {
            if (last != null && FATES.contains(concept) && PEOPLE.contains(last)) {
                return last;
            }
            last = concept;
        }
        return last;
    }

    /** The nearest one behind the number in the clause, else before it, else in the sentence. */
    private static @Nullable String fate(Told told, Quantity quantity) {
        Tokens tokens = Tokens.of(told.text(), told.claim().span());
        int at = tokens.at(quantity.span().start());
        for (int to = at + 1; to <= tokens.size(); to++) {
            for (String concept : Concepts.of(tokens, at, to)) {
                if (FATES.contains(concept)) {
                    return concept;
                }
            }
        }
        String before = null;
        for (String concept : Concepts.of(tokens, 0, at)) {
            before = FATES.contains(concept) ? concept : before;
        }
        return before;
    }

    boolean isPeople() {
        return PEOPLE.contains(thing);
    }

    /** Whether both can be counts of the same: the same kind of thing with the same fate. */
    boolean countsTheSame(Count other) {
        return thing.equals(other.thing) && (fate == null ? other.fate == null : fate.equals(other.fate));
    }

    /** Whether nothing in the words keeps them apart: "people" may be the marchers, and what befell them is not always said. */
    boolean mayCountTheSame(Count other) {
        boolean things = thing.equals(other.thing)
                || isPeople() && other.isPeople() && (thing.equals("person") || other.thing.equals("person"));
        return things && (fate == null || other.fate == null || fate.equals(other.fate));
    }

    /** Whether no number fits both. */
    boolean isApartFrom(Count other) {
        return quantity.isApartFrom(other.quantity);
    }
}
