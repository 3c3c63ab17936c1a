package org.hearsay.engine.text;

import java.util.BitSet;

/**
 * Where words and sentences begin and end. Offsets are UTF-16 units of the whole text. Words do not overlap and stand in
 * order.
 *
 * @param starts where each word begins
 * @param ends where each word ends
 * @param sentenceStarts the words that begin a sentence; the first word does
 */
public record Segmentation(int[] starts, int[] ends, BitSet sentenceStarts) {

    public Segmentation {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(starts.length + " beginnings and " + ends.length + " ends of words");
        }
    }

    /** Number of words. */
    public int size() {
        return starts.length;
    }
}
