package org.hearsay.english;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Segmentation;
import org.hearsay.engine.text.Tokens;

/** Cuts English text into words and sentences. */
final class Segments {

    private Segments() {}

    static Segmentation of(String text, List<Span> blocks) {
        int[] starts = new int[64];
        int[] ends = new int[64];
        int n = 0;
        BitSet sentences = new BitSet();
        for (Span block : blocks) {
            Tokens tokens = Tokens.of(text, block);
            boolean begins = true;
            for (int i = 0; i < tokens.size(); i++) {
                if (n == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * n);
                    ends = Arrays.copyOf(ends, 2 * n);
                }
                if (begins) {
                    sentences.set(n);
                }
                starts[n] = tokens.start(i);
                ends[n++] = tokens.end(i);
                begins = tokens.endsSentence(i);
            }
        }
        return new Segmentation(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), sentences);
    }
}
