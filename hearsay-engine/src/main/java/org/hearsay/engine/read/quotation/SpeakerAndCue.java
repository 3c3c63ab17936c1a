package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quotation, by the words beside it.
 *
 * @param source the words that name the speaker; null when the cue stands without one
 * @param cue the words that attribute
 * @param stance what the cue says the speaker does
 * @param place where source and cue stand
 * @param clause for {@link Place#CLAUSE} the whole clause that the cue attributes
 * @param end where the sentence of source and cue ends, in UTF-16 units
 */
record SpeakerAndCue(
        @Nullable Span source,
        Span cue,
        Stance stance,
        Place place,
        @Nullable Span clause,
        int end) {

    enum Place {
        AFTER,
        BEFORE,
        /** Before, with words of the writer's own between the cue and the quotation. */
        CLAUSE,
        /** In the paragraph before, which ends with a colon. */
        COLON
    }
}
