package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** Finds who a colon announces: {@code X: "…"}, {@code X gave this answer: "…"}. */
final class ColonSpeaker {

    private static final int LONGEST_NAME = 10;

    private final FoldedPassage passage;
    private final SpeakerPhrases phrases;
    private final CueWords words;

    ColonSpeaker(FoldedPassage passage, SpeakerPhrases phrases, CueWords words) {
        this.passage = passage;
        this.phrases = phrases;
        this.words = words;
    }

    /**
     * @param unit the quotation's unit
     * @param sentence first unit of its sentence that may attribute it
     */
    @Nullable
    SpeakerAndCue find(int unit, int sentence) {
        int colon = unit - 1;
        if (!passage.is(colon, ':') || colon == sentence) {
            return null;
        }
        int first = colon;
        while (first > sentence && !passage.isDash(first - 1)) {
            first--;
        }
        if (isName(first, colon) || isDescribedName(first, colon)) {
            return words.of(new UnitRange(first, colon), colon, colon + 1, Stance.ASSERTS, Place.BEFORE);
        }
        UnitRange speaker =
                passage.isCapital(colon - 1) ? phrases.leftOf(colon, first) : phrases.subjectOfSentence(first, colon);
        return speaker == null || speaker.to() >= colon
                ? null
                : words.of(speaker, colon, colon + 1, Stance.ASSERTS, Place.BEFORE);
    }

    private boolean isName(int first, int colon) {
        boolean name = first < colon && colon - first <= LONGEST_NAME && passage.isCapital(first);
        for (int k = first; k < colon && name; k++) {
            name = passage.isCapital(k)
                    || passage.isBoundary(k)
                    || passage.is(k, SpeechWord.NAME_PARTICLE)
                    || !passage.isWord(k) && !passage.isQuotation(k);
        }
        return name;
    }

    /** {@code X, the clerk:}. */
    private boolean isDescribedName(int first, int colon) {
        int k = first;
        while (k < colon && passage.isCapital(k)) {
            k++;
        }
        return k > first
                && k + 1 < colon
                && colon - k < LONGEST_NAME
                && passage.is(k, ',')
                && passage.isDeterminer(k + 1);
    }
}
