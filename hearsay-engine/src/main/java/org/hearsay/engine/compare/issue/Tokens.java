package org.hearsay.engine.compare.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words and single punctuation marks of one stretch of text, in order. A word keeps its inner apostrophes, hyphens and
 * dots ({@code don't}, {@code al-Suwar}, {@code U.S.}).
 */
final class Tokens {

    private static final Set<String> TITLES = java.util.Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt",
            "Cmdr", "Adm", "Brig", "Rev", "Hon", "Jr", "Sr", "No", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec",
            "Mt", "vs");

    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "at", "az");

    private final String text;
    private @Nullable String[] lowers = new String[0];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /** Cuts {@code span} of {@code text}; linear in the span's length. */
    public static Tokens of(String text, Span span) {
        Tokens tokens = new Tokens(text);
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (isWordPart(c)) {
                int from = at++;
                while (at < span.end() && (isWordPart(text.charAt(at)) || tokens.joins(at, span.end()))) {
                    at++;
                }
                if (at < span.end() && text.charAt(at) == '.' && tokens.isAbbreviation(from, at)) {
                    at++;
                }
                tokens.add(from, at);
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    tokens.add(at, at + 1);
                }
                at++;
            }
        }
        return tokens;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Where token {@code i} begins, in UTF-16 units. */
    public int start(int i) {
        return starts[i];
    }

    /** Where token {@code i} ends, in UTF-16 units. */
    public int end(int i) {
        return ends[i];
    }

    /** First character of token {@code i}. */
    public char first(int i) {
        return text.charAt(starts[i]);
    }

    /** The token as it stands. */
    public String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The token in lower case. */
    public String lower(int i) {
        if (lowers.length < size) {
            lowers = Arrays.copyOf(lowers, size);
        }
        String lower = lowers[i];
        if (lower == null) {
            lower = word(i).toLowerCase(Locale.ROOT);
            lowers[i] = lower;
        }
        return lower;
    }

    /** Whether token {@code i} is a word or number. */
    public boolean isWord(int i) {
        return isWordPart(first(i));
    }

    /** Whether token {@code i} begins with a capital letter. */
    public boolean isCapital(int i) {
        return Character.isUpperCase(first(i)) || isArabicName(i);
    }

    /** {@code al-Suwar}. */
    private boolean isArabicName(int i) {
        int hyphen = starts[i] + 2;
        return hyphen + 1 < ends[i]
                && (text.charAt(hyphen) == '-' || text.charAt(hyphen) == '‑')
                && Character.isUpperCase(text.charAt(hyphen + 1))
                && ARTICLES.contains(text.substring(starts[i], hyphen));
    }

    /** Whether token {@code i} is exactly this mark. */
    public boolean is(int i, char mark) {
        return ends[i] - starts[i] == 1 && first(i) == mark;
    }

    /** Whether a sentence ends with token {@code i}: a full stop, question or exclamation mark or an ellipsis. */
    public boolean endsSentence(int i) {
        return ends[i] - starts[i] == 1 && ".!?…".indexOf(first(i)) >= 0;
    }

    /** The span of tokens {@code from} to {@code to}, exclusive. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Index of the first token that begins at {@code offset} or after it; {@link #size()} when there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void add(int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = from;
        ends[size++] = to;
    }

    private boolean joins(int at, int end) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.' || c == ',' || c == '&')
                && at + 1 < end
                && isWordPart(text.charAt(at + 1))
                && (c != '.' && c != ','
                        || c == '.' && isInitials(at, end)
                        || Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1)));
    }

    /** A dot inside {@code U.S} or {@code a.m}: one letter on each side. */
    private boolean isInitials(int at, int end) {
        boolean single = at < 2 || !isWordPart(text.charAt(at - 2));
        boolean next = at + 2 >= end || !Character.isLetter(text.charAt(at + 2));
        return single && next && Character.isLetter(text.charAt(at - 1));
    }

    private boolean isAbbreviation(int from, int to) {
        int length = to - from;
        if (length <= 8 && to + 1 < text.length() && text.charAt(to + 1) == ')') {
            return true;
        }
        if (to + 2 < text.length()) {
            char next = text.charAt(to + 1);
            boolean lowerFollows = next == ' ' && Character.isLowerCase(text.charAt(to + 2));
            if (next == ',' || next == ';' || lowerFollows && length < 6) {
                return true;
            }
        }
        if (length == 1) {
            return Character.isUpperCase(text.charAt(from)) && to + 1 < text.length() && text.charAt(to + 1) == ' ';
        }
        return length >= 3 && length <= 8 && text.charAt(to - 2) == '.'
                || length <= 5 && Character.isUpperCase(text.charAt(from)) && TITLES.contains(text.substring(from, to));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
