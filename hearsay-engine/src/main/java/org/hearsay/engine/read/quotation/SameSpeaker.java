package org.hearsay.engine.read.quotation;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;

/** Tells whether a quotation without words of its own that attribute it goes on with what was said before. */
final class SameSpeaker {

    /** Shorter quotations without a cue are titles, nicknames, terms. */
    private static final int FEWEST_WORDS = 6;

    private SameSpeaker() {}

    static int sentenceEnd(FoldedPassage passage, int unit, boolean continuesSentence) {
        return continuesSentence ? passage.end(passage.sentenceEnd(unit) - 1) : passage.end(unit);
    }

    /** First unit that the attribution of the quotation before leaves free. */
    static int unitAfter(FoldedPassage passage, SpeakerAndCue found, int unit) {
        if (found.place() == Place.COLON) {
            return unit + 1;
        }
        int end = found.cue().end();
        if (found.source() != null) {
            end = Math.max(end, found.source().end());
        }
        int u = unit + 1;
        while (u < passage.size() && passage.start(u) < end) {
            u++;
        }
        return u;
    }

    /** Whether nothing but marks, adverbs and "and" stands between two units. */
    static boolean isOnlyMarks(FoldedPassage passage, int from, int to) {
        for (int u = from; u < to; u++) {
            if (passage.isQuotation(u)
                    || passage.isWord(u) && !passage.is(u, SpeechWord.JOINING) && !passage.isAdverb(u)
                    || passage.endsSentence(u)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code "The pump," said Dol, who had built it and, as his friends tell, slept beside it, "never stopped."}: whether
     * quotation {@code k} goes on with the sentence that the one before it broke off.
     */
    static boolean resumes(FoldedPassage passage, int k) {
        if (k == 0) {
            return false;
        }
        int unit = passage.place(k);
        int before = passage.place(k - 1);
        boolean parted = passage.is(unit - 1, ',') || passage.isDash(unit - 1);
        boolean brokenOff = ",—–".indexOf(passage.lastWritten(k - 1)) >= 0;
        return parted
                && brokenOff
                && Character.isLowerCase(passage.firstWritten(k))
                && passage.sentenceEnd(before) > unit;
    }

    /** Whether nothing stands between the statement before, with its attribution, and this quotation. */
    static boolean follows(String text, OpenStatement before, Quotation quotation, int index) {
        if (before.lastBlock() != quotation.first() && before.lastBlock() != quotation.first() - 1) {
            return false;
        }
        if (before.end() > quotation.start()) {
            return before.lastBlock() == index;
        }
        for (int at = before.end(); at < quotation.start(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return false;
            }
        }
        return isSaid(text, quotation) || before.lastBlock() == quotation.first();
    }

    /** Whether the quotation is long enough, and a sentence by its end, to be said rather than named. */
    static boolean isSaid(String text, Quotation quotation) {
        int words = 0;
        boolean gap = true;
        for (Span part : quotation.parts()) {
            for (int at = part.start(); at < part.end() && words < FEWEST_WORDS; at++) {
                boolean space = Character.isWhitespace(text.charAt(at));
                words += gap && !space ? 1 : 0;
                gap = space;
            }
        }
        return words >= FEWEST_WORDS;
    }
}
