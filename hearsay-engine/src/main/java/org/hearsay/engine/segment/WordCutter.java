package org.hearsay.engine.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.SegmentWord.Abbreviation;
import org.hearsay.engine.language.Vocabulary;

/**
 * Cuts a text into syntactic words as Universal Dependencies has them, stretch by stretch between white space: clitics,
 * marks, and the parts of a word around its hyphens are words of their own; addresses, faces, dates and abbreviations with
 * their dot are one.
 */
final class WordCutter {

    static final String APOSTROPHES = "'’";
    static final String HYPHENS = "-‐‑";

    /** Characters that are one word when they stand in a row, each with its like. */
    private static final List<String> RUNS = List.of("-‐‑‒–—―", "*", "=", "_", "~", "+", "<", ">", "#", "…");

    // Limits that keep the work linear whatever the text: of a face, of how an address begins, of an address, of
    // clitics.
    private static final int LONGEST_FACE = 4;
    private static final int LONGEST_SCHEME = 8;
    private static final int FARTHEST = 300;
    private static final int MOST_CLITICS = 3;

    private final Vocabulary vocabulary;
    private final Map<String, Abbreviation> abbreviations;
    private final List<String> dotted;
    private final Set<String> addresses;
    private final Set<String> clitics;
    private final Map<String, int[]> splits = new HashMap<>();
    private final NumberCutter numbers;

    WordCutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.abbreviations = vocabulary.values(SegmentWord.ABBREVIATION, Abbreviation.class);
        this.dotted = abbreviations.keySet().stream()
                .filter(a -> a.substring(0, a.length() - 1).indexOf('.') >= 0)
                .sorted()
                .toList();
        this.addresses = vocabulary.words(SegmentWord.ADDRESS);
        this.clitics = vocabulary.words(SegmentWord.CLITIC);
        vocabulary
                .values(SegmentWord.SPLIT, String.class)
                .forEach((word, parts) -> splits.put(
                        word,
                        List.of(parts.split(" ")).stream()
                                .mapToInt(String::length)
                                .toArray()));
        this.numbers = new NumberCutter(vocabulary, dotted);
    }

    /** Beginning and end of each word, in order, in code points of the stretch. */
    List<int[]> cut(CodePointText text) {
        List<int[]> words = new ArrayList<>();
        int n = text.length();
        int i = 0;
        while (i < n) {
            if (text.isSpace(i)) {
                i++;
                continue;
            }
            int begin = i;
            while (i < n && !text.isSpace(i)) {
                i++;
            }
            chunk(text, begin, i, words);
        }
        return words;
    }

    private void chunk(CodePointText text, int from, int e, List<int[]> words) {
        int b = from;
        while (b < e) {
            int n = whole(text, b, e);
            if (n == 0) {
                n = numbers.length(text, b, e);
            }
            if (n > 0) {
                words.add(new int[] {b, b + n});
                b += n;
            } else if (text.isWordPart(b) || isElision(text, b, e)) {
                b = word(text, b, e, words);
            } else {
                n = marks(text, b, e);
                words.add(new int[] {b, b + n});
                b += n;
            }
        }
    }

    /** Length of an address or a face that begins here, or 0. */
    private int whole(CodePointText text, int b, int e) {
        if (e - b <= LONGEST_FACE && vocabulary.is(SegmentWord.EMOTICON, text.slice(b, e))) {
            return e - b;
        }
        String rest = text.lower(b, Math.min(e, b + LONGEST_SCHEME));
        if (addresses.stream().anyMatch(rest::startsWith)) {
            return trimmed(text, b, e);
        }
        if (!text.isWordPart(b)) {
            return 0;
        }
        int far = Math.min(e, b + FARTHEST);
        int i = b;
        int at = -1;
        int dot = -1;
        while (i < far
                && (text.isWordPart(i)
                        || text.isOneOf(i, ".-_+%@")
                        || text.at(i) == '/' && dot > at && isHost(text, b, i))) {
            if (text.at(i) == '@') {
                if (at >= 0) {
                    break;
                }
                at = i;
            }
            if (text.at(i) == '.') {
                dot = i;
            }
            if (text.at(i) == '/') {
                return trimmed(text, b, e);
            }
            i++;
        }
        while (i > b && !text.isWordPart(i - 1)) {
            i--;
        }
        if (at > b && at < i - 1) {
            return i - b;
        }
        return isHost(text, b, i) ? i - b : 0;
    }

    /** The name of a host, such as example.org; "end.In" is two sentences without a space between them. */
    private boolean isHost(CodePointText text, int b, int e) {
        int dot = e - 1;
        while (dot >= b && text.at(dot) != '.') {
            dot--;
        }
        if (dot <= b
                || dot + 1 >= e
                || !vocabulary.is(SegmentWord.DOMAIN, text.lower(dot + 1, e))
                || !text.isWordPart(dot - 1)
                || text.isDigit(dot - 1)
                || dot - b < 3) {
            return false;
        }
        return text.isAllLower(dot + 1, e) || text.isAllUpper(b, e);
    }

    private static int trimmed(CodePointText text, int b, int e) {
        int end = e;
        while (end > b + 1 && text.isOneOf(end - 1, ".,;:!?)]}>\"'”’")) {
            end--;
        }
        return end - b;
    }

    private boolean isElision(CodePointText text, int b, int e) {
        if (!text.isOneOf(b, APOSTROPHES + "‘`") || b + 1 >= e) {
            return false;
        }
        int i = b + 1;
        while (i < e && text.isWordPart(i)) {
            i++;
        }
        String form = text.straightLower(b, i);
        if (vocabulary.is(SegmentWord.ELISION, form) || clitics.contains(form) || splits.containsKey(form)) {
            return true;
        }
        // '60s, but not a number in quotation marks.
        int length = i - b - 1;
        return (length == 2 || length == 3 && text.at(i - 1) == 's')
                && text.isDigit(b + 1)
                && text.isDigit(b + 2)
                && (i == e || !text.isOneOf(i, APOSTROPHES));
    }

    private static int marks(CodePointText text, int b, int e) {
        int i = b;
        while (i < e && text.isOneOf(i, ".!?")) {
            i++;
        }
        if (i > b) {
            return i - b;
        }
        if (text.isOneOf(b, APOSTROPHES)) {
            return b + 1 < e && text.at(b) == text.at(b + 1) ? 2 : 1;
        }
        for (String run : RUNS) {
            if (text.isOneOf(b, run)) {
                while (i < e && text.isOneOf(i, run)) {
                    i++;
                }
                return i - b;
            }
        }
        return 1;
    }

    /** Cuts one word with its clitics off the front; where it ends. */
    private int word(CodePointText text, int b, int e, List<int[]> words) {
        for (String known : dotted) {
            if (!text.has(known, b, e)) {
                continue;
            }
            int end = b + known.codePointCount(0, known.length());
            if (end == e || !text.isWordPart(end)) {
                words.add(new int[] {b, end});
                return end;
            }
        }
        int i = text.isWordPart(b) ? b : b + 1;
        boolean dots = false;
        while (i < e) {
            if (text.isWordPart(i)) {
                i++;
                continue;
            }
            if (i + 1 >= e || !text.isWordPart(i + 1) || i == b) {
                break;
            }
            int c = text.at(i);
            if (HYPHENS.indexOf(c) >= 0 && vocabulary.is(SegmentWord.PREFIX, text.lower(b, i))
                    || APOSTROPHES.indexOf(c) >= 0
                    || c == '`'
                    || c == '&' && text.isUpper(i - 1) && text.isUpper(i + 1)
                    || c == '_') {
                i++;
            } else if (c == '.' && text.isLetter(i - 1) && text.isLetter(i + 1)) {
                boolean single = (i - 1 == b || !text.isLetter(i - 2) || dots) && isShort(text, i + 1, e);
                if (!single && text.isLower(i - 1) && text.isUpper(i + 1)) {
                    break;
                }
                dots |= single;
                i++;
            } else {
                break;
            }
        }
        // An abbreviation takes its dot along; three dots are no abbreviation's.
        boolean dotFollows = i < e
                && text.at(i) == '.'
                && (i + 1 == e || text.at(i + 1) != '.' || i + 2 == e || text.at(i + 2) != '.');
        if (dotFollows) {
            Abbreviation kind = abbreviations.get(text.slice(b, i) + ".");
            boolean known = kind != null && (kind != Abbreviation.NUMBER || isBeforeDigit(text, i + 1));
            if (known || dots || isInitial(text, b, i)) {
                words.add(new int[] {b, i + 1});
                return i + 1;
            }
        }
        clitics(text, b, i, words);
        return i;
    }

    /** Whether what stands here is at most two letters and then no letter. */
    private static boolean isShort(CodePointText text, int from, int e) {
        int i = from;
        while (i < e && text.isLetter(i)) {
            i++;
        }
        return i - from <= 2;
    }

    private static boolean isBeforeDigit(CodePointText text, int from) {
        int i = from;
        while (i < text.length() && text.at(i) == ' ') {
            i++;
        }
        return i < text.length() && text.isDigit(i);
    }

    /**
     * A capital letter with a dot is an initial where a capital comes after it, a small one an abbreviation after a
     * bracket: (b. 1950).
     */
    private static boolean isInitial(CodePointText text, int b, int i) {
        int n = text.length();
        if (i - b != 1 || !text.isLetter(b)) {
            return false;
        }
        if (!text.isUpper(b)) {
            return b > 0 && text.at(b - 1) == '(';
        }
        int j = i + 1;
        if (j < n && (text.isUpper(j) || text.isOneOf(j, ",;)"))) {
            return true;
        }
        int feeds = 0;
        while (j < n && text.isSpace(j)) {
            feeds += text.at(j) == '\n' ? 1 : 0;
            j++;
        }
        return text.at(b) != 'I' && j > i + 1 && feeds < 2 && j < n && (text.isUpper(j) || text.at(j) == '(');
    }

    private void clitics(CodePointText text, int from, int to, List<int[]> words) {
        int b = from;
        int e = to;
        List<int[]> ends = new ArrayList<>();
        while (ends.size() < MOST_CLITICS) {
            String form = text.straightLower(b, e);
            int cut = 0;
            for (String clitic : clitics) {
                if (clitic.length() > cut && form.length() > clitic.length() && form.endsWith(clitic)) {
                    cut = clitic.length();
                }
            }
            if (cut == 0) {
                break;
            }
            ends.add(0, new int[] {e - cut, e});
            e -= cut;
        }
        int[] sizes = splits.get(text.straightLower(b, e));
        if (sizes == null) {
            words.add(new int[] {b, e});
        } else {
            for (int size : sizes) {
                words.add(new int[] {b, b + size});
                b += size;
            }
        }
        words.addAll(ends);
    }
}
