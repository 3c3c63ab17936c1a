package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** What the search for cues before and after quotations has in common. */
final class CueWords {

    /** As many units may stand between a quotation and the verb that attributes it. */
    static final int REACH = 40;

    private final FoldedPassage passage;

    CueWords(FoldedPassage passage) {
        this.passage = passage;
    }

    /** How many units from {@code u} on say whose words follow ("according to"); 0 where none do. */
    int according(int u, int limit) {
        return passage.text().vocabulary().phrase(SpeechWord.ACCORDING, passage::lower, u, limit);
    }

    /**
     * The stance of the verb of saying at {@code v}; null where there is none.
     *
     * @param parted whether marks set the quotation off from the words after it, so that weak verbs attribute it, too
     */
    @Nullable
    Stance stance(int v, int limit, boolean parted) {
        return v >= limit || passage.is(v, SpeechWord.WEAK) && !parted ? null : passage.stance(v);
    }

    /** The cue begins with the auxiliaries and adverbs between speaker and verb. */
    int start(int verb, int after) {
        int start = verb;
        while (start > after && passage.isWord(start - 1) && passage.isBetween(start - 1)) {
            start--;
        }
        return start;
    }

    @Nullable
    SpeakerAndCue of(@Nullable UnitRange speaker, int cue, int cueEnd, Stance stance, Place place) {
        return speaker == null
                ? null
                : new SpeakerAndCue(
                        passage.span(speaker.from(), speaker.to()),
                        passage.span(cue, cueEnd),
                        stance,
                        place,
                        null,
                        passage.end(passage.sentenceEnd(Math.max(cueEnd, speaker.to()) - 1) - 1));
    }
}
