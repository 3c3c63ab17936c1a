package org.hearsay.engine.read.quotation;

import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds source and cue of a quotation in the words of its own sentence: first after it, then before it. */
final class AttributionFinder {

    private final FoldedPassage passage;
    private final CueAfter after;
    private final CueBefore before;

    AttributionFinder(FoldedPassage passage) {
        CueWords words = new CueWords(passage);
        SpeakerPhrases phrases = new SpeakerPhrases(passage);
        this.passage = passage;
        this.after = new CueAfter(passage, phrases, words);
        this.before = new CueBefore(passage, phrases, words);
    }

    /** Source and cue of the quotation at {@code unit} by what stands before it alone. */
    @Nullable
    SpeakerAndCue findBefore(int unit, int from, @Nullable Span previous) {
        int start = passage.sentenceStart(unit);
        return before.find(unit, Math.max(from, start), from > start ? previous : null);
    }

    /**
     * @param unit the quotation's unit
     * @param unopened whether the mark that closes it has the wrong shape, so that the words after it must attribute it
     * @param from first unit that may attribute it, when what stands before already attributes another
     * @param previous who said that other one: "…, adding" goes on with the same speaker
     */
    @Nullable
    SpeakerAndCue find(int unit, boolean unopened, int from, @Nullable Span previous) {
        SpeakerAndCue asked = unopened || !isAskedOrCried(unit) ? null : findBefore(unit, from, null);
        if (asked != null && isRightBefore(asked, unit)) {
            return asked;
        }
        SpeakerAndCue found = after.find(unit, unopened);
        return found != null || unopened ? found : findBefore(unit, from, previous);
    }

    /** Behind "?" or "!" a sentence may end, so that whoever speaks next stands behind the quotation. */
    private boolean isAskedOrCried(int unit) {
        char last = passage.lastWritten(passage.quotation(unit));
        return last == '?' || last == '!';
    }

    /** {@code X asked: "Why?"}: only a mark stands between the words that attribute and the quotation. */
    private boolean isRightBefore(SpeakerAndCue found, int unit) {
        int mark = unit - 1;
        boolean announced = passage.is(mark, ':') || passage.is(mark, ',');
        int end = Math.max(
                found.cue().end(), found.source() == null ? 0 : found.source().end());
        return announced && found.place() == SpeakerAndCue.Place.BEFORE && end >= passage.end(mark - 1);
    }
}
