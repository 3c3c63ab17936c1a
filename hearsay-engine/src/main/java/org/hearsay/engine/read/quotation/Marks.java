package org.hearsay.engine.read.quotation;

import java.util.Arrays;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;

/**
 * The quotation marks of one block, in order. Which way a mark faces is told by its shape and by the white space around
 * it; the two disagree in careless texts.
 */
final class Marks {

    private final String text;
    private final Span block;
    private final Vocabulary vocabulary;
    private int[] starts = new int[8];
    private boolean[] singles = new boolean[8];
    private int size;

    private Marks(AnalysedText text, Span block) {
        this.text = text.text();
        this.block = block;
        this.vocabulary = text.vocabulary();
    }

    static Marks of(AnalysedText analysed, Span block) {
        Marks marks = new Marks(analysed, block);
        String text = analysed.text();
        int at = block.start();
        while (at < block.end()) {
            char c = text.charAt(at);
            if (c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || c == '＂') {
                marks.add(at, false);
            } else if (isSingle(c)) {
                boolean pair = at + 1 < block.end() && text.charAt(at + 1) == c && c != '‹' && c != '›';
                if (pair) {
                    marks.add(at++, false);
                } else if (c != '`' && !marks.isApostrophe(at)) {
                    marks.add(at, true);
                }
            }
            at++;
        }
        return marks;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    /** Where the mark ends; two single marks side by side are one double mark. */
    int end(int i) {
        return starts[i] + (!singles[i] && isSingle(text.charAt(starts[i])) ? 2 : 1);
    }

    boolean isSingle(int i) {
        return singles[i];
    }

    /** The mark's character. */
    char shape(int i) {
        return text.charAt(starts[i]);
    }

    /** Whether words follow the mark directly. */
    boolean touchesNext(int i) {
        int at = end(i);
        return at < block.end() && !isGap(text.charAt(at)) && ",.;:!?)]".indexOf(text.charAt(at)) < 0;
    }

    /** Whether words or their punctuation stand directly before the mark. */
    boolean touchesPrevious(int i) {
        return start(i) > block.start()
                && !isGap(text.charAt(start(i) - 1))
                && "([".indexOf(text.charAt(start(i) - 1)) < 0;
    }

    /** Whether a mark without a shape stands free on both sides: it opens when nothing is open. */
    boolean isFree(int i) {
        return (shape(i) == '"' || shape(i) == '\'') && !touchesNext(i) && !touchesPrevious(i);
    }

    /** Whether the mark can only open: its shape says so, or, when it has none, the white space does. */
    boolean opens(int i) {
        return switch (shape(i)) {
            case '“', '„', '‟', '«', '‹', '‘', '‚', '`' -> touchesNext(i) || !touchesPrevious(i);
            case '”', '’', '›' -> false;
            case '»' -> touchesNext(i) && !touchesPrevious(i);
            default -> touchesNext(i) && !isJoined(i);
        };
    }

    /** Whether a word runs into the mark from before, as in {@code 6'2"} or {@code said"go}. */
    private boolean isJoined(int i) {
        return touchesPrevious(i) && "—–-(/:“‘\"'".indexOf(text.charAt(start(i) - 1)) < 0;
    }

    private boolean isApostrophe(int at) {
        char c = text.charAt(at);
        if (c != '\'' && c != '’' && c != '‘') {
            return false;
        }
        boolean before = at > block.start() && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (before && after) {
            return true;
        }
        if (!after || before) {
            return false;
        }
        if (Character.isDigit(text.charAt(at + 1)) && c != '‘') {
            return true;
        }
        int end = at + 1;
        while (end < block.end() && end - at < 9 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return vocabulary.is(SpeechWord.ELISION, text.substring(at + 1, end));
    }

    /** The mark that closes a quotation inside one with the same marks, when another one closes the outer; else -1. */
    int closingOfInner(int i) {
        int close = nextDouble(i);
        int second = close < 0 ? -1 : nextDouble(close);
        return second >= 0 && !opens(close) && !opens(second) ? close : -1;
    }

    /** The mark that closes a pair of curly marks inside straight ones; else -1. */
    int closingCurly(int i) {
        int close = nextDouble(i);
        return close >= 0 && shape(close) == '”' ? close : -1;
    }

    boolean isClosedLater(int i) {
        int later = nextDouble(i);
        return later >= 0 && !opens(later);
    }

    private int nextDouble(int i) {
        for (int k = i + 1; k < size; k++) {
            if (!singles[k]) {
                return k;
            }
        }
        return -1;
    }

    private void add(int start, boolean single) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            singles = Arrays.copyOf(singles, 2 * size);
        }
        starts[size] = start;
        singles[size++] = single;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '‚' || c == '‹' || c == '›' || c == '`';
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
