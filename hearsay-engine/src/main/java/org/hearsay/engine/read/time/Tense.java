package org.hearsay.engine.read.time;

import java.util.Set;

/** Whether the words around a time expression speak of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    /** Lexemes that are looked at on either side. */
    private static final int REACH = 14;

    private static final Set<String> COMING =
            TimeWords.words("will ll shall won would may might could should must upcoming coming forthcoming scheduled"
                    + " planned slated due expected set plans plan intends hopes going ahead tomorrow");
    private static final Set<String> GONE =
            TimeWords.words("was were had did said told came went took gave began met held"
                    + " left fell rose won lost saw made sent spoke wrote struck shot fled led fought brought found got broke flew"
                    + " ran stood became drove heard kept paid sat sold taught thought threw wore hit ago yesterday");
    private static final Set<String> NO_VERBS = TimeWords.words("need indeed hundred feed speed seed bleed breed exceed"
            + " proceed succeed weed sacred naked united allied armed so-called limited");

    /** Looks back from the expression to the beginning of its sentence for the nearest verb that tells, then ahead. */
    static Tense of(Lexemes lexemes, int from, int to) {
        for (int i = from - 1; i >= from - REACH && !endsSentence(lexemes, i); i--) {
            Tense tense = at(lexemes, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        for (int i = to; i < to + REACH && !endsSentence(lexemes, i); i++) {
            Tense tense = at(lexemes, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        return OPEN;
    }

    private static Tense at(Lexemes lexemes, int i) {
        String word = lexemes.lower(i);
        if (COMING.contains(word)) {
            // "Mayor May", "won the vote", "a set of": only what goes on as a plan or an auxiliary does
            boolean modal = !lexemes.is(i + 1, "have") && !lexemes.isCapital(i);
            return switch (word) {
                case "won" -> lexemes.is(i + 2, "t") ? FUTURE : PAST;
                case "set", "due", "going" -> lexemes.is(i + 1, "to") || lexemes.is(i + 1, "for") ? FUTURE : OPEN;
                case "ahead" -> lexemes.is(i + 1, "of") ? FUTURE : OPEN;
                default -> modal ? FUTURE : OPEN;
            };
        }
        if ((word.equals("is") || word.equals("are")) && lexemes.is(i + 1, "to")) {
            return FUTURE;
        }
        // "will be closed": the tense is in the words before
        boolean passive = lexemes.is(i - 1, "be") || lexemes.is(i - 1, "being");
        boolean past = !passive && GONE.contains(word)
                || !passive
                        && word.length() > 3
                        && word.endsWith("ed")
                        && !NO_VERBS.contains(word)
                        && !lexemes.isCapital(i);
        return past ? PAST : OPEN;
    }

    private static boolean endsSentence(Lexemes lexemes, int i) {
        return lexemes.isBreak(i)
                || lexemes.isMark(i, ";!?")
                || lexemes.isMark(i, ".")
                        && !lexemes.glued(i + 1)
                        && lexemes.isCapital(i + 1)
                        && lexemes.length(i - 1) > 3;
    }
}
