package org.hearsay.engine.text;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring words of a text, numbered from 0, for steps that look at what stands beside a word. Asking for one that is
 * not there is allowed and gives nothing.
 */
public final class WordRun {

    private final AnalysedText text;
    private final Vocabulary vocabulary;
    private final int first;
    private final @Nullable String[] lowers;

    private WordRun(AnalysedText text, int first, int last) {
        this.text = text;
        this.vocabulary = text.vocabulary();
        this.first = first;
        this.lowers = new String[Math.max(0, last - first)];
    }

    /** All words of a text. */
    public static WordRun of(AnalysedText text) {
        return new WordRun(text, 0, text.size());
    }

    /** The words that share a character with a span. */
    public static WordRun of(AnalysedText text, Span span) {
        int first = text.at(span.start());
        int last = first;
        while (last < text.size() && text.start(last) < span.end()) {
            last++;
        }
        return new WordRun(text, first, last);
    }

    /** Number of words. */
    public int size() {
        return lowers.length;
    }

    /** Whether there is such a word. */
    public boolean has(int i) {
        return i >= 0 && i < lowers.length;
    }

    /** A word that is there. */
    public Word word(int i) {
        return text.word(first + i);
    }

    /** The number that a word of the text has here; it may be none of these. */
    public int indexOf(Word word) {
        return word.index() - first;
    }

    /** Where a word that is there begins, in UTF-16 units. */
    public int start(int i) {
        return text.start(first + i);
    }

    /** Where a word that is there ends, in UTF-16 units. */
    public int end(int i) {
        return text.end(first + i);
    }

    /** In lower case; empty where there is none. */
    public String lower(int i) {
        if (!has(i)) {
            return "";
        }
        String lower = lowers[i];
        if (lower == null) {
            lower = word(i).lower();
            lowers[i] = lower;
        }
        return lower;
    }

    /** Its first character; a space where there is none. */
    public char initial(int i) {
        return has(i) ? text.text().charAt(start(i)) : ' ';
    }

    /** Whether it is exactly this mark. */
    public boolean isMark(int i, char mark) {
        return has(i) && end(i) - start(i) == 1 && initial(i) == mark;
    }

    public boolean is(int i, WordClass wordClass) {
        return has(i) && vocabulary.is(wordClass, lower(i));
    }

    public boolean isAny(int i, WordClass... classes) {
        return has(i) && vocabulary.isAny(lower(i), classes);
    }

    /** What the table of a class says of it; null where it is not in the class. */
    public <T> @Nullable T value(int i, WordClass wordClass, Class<T> type) {
        return has(i) ? vocabulary.value(wordClass, lower(i), type) : null;
    }

    /** How many words the longest phrase of a class has that begins here; 0 where there is none. */
    public int phrase(int i, WordClass wordClass) {
        return has(i) ? vocabulary.phrase(wordClass, this::lower, i, size()) : 0;
    }

    /** Whether it is a word or a number, not a mark. */
    public boolean isWord(int i) {
        char c = initial(i);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    public boolean isCapital(int i) {
        return Character.isUpperCase(initial(i));
    }

    public boolean isDigit(int i) {
        return Character.isDigit(initial(i));
    }

    /** Whether it is what is cut off the end of a word: "'s". */
    public boolean isClitic(int i) {
        return isGlued(i) && vocabulary.is(SegmentWord.CLITIC, lower(i).replace('’', '\''));
    }

    /** Whether no white space stands between it and the word before. */
    public boolean isGlued(int i) {
        return has(i) && has(i - 1) && end(i - 1) == start(i);
    }

    /** Whether it is the last of its sentence. */
    public boolean endsSentence(int i) {
        return has(i) && (!has(i + 1) || !word(i).sentence().equals(word(i + 1).sentence()));
    }

    /** The first word that begins at {@code offset} or behind it; {@link #size()} where there is none. */
    public int at(int offset) {
        int found = Math.max(0, text.at(offset) - first);
        return found < size() && start(found) < offset ? found + 1 : Math.min(found, size());
    }

    /** From word {@code from} to word {@code to}, exclusive. */
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** The words from one to another, exclusive, in lower case with one space between. */
    public String lowers(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(lower(i));
        }
        return phrase.toString();
    }
}
