package org.hearsay.engine.read.claim;

import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom in a clause, as far as its order shows it: the words before the first verb, the verb, and those
 * behind it up to the next mark or preposition.
 *
 * @param actor null where the clause begins with its verb, or the verb is passive and nobody follows "by"
 * @param action null where there is no verb
 * @param target null where nothing follows
 */
record Arguments(
        @Nullable Span actor,
        @Nullable Span action,
        @Nullable Span target) {

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "be", "being");

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "by", "with", "from", "to", "into", "over", "under", "after", "before", "during", "for",
            "near", "until", "through", "across", "between", "against", "because", "as", "around", "outside", "inside",
            "behind", "than", "about");

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "did", "does", "do", "will",
            "would", "can", "could", "may", "might", "must", "shall", "should", "not", "never", "to", "also", "already",
            "only", "still", "later", "then");

    static Arguments of(Tokens tokens) {
        int verb = 0;
        while (verb < tokens.size() && !Clauses.isFinite(tokens, verb)) {
            verb++;
        }
        if (verb == tokens.size()) {
            return new Arguments(null, null, null);
        }
        int last = verb;
        boolean passive = false;
        while (last + 1 < tokens.size() && (AUXILIARIES.contains(tokens.lower(last)) || isContracted(tokens, last))) {
            passive |= BEING.contains(tokens.lower(last));
            last++;
        }
        passive &= isParticiple(tokens, last);
        Span before = trimmed(tokens, 0, verb);
        int to = last + 1;
        while (to < tokens.size() && tokens.isWord(to) && !PREPOSITIONS.contains(tokens.lower(to))) {
            to++;
        }
        Span behind = trimmed(tokens, last + 1, to);
        return new Arguments(passive ? agent(tokens, to) : before, tokens.span(verb, last + 1), passive ? before : behind);
    }

    private static boolean isContracted(Tokens tokens, int i) {
        return tokens.lower(i).endsWith("n't") || tokens.lower(i).endsWith("n’t");
    }

    private static boolean isParticiple(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return !AUXILIARIES.contains(word)
                && (Clauses.isFinite(tokens, i) || word.endsWith("en") || word.endsWith("wn") || word.endsWith("ne"));
    }

    private static @Nullable Span agent(Tokens tokens, int from) {
        for (int i = from; i + 1 < tokens.size(); i++) {
            if (tokens.lower(i).equals("by")) {
                int to = i + 1;
                while (to < tokens.size() && tokens.isWord(to) && !PREPOSITIONS.contains(tokens.lower(to))) {
                    to++;
                }
                return trimmed(tokens, i + 1, to);
            }
        }
        return null;
    }

    /** Without marks and joints at its ends; null where nothing is left. */
    private static @Nullable Span trimmed(Tokens tokens, int from, int to) {
        int first = from;
        int last = to;
        while (first < last
                && (!tokens.isWord(first)
                        || Set.of("and", "but", "that", "so", "then", "also", "which", "while", "after", "because")
                                .contains(tokens.lower(first)))) {
            first++;
        }
        while (last > first && !tokens.isWord(last - 1)) {
            last--;
        }
        return last > first ? tokens.span(first, last) : null;
    }
}
