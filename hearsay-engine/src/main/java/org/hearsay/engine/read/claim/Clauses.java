package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Cuts running text into clauses at the ends of sentences, semicolons, and conjunctions between two parts that each have
 * a verb. It goes by the words alone and rather leaves two clauses together than cuts one.
 */
final class Clauses {

    private static final Set<String> JOINTS = Set.of(
            "and",
            "but",
            "while",
            "whereas",
            "although",
            "though",
            "because",
            "since",
            "so",
            "after",
            "before",
            "when",
            "until",
            "where",
            "who",
            "which");

    /** These join even what has no verb of its own: "ten buses where four had been agreed". */
    private static final Set<String> SURE = Set.of("while", "whereas", "although", "though", "because", "where", "but");

    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "did", "does", "do", "will", "would", "can", "could",
            "may", "might", "must", "shall", "should", "came", "went", "took", "gave", "saw", "said", "told", "left",
            "got", "stood", "drove", "fell", "rose", "began", "broke", "brought", "made", "knew", "found", "held",
            "ran", "shot", "hit", "struck", "threw", "fought", "fled", "heard", "sent", "lost", "met", "put", "set",
            "kept", "wrote", "sat", "lay", "led", "paid", "burnt", "became", "bore", "spoke", "drew", "blew", "spread",
            "sank");

    /** "-ed" words that are no verbs of a clause. */
    private static final Set<String> NO_VERBS =
            Set.of("hundred", "red", "bed", "need", "indeed", "united", "armed", "so-called", "unarmed", "wounded");

    private Clauses() {}

    /**
     * @param stretch running text of one block
     * @return the clauses in order, without marks around them
     */
    static List<Span> in(String text, Span stretch) {
        Tokens tokens = Tokens.of(text, stretch);
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        boolean verb = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean end = tokens.endsSentence(i) || tokens.is(i, ';') || isColon(tokens, i);
            boolean joins = verb ? JOINTS.contains(tokens.lower(i)) : SURE.contains(tokens.lower(i));
            boolean joint = joins && i > from && hasVerb(tokens, i + 1);
            if (end || joint) {
                add(tokens, from, i, clauses);
                from = end ? i + 1 : i;
                verb = false;
            }
            verb |= isFinite(tokens, i);
        }
        add(tokens, from, tokens.size(), clauses);
        return clauses;
    }

    /** A colon that is no part of a time of day. */
    private static boolean isColon(Tokens tokens, int i) {
        return tokens.is(i, ':') && !(i + 1 < tokens.size() && Character.isDigit(tokens.first(i + 1)));
    }

    /** Whether a verb comes before the next joint or mark. */
    private static boolean hasVerb(Tokens tokens, int from) {
        for (int i = from; i < tokens.size() && !tokens.endsSentence(i); i++) {
            if (isFinite(tokens, i)) {
                return i > from || JOINTS.contains(tokens.lower(from - 1)) && isRelative(tokens.lower(from - 1));
            }
            if (JOINTS.contains(tokens.lower(i)) || tokens.is(i, ',') && i > from + 1 || tokens.is(i, ';')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRelative(String word) {
        return word.equals("who") || word.equals("which");
    }

    static boolean isFinite(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return FINITE.contains(word)
                || word.endsWith("n't")
                || word.endsWith("n’t")
                || word.endsWith("ed") && word.length() > 3 && word.indexOf('-') < 0 && !NO_VERBS.contains(word);
    }

    /** Without marks at either end. */
    private static void add(Tokens tokens, int from, int to, List<Span> clauses) {
        int first = from;
        int last = to;
        while (first < last && !tokens.isWord(first) && "$€£¥".indexOf(tokens.first(first)) < 0) {
            first++;
        }
        while (last > first && !tokens.isWord(last - 1) && !tokens.is(last - 1, '%')) {
            last--;
        }
        if (last > first) {
            clauses.add(tokens.span(first, last));
        }
    }
}
