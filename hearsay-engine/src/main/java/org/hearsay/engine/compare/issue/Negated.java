package org.hearsay.engine.compare.issue;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.domain.claim.Claim;

/** What a clause says is not so: the words that its negation takes in. */
final class Negated {

    private static final Set<String> NO = Set.of("no", "without", "neither", "none");

    private static final Set<String> NOT = Set.of("not", "never", "nobody", "nothing", "nor", "cannot");

    private static final Set<String> HARMLESS =
            Set.of("more", "less", "fewer", "later", "sooner", "only", "doubt", "longer", "matter", "wonder", "least");

    /** "Not known", "could not verify", "heard nothing": whoever does not know denies nothing. */
    private static final Set<String> KNOWING = Set.of(
            "know",
            "knew",
            "known",
            "knows",
            "hear",
            "heard",
            "see",
            "seen",
            "saw",
            "remember",
            "verify",
            "verified",
            "confirm",
            "confirmed",
            "answer",
            "answered",
            "comment",
            "commented",
            "check",
            "checked",
            "establish",
            "established",
            "understand",
            "understood",
            "clear",
            "sure",
            "certain",
            "idea",
            "word",
            "reply",
            "replied",
            "respond",
            "say",
            "said",
            "reached",
            "available",
            "rule",
            "exclude",
            "want",
            "wish",
            "like",
            "independently");

    /** Concepts that say too little by themselves. */
    private static final Set<String> WEAK = Set.of("person", "kind", "sort", "way", "thing", "part", "account", "fact");

    /** What is done with arms when nobody has them any more. */
    private static final Set<String> GIVING_UP = Set.of(
            "taken", "handed", "surrendered", "laid", "confiscated", "seized", "disarmed", "unarmed", "deposited");

    /** Terms behind a negated verb that belong to it. */
    private static final int REACH = 7;

    private Negated() {}

    /**
     * The concepts that {@code told} says are not so; empty where it negates nothing, or only says that somebody does not
     * know.
     */
    static Set<String> in(Told told) {
        if (told.denied()) {
            Set<String> all = new LinkedHashSet<>(told.terms());
            all.removeAll(WEAK);
            return told.affirms() ? Set.of() : all;
        }
        Tokens tokens = Tokens.of(told.text(), told.claim().span());
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            boolean no = NO.contains(word);
            boolean not = NOT.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
            if ((no || not) && !(i + 1 < tokens.size() && HARMLESS.contains(tokens.lower(i + 1)))) {
                Set<String> scope = no || isCounted(tokens, i) ? phrase(tokens, i + 1) : rest(tokens, i + 1);
                // "Foreigners were not among them": what is not there stands before the verb.
                scope = scope.isEmpty() && not && !isUnknowing(tokens, i) ? subject(tokens, i) : scope;
                if (!scope.isEmpty()) {
                    return scope;
                }
            }
        }
        return givenUp(tokens, told);
    }

    /** Whether it has a negation that takes in nothing: somebody does not know. */
    static boolean isIgnorance(Told told) {
        return told.claim().polarity() == Claim.Polarity.NEGATIVE && in(told).isEmpty();
    }

    /** "Rifles were taken from every man", "disarmed": nobody has arms any more. */
    private static Set<String> givenUp(Tokens tokens, Told told) {
        if (told.terms().contains("weapon")) {
            for (int i = 0; i < tokens.size(); i++) {
                if (GIVING_UP.contains(tokens.lower(i))) {
                    return Set.of("weapon");
                }
            }
        }
        return Set.of();
    }

    /** "Not one of his men", "not a single vehicle", "not any": the things, and what they did not do. */
    private static boolean isCounted(Tokens tokens, int i) {
        return tokens.lower(i).equals("not")
                && i + 1 < tokens.size()
                && Set.of("one", "a", "any", "single").contains(tokens.lower(i + 1));
    }

    private static Set<String> subject(Tokens tokens, int to) {
        Set<String> terms = Concepts.of(tokens, 0, to);
        terms.removeAll(WEAK);
        return terms;
    }

    private static boolean isUnknowing(Tokens tokens, int i) {
        for (int j = Math.max(0, i - 4); j < Math.min(tokens.size(), i + 5); j++) {
            if (KNOWING.contains(tokens.lower(j))) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase behind; where that says little by itself ("not one of them was arrested"), all that follows. */
    private static Set<String> phrase(Tokens tokens, int from) {
        int to = from;
        while (to < tokens.size()
                && tokens.isWord(to)
                && !Set.of(
                                "was", "were", "is", "are", "had", "has", "have", "in", "on", "at", "to", "that", "for",
                                "with", "from", "among", "been", "would", "will", "by", "and", "passed", "came")
                        .contains(tokens.lower(to))) {
            if (KNOWING.contains(tokens.lower(to))) {
                return Set.of();
            }
            to++;
        }
        Set<String> terms = Concepts.of(tokens, from, to);
        terms.removeAll(WEAK);
        return terms.isEmpty() ? rest(tokens, to) : terms;
    }

    private static Set<String> rest(Tokens tokens, int from) {
        int to = from;
        while (to < Math.min(tokens.size(), from + REACH) && tokens.isWord(to)) {
            to++;
        }
        if (isUnknowing(tokens, from - 1)) {
            return Set.of();
        }
        Set<String> terms = Concepts.of(tokens, from, to);
        terms.removeAll(WEAK);
        return terms;
    }
}
