package org.hearsay.engine.read.claim;

import java.util.Set;
import org.hearsay.domain.claim.Claim.Modality;
import org.hearsay.domain.claim.Claim.Polarity;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/** Polarity and modality of a clause, by its words. */
final class Wording {

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "nowhere", "cannot");

    /** "No more than", "not only", "no doubt": nothing is negated. */
    private static final Set<String> HARMLESS =
            Set.of("more", "less", "fewer", "later", "sooner", "only", "doubt", "longer", "matter", "wonder");

    private static final Set<String> POSSIBLE = Set.of(
            "may",
            "might",
            "could",
            "possibly",
            "perhaps",
            "probably",
            "presumably",
            "apparently",
            "likely",
            "seems",
            "seemed",
            "appears",
            "appeared");

    private static final Set<String> PLANNED = Set.of(
            "will",
            "shall",
            "should",
            "planned",
            "agreed",
            "arranged",
            "ordered",
            "scheduled",
            "expected",
            "announced",
            "promised",
            "pledged",
            "due",
            "intended",
            "supposed",
            "provided",
            "foresees",
            "foresaw",
            "envisaged",
            "plan",
            "plans",
            "earmarked",
            "booked",
            "invited",
            "instructed",
            "notified",
            "notification",
            "undertaken",
            "undertook",
            "fixed",
            "envisages",
            "timetable",
            "authorised",
            "authorized");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been");

    /** "Is to leave" plans; "is to blame" does not. */
    private static final Set<String> NO_PLANS = Set.of("blame", "say", "the", "a", "be");

    private Wording() {}

    static Polarity polarity(String text, Span clause) {
        Tokens tokens = Tokens.of(text, clause);
        boolean negative = false;
        for (int i = 0; i < tokens.size(); i++) {
            negative ^= isNegation(tokens, i) && !isDouble(tokens, i);
        }
        return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    /** Whether token {@code i} negates what it stands with. */
    static boolean isNegation(Tokens tokens, int i) {
        String word = tokens.lower(i);
        boolean negates = NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
        return negates && !(i + 1 < tokens.size() && HARMLESS.contains(tokens.lower(i + 1)));
    }

    /** "Nobody, not one", "not ... and no": the same said again. */
    private static boolean isDouble(Tokens tokens, int i) {
        for (int j = 0; j < i; j++) {
            if (isNegation(tokens, j)) {
                return true;
            }
        }
        return false;
    }

    /** "As agreed", "six more than planned": what happened is held against a plan. */
    private static boolean isMeasure(Tokens tokens, int i) {
        return i > 0 && (tokens.lower(i - 1).equals("as") || tokens.lower(i - 1).equals("than"));
    }

    static Modality modality(String text, Span clause) {
        Tokens tokens = Tokens.of(text, clause);
        boolean planned = false;
        boolean possible = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
            String after = i + 2 < tokens.size() ? tokens.lower(i + 2) : "";
            if (word.equals("if") && i == 0
                    || word.equals("unless")
                    || (word.equals("would") || word.equals("could")) && next.equals("have")) {
                return Modality.HYPOTHETICAL;
            }
            boolean all = next.equals("all") || next.equals("both") || next.equals("then");
            planned |= BEING.contains(word) && next.equals("to") && !NO_PLANS.contains(after)
                    || BEING.contains(word) && next.equals("to") && after.equals("be") && i + 3 < tokens.size()
                    || BEING.contains(word) && all && after.equals("to")
                    || word.equals("would")
                    || PLANNED.contains(word) && !isMeasure(tokens, i) && !(next.equals("to") && after.equals("have"))
                    || word.equals("had") && next.equals("spoken") && after.equals("of");
            possible |= POSSIBLE.contains(word);
        }
        return planned ? Modality.PLANNED : possible ? Modality.POSSIBLE : Modality.FACT;
    }
}
