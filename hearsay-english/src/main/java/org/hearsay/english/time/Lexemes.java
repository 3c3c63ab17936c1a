package org.hearsay.english.time;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of a block cut finer, as dates need it: runs of letters, runs of digits, every other sign by itself, and a mark
 * of no length for a blank line. Asking for one that is not there is allowed and gives nothing.
 */
final class Lexemes {

    /** A number too long to be part of any date. */
    static final int NO_NUMBER = -1;

    private final AnalysedText in;
    private final String text;
    private final Vocabulary vocabulary;
    private @Nullable String[] lowers = new String[0];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] words = new int[256];
    private int size;

    private Lexemes(AnalysedText in) {
        this.in = in;
        this.text = in.text();
        this.vocabulary = in.vocabulary();
    }

    static Lexemes of(AnalysedText in, Span block) {
        Lexemes lexemes = new Lexemes(in);
        int end = block.start();
        for (int i = in.at(block.start()); i < in.size(); i++) {
            Word word = in.word(i);
            if (word.start() >= block.end()) {
                break;
            }
            if (lexemes.size > 0 && lexemes.isBlankLine(end, word.start())) {
                lexemes.add(end, end, i);
            }
            lexemes.cut(word);
            end = word.end();
        }
        lexemes.lowers = new String[lexemes.size];
        return lexemes;
    }

    private boolean isBlankLine(int from, int to) {
        int lines = 0;
        for (int at = from; at < to && lines < 2; at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    private void cut(Word word) {
        int end = word.end();
        for (int at = word.start(); at < end; ) {
            int from = at++;
            char c = text.charAt(from);
            if (isSpace(c)) {
                continue;
            }
            if (isLetter(c)) {
                while (at < end && isLetter(text.charAt(at))) {
                    at++;
                }
            } else if (isDigit(c)) {
                while (at < end && isDigit(text.charAt(at))) {
                    at++;
                }
            }
            add(from, at, word.index());
        }
    }

    /** The word that holds a lexeme which is there. */
    Word word(int i) {
        return in.word(words[i]);
    }

    AnalysedText in() {
        return in;
    }

    int size() {
        return size;
    }

    /** In lower case; empty for a blank line and where there is none. */
    String lower(int i) {
        if (i < 0 || i >= size) {
            return "";
        }
        String lower = lowers[i];
        if (lower == null) {
            lower = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
            lowers[i] = lower;
        }
        return lower;
    }

    boolean is(int i, WordClass wordClass) {
        return vocabulary.is(wordClass, lower(i));
    }

    /** What the table says of it; null where it is not in the class. */
    <T> @Nullable T value(int i, WordClass wordClass, Class<T> type) {
        return vocabulary.value(wordClass, lower(i), type);
    }

    /** How many lexemes the longest phrase of a class has that begins here; 0 where there is none. */
    int phrase(int i, WordClass wordClass) {
        return vocabulary.phrase(wordClass, this::lower, i, size);
    }

    /** What the table says of the longest phrase of a class that begins here; null where there is none. */
    <T> @Nullable T phraseValue(int i, WordClass wordClass, Class<T> type) {
        StringBuilder words = new StringBuilder(lower(i));
        for (int k = i + 1; k < i + phrase(i, wordClass); k++) {
            words.append(' ').append(lower(k));
        }
        return vocabulary.value(wordClass, words.toString(), type);
    }

    boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    /** Whether the lexemes from {@code i} on are these. */
    boolean are(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    boolean isMark(int i, String marks) {
        return i >= 0 && i < size && ends[i] - starts[i] == 1 && marks.indexOf(text.charAt(starts[i])) >= 0;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && starts[i] < ends[i] && isLetter(text.charAt(starts[i]));
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && starts[i] < ends[i] && isDigit(text.charAt(starts[i]));
    }

    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether all of a word of two letters or more is in capitals. */
    boolean isShouted(int i) {
        return isCapital(i) && ends[i] - starts[i] > 1 && Character.isUpperCase(text.charAt(ends[i] - 1));
    }

    /** Number of characters. */
    int length(int i) {
        return i < 0 || i >= size ? 0 : ends[i] - starts[i];
    }

    /** The number's value; {@link #NO_NUMBER} for more than six digits and for what is no number. */
    int number(int i) {
        return isNumber(i) && length(i) <= 6 ? Integer.parseInt(text.substring(starts[i], ends[i])) : NO_NUMBER;
    }

    /** The day of a month that a number of one or two digits may be; -1 for anything else. */
    int dayOfMonth(int i) {
        int number = number(i);
        return number >= 1 && number <= 31 && length(i) <= 2 ? number : -1;
    }

    /** Behind the ending of an ordinal that stands here: "3rd". */
    int afterOrdinal(int i) {
        boolean ordinal = is(i, "st") || is(i, "nd") || is(i, "rd") || is(i, "th");
        return ordinal && glued(i) ? i + 1 : i;
    }

    /** Whether nothing stands between {@code i} and the lexeme before. */
    boolean glued(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1] && length(i - 1) > 0;
    }

    /** Whether a blank line, or the text's begin or end, is here. */
    boolean isBreak(int i) {
        return length(i) == 0;
    }

    /** Whether a word or number here begins something, and does not go on an address, a name or another number. */
    boolean isFree(int i) {
        if (!glued(i)) {
            return true;
        }
        boolean inner = glued(i - 1) && !isMark(i - 2, "(\"'“”‘’[—–");
        return isMark(i - 1, "(\"'“”‘’[—–…*«»") || isMark(i - 1, "-:,;.)!?") && !inner;
    }

    /** Whether what ends before {@code i} does not go on in an address, a word or another number. */
    boolean endsAt(int i) {
        if (!glued(i)) {
            return true;
        }
        boolean goesOn = glued(i + 1) && (isWord(i + 1) || isNumber(i + 1));
        return !isWord(i) && !isNumber(i) && !isMark(i, "_@%$€£°") && !(goesOn && isMark(i, ".,/:\\@_&="));
    }

    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private void add(int from, int to, int word) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size] = word;
        starts[size] = from;
        ends[size++] = to;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
