package org.hearsay.engine.segment;

import java.util.Locale;
import org.hearsay.domain.text.Span;

/** A stretch of a text as code points, with where each stands in UTF-16 units of the whole text. */
final class CodePointText {

    private final String text;
    private final int[] points;
    private final int[] offsets;

    CodePointText(String text, Span stretch) {
        this.text = text;
        int n = text.codePointCount(stretch.start(), stretch.end());
        points = new int[n];
        offsets = new int[n + 1];
        int at = stretch.start();
        for (int i = 0; i < n; i++) {
            points[i] = text.codePointAt(at);
            offsets[i] = at;
            at += Character.charCount(points[i]);
        }
        offsets[n] = stretch.end();
    }

    int length() {
        return points.length;
    }

    int at(int i) {
        return points[i];
    }

    /** In UTF-16 units of the whole text. */
    int offset(int i) {
        return offsets[i];
    }

    String slice(int b, int e) {
        return text.substring(offsets[b], offsets[e]);
    }

    String lower(int b, int e) {
        return slice(b, e).toLowerCase(Locale.ROOT);
    }

    /** In lower case, every apostrophe the straight one. */
    String straightLower(int b, int e) {
        String lower = lower(b, e);
        StringBuilder straight = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            straight.append(c == '’' || c == '`' || c == '‘' ? '\'' : c);
        }
        return straight.toString();
    }

    boolean isOneOf(int i, String characters) {
        return characters.indexOf(points[i]) >= 0;
    }

    /** Whether these words stand at a place and end no later than {@code e}. */
    boolean has(String words, int i, int e) {
        int end = i + words.codePointCount(0, words.length());
        return end <= e && text.startsWith(words, offsets[i]);
    }

    boolean isSpace(int i) {
        int c = points[i];
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    boolean isLetter(int i) {
        return Character.isLetter(points[i]);
    }

    boolean isDigit(int i) {
        return Character.getType(points[i]) == Character.DECIMAL_DIGIT_NUMBER;
    }

    boolean isUpper(int i) {
        return Character.isUpperCase(points[i]);
    }

    boolean isLower(int i) {
        return Character.isLowerCase(points[i]);
    }

    /** Letters, decimal digits, and marks that combine with what stands before them. */
    boolean isWordPart(int i) {
        int type = Character.getType(points[i]);
        return Character.isLetter(points[i])
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether all are decimal digits, at least one. */
    boolean isNumber(int b, int e) {
        for (int i = b; i < e; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return e > b;
    }

    /** Whether some letter has a case, and all that do are capitals. */
    boolean isAllUpper(int b, int e) {
        boolean some = false;
        for (int i = b; i < e; i++) {
            if (isLower(i) || Character.isTitleCase(points[i])) {
                return false;
            }
            some |= isUpper(i);
        }
        return some;
    }

    /** Whether some letter has a case, and all that do are small. */
    boolean isAllLower(int b, int e) {
        boolean some = false;
        for (int i = b; i < e; i++) {
            if (isUpper(i) || Character.isTitleCase(points[i])) {
                return false;
            }
            some |= isLower(i);
        }
        return some;
    }

    /** How often a line ends between two places. */
    int lineFeeds(int b, int e) {
        int count = 0;
        for (int i = b; i < e; i++) {
            count += points[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
