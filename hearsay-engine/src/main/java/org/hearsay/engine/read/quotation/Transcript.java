package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a printed conversation: a name in capitals and a colon at the beginning of a paragraph.
 *
 * @param speaker the name
 * @param colon the mark after it
 * @param content what is said, to the end of the paragraph
 */
record Transcript(Span speaker, Span colon, Span content) {

    private static final int LONGEST_NAME = 40;

    /** The turn that {@code block} is; null when it is none. */
    static @Nullable Transcript of(String text, Span block) {
        int start = block.start();
        while (start < block.end() && "\"“'‘".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int at = start;
        int letters = 0;
        while (at < block.end() && at - start < LONGEST_NAME && text.charAt(at) != ':') {
            char c = text.charAt(at);
            if (Character.isLetter(c) ? !Character.isUpperCase(c) : c != ' ' && c != '.' && c != '-' && c != '’') {
                return null;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            at++;
        }
        if (letters < 3 || at + 2 >= block.end() || text.charAt(at) != ':' || text.charAt(at + 1) != ' ') {
            return null;
        }
        int from = at + 1;
        while (from < block.end() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from < block.end()
                ? new Transcript(new Span(start, at), new Span(at, at + 1), new Span(from, block.end()))
                : null;
    }

    SpeakerAndCue attribution() {
        return new SpeakerAndCue(speaker, colon, Stance.ASSERTS, Place.BEFORE, null, content.end());
    }
}
