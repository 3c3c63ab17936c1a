package org.hearsay.domain.document;

import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a printed conversation begins with: who speaks, perhaps behind a time, and a colon ({@code CHAIR:},
 * {@code [4.5.23, 9:12] Mira:}).
 *
 * @param speaker the label without time and colon
 * @param colon the mark behind it
 * @param content what is said, to the end of the line or paragraph
 * @param timed whether a time stands before it
 */
public record TurnLabel(Span speaker, Span colon, Span content, boolean timed) {

    private static final int LONGEST = 40;
    private static final int LONGEST_TIME = 30;
    private static final int MOST_WORDS = 5;

    /** In capitals one or two letters are "Q" and "A" or no label. */
    private static final int FEWEST_LETTERS = 3;

    /**
     * @param text a document's text
     * @param line a line or paragraph of it, without white space around
     * @return its label; null where it begins with none
     */
    public static @Nullable TurnLabel of(String text, Span line) {
        int start = skip(text, line.start(), line.end(), "\"“'‘");
        int behind = behindTime(text, start, line.end());
        boolean timed = behind > start;
        start = behind;
        int at = start;
        int words = 1;
        while (at < line.end() && at - start < LONGEST && text.charAt(at) != ':') {
            char c = text.charAt(at);
            boolean begins = at == start || text.charAt(at - 1) == ' ';
            if (begins ? !Character.isUpperCase(c) && !Character.isDigit(c) : !isPart(c)) {
                return null;
            }
            words += c == ' ' ? 1 : 0;
            at++;
        }
        boolean label = at > start
                && words <= MOST_WORDS
                && Character.isUpperCase(text.charAt(start))
                && at + 2 < line.end()
                && text.charAt(at) == ':'
                && Character.isWhitespace(text.charAt(at + 1));
        if (!label) {
            return null;
        }
        int from = at + 1;
        while (from < line.end() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from < line.end()
                ? new TurnLabel(new Span(start, at), new Span(at, at + 1), new Span(from, line.end()), timed)
                : null;
    }

    /** Whether the label is written in capitals alone, and long enough to be a name or an office. */
    public boolean isCapitals(String text) {
        String label = speaker.of(text);
        return label.chars().noneMatch(Character::isLowerCase)
                && label.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || " .-’'".indexOf(c) >= 0;
    }

    private static int skip(String text, int from, int to, String marks) {
        int at = from;
        while (at < to && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** {@code [4.5.23, 9:12]}, {@code (9:12)}; {@code from} where there is none. */
    private static int behindTime(String text, int from, int to) {
        int close = from < to ? "[(".indexOf(text.charAt(from)) : -1;
        if (close < 0) {
            return from;
        }
        boolean digit = false;
        for (int at = from + 1; at < Math.min(to, from + LONGEST_TIME); at++) {
            char c = text.charAt(at);
            if (c == "])".charAt(close)) {
                return digit ? skip(text, at + 1, to, " \t") : from;
            }
            digit |= Character.isDigit(c);
        }
        return from;
    }
}
