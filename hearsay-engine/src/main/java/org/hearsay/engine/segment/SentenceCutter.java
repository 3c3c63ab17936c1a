package org.hearsay.engine.segment;

import java.util.BitSet;
import java.util.List;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.SegmentWord.Abbreviation;
import org.hearsay.engine.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sentences begin among the words of a stretch: after a stop and what closes behind it, unless the stop belongs
 * to an abbreviation or an initial, or a small letter follows; at a blank line and at each item of a list.
 */
final class SentenceCutter {

    private static final String STOPS = ".!?…";
    private static final String OPENERS = "([{“„‘«‹¿¡";
    private static final String CLOSERS = ")]}”’»›\"'";
    private static final String BULLETS = "•·*–—-▪●◦";

    private final Vocabulary vocabulary;

    /** What a stop may be. */
    private enum Stop {
        FULL,
        DOTS,
        TITLE,
        NUMBER,
        TIME,
        ANY,
        INITIAL
    }

    SentenceCutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words that begin a sentence. */
    BitSet starts(CodePointText text, List<int[]> words) {
        int n = words.size();
        BitSet starts = new BitSet(n);
        for (int k = 0; k < n; k++) {
            int feeds = text.lineFeeds(k > 0 ? words.get(k - 1)[1] : 0, words.get(k)[0]);
            starts.set(k, k == 0 || feeds >= 2 || feeds == 1 && isItem(text, words.get(k)));
        }
        int i = 0;
        while (i < n) {
            Stop stop = stop(text, words.get(i));
            if (stop == null) {
                i++;
                continue;
            }
            int j = i + 1;
            while (j < n && words.get(j - 1)[1] == words.get(j)[0] && !starts.get(j) && closes(text, words.get(j))) {
                j++;
            }
            j = afterNotes(text, words, j, starts);
            if (j < n && !starts.get(j) && begins(text, words, i, j, stop)) {
                starts.set(j);
            }
            i = j;
        }
        return starts;
    }

    /** Whether a new line begins an item of a list. */
    private static boolean isItem(CodePointText text, int[] word) {
        int e = word[1];
        if (e >= text.length()) {
            return false;
        }
        if (text.isOneOf(word[0], BULLETS) && text.isSpace(e)) {
            return true;
        }
        return text.isNumber(word[0], e) && e - word[0] <= 2 && text.isOneOf(e, ".)");
    }

    private @Nullable Stop stop(CodePointText text, int[] word) {
        int b = word[0];
        int e = word[1];
        if (isStops(text, b, e)) {
            return text.at(b) == '…' || e - b > 1 && isDots(text, b, e) ? Stop.DOTS : Stop.FULL;
        }
        if (text.at(e - 1) != '.' || e - b <= 1 || !text.isWordPart(b)) {
            return null;
        }
        Abbreviation known = vocabulary.value(SegmentWord.ABBREVIATION, text.slice(b, e), Abbreviation.class);
        if (known != null) {
            return Stop.valueOf(known.name());
        }
        if (!text.isUpper(b) && e - b == 2 || text.isNumber(b, e - 1)) {
            return Stop.TITLE;
        }
        return e - b == 2 ? Stop.INITIAL : Stop.ANY;
    }

    private static boolean isStops(CodePointText text, int b, int e) {
        for (int i = b; i < e; i++) {
            if (!text.isOneOf(i, STOPS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDots(CodePointText text, int b, int e) {
        for (int i = b; i < e; i++) {
            if (text.at(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a word that is glued to the stop closes something, or goes on with the stop. */
    private static boolean closes(CodePointText text, int[] word) {
        int b = word[0];
        int e = word[1];
        if (text.isOneOf(b, STOPS)) {
            return true;
        }
        if (e - b == 2 && text.isOneOf(b, WordCutter.APOSTROPHES) && text.at(b) == text.at(b + 1)) {
            return true;
        }
        if (e - b != 1 || !text.isOneOf(b, CLOSERS)) {
            return false;
        }
        // A straight mark that is glued to what comes after it opens.
        return !text.isOneOf(b, "\"'") || e == text.length() || !text.isWordPart(e);
    }

    /** Numbers of notes after a stop, such as [8], belong to what stands before them. */
    private static int afterNotes(CodePointText text, List<int[]> words, int from, BitSet starts) {
        int j = from;
        while (j + 2 < words.size()
                && starts.get(j, j + 3).isEmpty()
                && isMark(text, words.get(j), '[')
                && text.isNumber(words.get(j + 1)[0], words.get(j + 1)[1])
                && isMark(text, words.get(j + 2), ']')) {
            j += 3;
        }
        return j;
    }

    private static boolean isMark(CodePointText text, int[] word, char mark) {
        return word[1] - word[0] == 1 && text.at(word[0]) == mark;
    }

    /** Whether a sentence may begin with word j after the stop i. */
    private boolean begins(CodePointText text, List<int[]> words, int i, int j, Stop stop) {
        int b = words.get(j)[0];
        int e = words.get(j)[1];
        if (words.get(j - 1)[1] == b) {
            // A missing space: "went home.Then"
            return stop == Stop.FULL
                    && j == i + 1
                    && text.isUpper(b)
                    && i > 0
                    && text.isLower(words.get(i - 1)[1] - 1)
                    && e - b > 1;
        }
        int k = j;
        while (k < words.size()
                && text.isOneOf(words.get(k)[0], OPENERS + "\"'`")
                && words.get(k)[1] - words.get(k)[0] <= 2) {
            k++;
        }
        if (k == words.size()) {
            return stop == Stop.FULL || stop == Stop.DOTS;
        }
        int letter = words.get(k)[0];
        if (text.isLower(letter) || text.isOneOf(letter, STOPS + ",;:")) {
            return false;
        }
        String word = text.slice(letter, words.get(k)[1]);
        boolean starter = vocabulary.is(SegmentWord.STARTER, word);
        return switch (stop) {
            case FULL -> true;
            case DOTS -> text.isUpper(letter) || k > j;
            case TITLE, NUMBER -> false;
            case TIME -> text.isUpper(letter) && !vocabulary.is(SegmentWord.AFTER_CLOCK, word);
            // The abbreviation may be followed by a closing mark, or a quotation may open behind it.
            case ANY -> starter || j == i + 1 && k > j && text.isOneOf(b, "\"“");
            case INITIAL -> starter;
        };
    }
}
