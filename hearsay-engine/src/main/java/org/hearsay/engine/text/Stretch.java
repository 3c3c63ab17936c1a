package org.hearsay.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The words of one stretch of an analysed text by their place in it, for rules that go from word to word. Words that a
 * hyphen joins count as one ("vice-president", "al-Suwar"), clitics as words of their own. Apostrophes are straight in
 * what is compared.
 */
public final class Stretch {

    private final AnalysedText in;
    private final Span span;
    private final int[] first;
    private final @Nullable String[] lowers;

    private Stretch(AnalysedText in, Span span, int[] first) {
        this.in = in;
        this.span = span;
        this.first = first;
        this.lowers = new String[first.length - 1];
    }

    /** The words that share a character with {@code span}; what lies outside of it is left out. */
    public static Stretch of(AnalysedText text, Span span) {
        int from = text.at(span.start());
        int to = from;
        while (to < text.size() && text.start(to) < span.end()) {
            to++;
        }
        int[] first = new int[to - from + 1];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (i == from || !isJoined(text, i, from, to)) {
                first[n++] = i;
            }
        }
        first[n] = to;
        return new Stretch(text, span, Arrays.copyOf(first, n + 1));
    }

    /** Whether a word hangs on the one before by a hyphen, or is that hyphen. */
    private static boolean isJoined(AnalysedText text, int i, int from, int to) {
        if (text.end(i - 1) != text.start(i)) {
            return false;
        }
        return isHyphen(text, i)
                ? i + 1 < to
                        && text.end(i) == text.start(i + 1)
                        && isWordPart(text.text().charAt(text.start(i + 1)))
                        && isWordPart(text.text().charAt(text.end(i - 1) - 1))
                : isHyphen(text, i - 1)
                        && i - 1 > from
                        && text.end(i - 2) == text.start(i - 1)
                        && isWordPart(text.text().charAt(text.start(i)))
                        && isWordPart(text.text().charAt(text.end(i - 2) - 1));
    }

    private static boolean isHyphen(AnalysedText text, int i) {
        char c = text.text().charAt(text.start(i));
        return text.end(i) - text.start(i) == 1 && (c == '-' || c == '‑');
    }

    public AnalysedText in() {
        return in;
    }

    /** Number of words. */
    public int size() {
        return lowers.length;
    }

    /** Where word {@code i} begins, in UTF-16 units. */
    public int start(int i) {
        return Math.max(span.start(), in.start(first[i]));
    }

    /** Where word {@code i} ends, in UTF-16 units. */
    public int end(int i) {
        return Math.min(span.end(), in.end(first[i + 1] - 1));
    }

    /** First character of word {@code i}. */
    public char first(int i) {
        return in.text().charAt(start(i));
    }

    /** The word as it stands. */
    public String word(int i) {
        return in.text().substring(start(i), end(i));
    }

    /** The word in lower case, with straight apostrophes; empty before the first and behind the last. */
    public String lower(int i) {
        if (i < 0 || i >= lowers.length) {
            return "";
        }
        String lower = lowers[i];
        if (lower == null) {
            lower = word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            lowers[i] = lower;
        }
        return lower;
    }

    /** The words in lower case. */
    public List<String> lowers() {
        return lowers(0, size());
    }

    /** Words {@code from} to {@code to}, exclusive, in lower case. */
    public List<String> lowers(int from, int to) {
        List<String> some = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            some.add(lower(i));
        }
        return some;
    }

    /** Word {@code i} in the tree: of hyphenated ones the one that the others hang on. */
    public Word tree(int i) {
        if (first[i + 1] - first[i] == 1) {
            return in.word(first[i]);
        }
        Word head = in.headOf(new Span(in.start(first[i]), in.end(first[i + 1] - 1)));
        return head == null ? in.word(first[i]) : head;
    }

    /** Whether it is a word or number. */
    public boolean isWord(int i) {
        return isWordPart(first(i)) || isClitic(i);
    }

    /** Whether it begins with an apostrophe and goes on: "'s". */
    public boolean isClitic(int i) {
        return end(i) - start(i) > 1 && "'’".indexOf(first(i)) >= 0;
    }

    /** Whether it begins with a capital letter, or behind an article that is written into a name: {@code al-Suwar}. */
    public boolean isCapital(int i) {
        if (Character.isUpperCase(first(i))) {
            return true;
        }
        int second = first[i] + 2;
        return second < first[i + 1]
                && in.end(first[i]) - in.start(first[i]) == 2
                && Character.isUpperCase(in.text().charAt(in.start(second)));
    }

    /** Whether it is exactly this mark. */
    public boolean is(int i, char mark) {
        return i >= 0 && i < size() && end(i) - start(i) == 1 && first(i) == mark;
    }

    /** Whether the word belongs to a class; false where there is no word {@code i}. */
    public boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < size() && vocabulary().is(wordClass, lower(i));
    }

    /** Whether the word belongs to one of some classes. */
    public boolean isAny(int i, WordClass... classes) {
        return i >= 0 && i < size() && vocabulary().isAny(lower(i), classes);
    }

    /** How many words the longest phrase of a class has that begins with word {@code i}; 0 where none does. */
    public int phrase(WordClass wordClass, int i) {
        return i < 0 || i >= size() ? 0 : vocabulary().phrase(wordClass, this::lower, i, size());
    }

    public Vocabulary vocabulary() {
        return in.vocabulary();
    }

    /** Whether a sentence ends with it. */
    public boolean endsSentence(int i) {
        return in.sentenceOf(first[i]).last() <= first[i + 1];
    }

    /** The span of words {@code from} to {@code to}, exclusive. */
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** Index of the first word that begins at {@code offset} or after it; {@link #size()} when there is none. */
    public int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it is a noun of several: by its features, without trees by its ending. */
    public boolean isPlural(int i) {
        return in.hasTrees()
                ? tree(i).has(Feature.PLURAL)
                : has(i, GrammarWord.PLURAL_ENDING) && !has(i, GrammarWord.SINGULAR_ENDING);
    }

    /** Whether it is an adverb of the manner of "quickly". */
    public boolean isAdverb(int i) {
        return in.hasTrees() ? tree(i).pos() == PartOfSpeech.ADV : has(i, GrammarWord.ADVERB_ENDING);
    }

    /** Whether it ends as a regular past form does. */
    public boolean isPast(int i) {
        return has(i, GrammarWord.PAST_ENDING);
    }

    /** Whether it ends as a form does that tells what goes on: "leaving". */
    public boolean isGerund(int i) {
        return has(i, GrammarWord.GERUND_ENDING);
    }

    /** Whether the word ends with one of the endings of a class, with three more letters before it. */
    public boolean has(int i, WordClass endings) {
        String lower = lower(i);
        return vocabulary().words(endings).stream().anyMatch(e -> lower.length() > e.length() + 1 && lower.endsWith(e));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
