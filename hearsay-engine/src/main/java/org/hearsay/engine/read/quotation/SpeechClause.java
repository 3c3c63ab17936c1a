package org.hearsay.engine.read.quotation;

import org.hearsay.engine.speech.SpeechVerbs;

import org.hearsay.engine.text.Tokens;

/** Whether words look like the beginning of "said X" or "X said". */
final class SpeechClause {

    private static final int LONGEST_NAME = 5;

    private SpeechClause() {}

    /** Whether either form begins with token {@code at}. */
    static boolean beginsClause(Tokens tokens, int at) {
        return beginsWithVerb(tokens, at) || beginsWithSpeaker(tokens, at);
    }

    /** {@code said Abu Fawzi}, {@code explained the driver}. */
    static boolean beginsWithVerb(Tokens tokens, int at) {
        return at + 1 < tokens.size()
                && isVerb(tokens, at)
                && tokens.isWord(at + 1)
                && (tokens.isCapital(at + 1)
                        || FunctionWords.isDeterminer(tokens.lower(at + 1))
                        || FunctionWords.isPronoun(tokens.lower(at + 1)));
    }

    /** {@code Walid said}, {@code the tall driver said}, {@code she said}. */
    static boolean beginsWithSpeaker(Tokens tokens, int at) {
        if (at >= tokens.size() || !tokens.isWord(at)) {
            return false;
        }
        boolean described = FunctionWords.isDeterminer(tokens.lower(at));
        boolean pronoun = FunctionWords.isPronoun(tokens.lower(at));
        for (int i = at + 1; i <= at + LONGEST_NAME && i < tokens.size(); i++) {
            if (isVerb(tokens, i)) {
                return true;
            }
            if (pronoun || !tokens.isWord(i) || !described && !tokens.isCapital(i)) {
                return false;
            }
            described = described || !tokens.isCapital(at);
        }
        return false;
    }

    private static boolean isVerb(Tokens tokens, int i) {
        return !tokens.isCapital(i) && SpeechVerbs.stance(tokens.lower(i)) != null && !SpeechVerbs.isWeak(tokens.lower(i));
    }
}
