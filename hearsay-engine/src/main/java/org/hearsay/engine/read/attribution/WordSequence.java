package org.hearsay.engine.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * The words of a passage as the model counts them, and what it is told about each. A word is a run of letters, decimal
 * digits and combining marks, with inner apostrophes, hyphens, and dots between single letters or digits; every other
 * character that is not white space is a word of its own.
 */
final class WordSequence {

    private final String text;
    private final List<String> forms = new ArrayList<>();
    private final BitSet rangeStarts = new BitSet();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private boolean[] paragraphs = new boolean[0];
    private final WordFeatures features;

    /**
     * @param ranges the stretches of the text that are read, in order; each begins a paragraph
     */
    WordSequence(String text, List<Span> ranges) {
        this.text = text;
        for (Span range : ranges) {
            rangeStarts.set(forms.size());
            cut(range);
        }
        starts = Arrays.copyOf(starts, forms.size());
        ends = Arrays.copyOf(ends, forms.size());
        paragraphs = paragraphStarts();
        for (int at = 0; at < paragraphs.length; at++) {
            paragraphs[at] |= rangeStarts.get(at);
        }
        features = new WordFeatures(forms, paragraphs, glued());
    }

    String text() {
        return text;
    }

    int size() {
        return forms.size();
    }

    String form(int word) {
        return forms.get(word);
    }

    List<String> forms(int from, int to) {
        return List.copyOf(forms.subList(from, to));
    }

    /** Whether a stretch of the text that is read begins with the word. */
    boolean beginsRange(int word) {
        return rangeStarts.get(word);
    }

    /** The text from the first to the last word, both included. */
    Span span(int firstWord, int lastWord) {
        return new Span(starts[firstWord], ends[lastWord]);
    }

    /** 0 unknown, 1 lower case, 2 Capital, 3 UPPER, 4 miXed, 5 with digits, 6 no word. */
    int[] shapes() {
        return features.shapes();
    }

    /** 0 unknown, 1 inside a paragraph, 2 its start, 3 inside a heading, 4 its start. */
    int[] layouts() {
        return features.layouts();
    }

    /** 0 unknown, 1 outside quotation marks, 2 opening mark, 3 inside, 4 closing mark. */
    int[] quotes() {
        return features.quotes();
    }

    /** Number of the sentence of each word. */
    int[] sentences() {
        return features.sentences();
    }

    /** Number of the paragraph of each word. */
    int[] paragraphs() {
        return features.paragraphs();
    }

    private void cut(Span range) {
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
        int n = forms.size();
        if (n == starts.length) {
            starts = Arrays.copyOf(starts, 2 * n);
            ends = Arrays.copyOf(ends, 2 * n);
        }
        starts[n] = begin;
        ends[n] = end;
        forms.add(text.substring(begin, end));
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

    private boolean[] paragraphStarts() {
        boolean[] found = new boolean[forms.size()];
        int last = 0;
        for (int k = 0; k < found.length; k++) {
            int feeds = 0;
            for (int at = last; at < starts[k] && feeds < 2; at++) {
                feeds += text.charAt(at) == '\n' ? 1 : 0;
            }
            found[k] = k == 0 || feeds >= 2;
            last = ends[k];
        }
        return found;
    }

    private boolean[] glued() {
        boolean[] found = new boolean[forms.size()];
        for (int k = 1; k < found.length; k++) {
            found[k] = ends[k - 1] == starts[k];
        }
        return found;
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
