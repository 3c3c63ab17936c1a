package org.hearsay.engine.read.quotation;

/** Whether words look like the beginning of "said X" or "X said". */
final class SpeechClause {

    private static final int LONGEST_NAME = 5;

    private SpeechClause() {}

    /** Whether either form begins with unit {@code at}. */
    static boolean begins(FoldedPassage passage, int at) {
        return beginsWithVerb(passage, at) || beginsWithSpeaker(passage, at);
    }

    /** {@code said Abu Fawzi}, {@code explained the driver}. */
    static boolean beginsWithVerb(FoldedPassage passage, int at) {
        return isVerb(passage, at)
                && passage.isWord(at + 1)
                && (passage.isCapital(at + 1) || passage.isDeterminer(at + 1) || passage.isPronoun(at + 1));
    }

    /** {@code Walid said}, {@code the tall driver said}, {@code she said}. */
    static boolean beginsWithSpeaker(FoldedPassage passage, int at) {
        if (!passage.isWord(at)) {
            return false;
        }
        boolean described = passage.isDeterminer(at);
        boolean pronoun = passage.isPronoun(at);
        for (int i = at + 1; i <= at + LONGEST_NAME && i < passage.size(); i++) {
            if (isVerb(passage, i)) {
                return true;
            }
            if (pronoun || !passage.isWord(i) || !described && !passage.isCapital(i)) {
                return false;
            }
            described = described || !passage.isCapital(at);
        }
        return false;
    }

    private static boolean isVerb(FoldedPassage passage, int i) {
        return !passage.isCapital(i) && passage.isStrong(i);
    }
}
