package org.hearsay.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.Vocabulary;

/**
 * The words of a text as the trained networks count them, and what these are told about each. How words are cut here was
 * learned from, so that the weights depend on it; nothing else may go by it. A word is a run of letters, decimal digits
 * and combining marks, with inner apostrophes, hyphens, and dots between single letters or digits; every other character
 * that is not white space is a word of its own.
 */
public final class ModelWords {

    private final String text;
    private final Vocabulary vocabulary;
    private final List<String> forms;
    private final int[] starts;
    private final int[] ends;
    private final BitSet rangeStarts;
    private final ModelFeatures features;

    private ModelWords(
            String text, Vocabulary vocabulary, List<String> forms, int[] starts, int[] ends, BitSet rangeStarts) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.forms = List.copyOf(forms);
        this.starts = starts;
        this.ends = ends;
        this.rangeStarts = rangeStarts;
        this.features = new ModelFeatures(this.forms, paragraphStarts(), glued(), vocabulary);
    }

    /** Of the text's language. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The words of what is read of a document. */
    public static ModelWords of(AnalysedText text) {
        return of(text.text(), text.blocks().stream().map(Block::span).toList(), text.vocabulary());
    }

    /**
     * @param text any text
     * @param ranges the stretches of it that are read, in order; each begins a paragraph
     * @param vocabulary of its language
     */
    public static ModelWords of(String text, List<Span> ranges, Vocabulary vocabulary) {
        ModelWordCutter cutter = new ModelWordCutter(text);
        BitSet rangeStarts = new BitSet();
        for (Span range : ranges) {
            rangeStarts.set(cutter.size());
            cutter.cut(range);
        }
        return new ModelWords(text, vocabulary, forms(text, cutter), cutter.starts(), cutter.ends(), rangeStarts);
    }

    /** Where each word begins, in UTF-16 units of the text. */
    public int[] starts() {
        return starts.clone();
    }

    /** The words of a stretch of text, in order; none where {@code span} is empty or white. */
    public static List<String> forms(String text, Span span) {
        ModelWordCutter cutter = new ModelWordCutter(text);
        cutter.cut(span);
        return List.copyOf(forms(text, cutter));
    }

    private static List<String> forms(String text, ModelWordCutter cutter) {
        int[] starts = cutter.starts();
        int[] ends = cutter.ends();
        List<String> forms = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            forms.add(text.substring(starts[i], ends[i]));
        }
        return forms;
    }

    /**
     * The words of some stretches as a passage of their own.
     *
     * @param ranges in order; each begins and ends with words of this one, and begins a paragraph
     */
    public ModelWords within(List<Span> ranges) {
        List<Integer> chosen = new ArrayList<>();
        BitSet starting = new BitSet();
        for (Span range : ranges) {
            starting.set(chosen.size());
            int at = Arrays.binarySearch(starts, range.start());
            for (int i = at >= 0 ? at : -at - 1; i < size() && ends[i] <= range.end(); i++) {
                chosen.add(i);
            }
        }
        return new ModelWords(
                text,
                vocabulary,
                chosen.stream().map(forms::get).toList(),
                chosen.stream().mapToInt(i -> starts[i]).toArray(),
                chosen.stream().mapToInt(i -> ends[i]).toArray(),
                starting);
    }

    public String text() {
        return text;
    }

    public int size() {
        return forms.size();
    }

    public String form(int word) {
        return forms.get(word);
    }

    public List<String> forms(int from, int to) {
        return List.copyOf(forms.subList(from, to));
    }

    /** Whether a stretch of the text that is read begins with the word. */
    public boolean beginsRange(int word) {
        return rangeStarts.get(word);
    }

    /** The text from the first to the last word, both included. */
    public Span span(int firstWord, int lastWord) {
        return new Span(starts[firstWord], ends[lastWord]);
    }

    /** 0 unknown, 1 lower case, 2 Capital, 3 UPPER, 4 miXed, 5 with digits, 6 no word. */
    public int[] shapes() {
        return features.shapes();
    }

    /** 0 unknown, 1 inside a paragraph, 2 its start, 3 inside a heading, 4 its start. */
    public int[] layouts() {
        return features.layouts();
    }

    /** 0 unknown, 1 outside quotation marks, 2 opening mark, 3 inside, 4 closing mark. */
    public int[] quotes() {
        return features.quotes();
    }

    /** Number of the sentence of each word. */
    public int[] sentences() {
        return features.sentences();
    }

    /** Number of the paragraph of each word. */
    public int[] paragraphs() {
        return features.paragraphs();
    }

    private boolean[] paragraphStarts() {
        boolean[] found = new boolean[forms.size()];
        int last = 0;
        for (int k = 0; k < found.length; k++) {
            int feeds = 0;
            for (int at = last; at < starts[k] && feeds < 2; at++) {
                feeds += text.charAt(at) == '\n' ? 1 : 0;
            }
            found[k] = k == 0 || feeds >= 2 || rangeStarts.get(k);
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
}
