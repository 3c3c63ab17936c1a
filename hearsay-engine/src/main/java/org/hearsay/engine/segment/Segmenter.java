package org.hearsay.engine.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Segmentation;

/** Cuts texts into words and sentences, by a pack's vocabulary. Safe for use by many threads. */
public final class Segmenter {

    private final WordCutter words;
    private final SentenceCutter sentences;

    public Segmenter(Vocabulary vocabulary) {
        this.words = new WordCutter(vocabulary);
        this.sentences = new SentenceCutter(vocabulary);
    }

    /**
     * @param text the whole text
     * @param blocks the stretches that are read, in order; each begins a sentence
     */
    public Segmentation segment(String text, List<Span> blocks) {
        List<int[]> cut = new ArrayList<>();
        BitSet starts = new BitSet();
        for (Span block : blocks) {
            CodePointText stretch = new CodePointText(text, block);
            List<int[]> found = words.cut(stretch);
            int before = cut.size();
            sentences.starts(stretch, found).stream().forEach(i -> starts.set(before + i));
            for (int[] word : found) {
                cut.add(new int[] {stretch.offset(word[0]), stretch.offset(word[1])});
            }
        }
        int[] begins = new int[cut.size()];
        int[] ends = new int[cut.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = cut.get(i)[0];
            ends[i] = cut.get(i)[1];
        }
        return new Segmentation(begins, ends, starts);
    }
}
