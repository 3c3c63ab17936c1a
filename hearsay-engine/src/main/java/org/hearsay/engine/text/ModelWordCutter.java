package org.hearsay.engine.text;

import java.util.Arrays;
import org.hearsay.domain.text.Span;

/** Cuts a text the way {@link ModelWords} counts words. */
final class ModelWordCutter {

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    ModelWordCutter(String text) {
        this.text = text;
    }

    int size() {
        return size;
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    /** Adds the words of a stretch. */
    void cut(Span range) {
        int i = range.start();
        while (i < range.end()) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                i += Character.charCount(c);
                continue;
            }
            int begin = i;
            i += Character.charCount(c);
            if (isWordPart(c)) {
                while (i < range.end()) {
                    int next = text.codePointAt(i);
                    int after = i + Character.charCount(next);
                    if (isWordPart(next)) {
                        i = after;
                    } else if (after < range.end()
                            && isWordPart(text.codePointAt(after))
                            && joins(begin, i, after, range.end())) {
                        i = after + Character.charCount(text.codePointAt(after));
                    } else {
                        break;
                    }
                }
            }
            add(begin, Math.min(i, range.end()));
        }
    }

    private void add(int begin, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = begin;
        ends[size++] = end;
    }

    /** Whether the character at {@code at}, between word characters, belongs to the word that began at {@code begin}. */
    private boolean joins(int begin, int at, int after, int end) {
        int c = text.charAt(at);
        if (c == '\'' || c == '’' || c == '-' || c == '‐' || c == '‑') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        int before = text.codePointBefore(at);
        int next = text.codePointAt(after);
        if (Character.isDigit(before) && Character.isDigit(next)) {
            return true;
        }
        int beforeStart = at - Character.charCount(before);
        boolean single = Character.isLetter(before) && (beforeStart == begin || text.charAt(beforeStart - 1) == '.');
        int nextEnd = after + Character.charCount(next);
        return single && Character.isLetter(next) && (nextEnd >= end || !isWordPart(text.codePointAt(nextEnd)));
    }

    static boolean isWordPart(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
