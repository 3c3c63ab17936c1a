package org.hearsay.engine.compare.derivation;

import java.util.Arrays;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;

/**
 * The words of a document as numbers, and the fingerprints by which documents that share words in a row are found: of
 * any seven words in a row at least one run of five is kept, the same one in every document (winnowing; Schleimer,
 * Wilkerson and Aiken, <i>Winnowing: Local Algorithms for Document Fingerprinting</i>, SIGMOD 2003). Thirty words of
 * which three are changed still hold seven in a row, so that such a passage is never missed.
 */
public final class Sketch {

    /** Words in a run. */
    static final int RUN = 5;

    /** Of so many neighbouring runs one is kept. */
    private static final int WINDOW = 3;

    private final int[] words;
    private final int[] starts;
    private final int[] ends;
    private final int[] prints;
    private final int[] places;

    private Sketch(int[] words, int[] starts, int[] ends, int[] prints, int[] places) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.prints = prints;
        this.places = places;
    }

    /** Of all that is read; words that a hyphen joins are several. */
    public static Sketch of(AnalysedText text) {
        int[] words = new int[text.size()];
        int[] starts = new int[text.size()];
        int[] ends = new int[text.size()];
        int size = 0;
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            if (word.isWord()) {
                words[size] = hash(text.text(), word.start(), word.end());
                starts[size] = word.start();
                ends[size++] = word.end();
            }
        }
        return winnowed(Arrays.copyOf(words, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    private static Sketch winnowed(int[] words, int[] starts, int[] ends) {
        int runs = Math.max(0, words.length - RUN + 1);
        int[] all = new int[runs];
        for (int i = 0; i < runs; i++) {
            int hash = 1;
            for (int k = i; k < i + RUN; k++) {
                hash = hash * 0x01000193 + words[k];
            }
            all[i] = mixed(hash);
        }
        int[] prints = new int[runs];
        int[] places = new int[runs];
        int kept = 0;
        int last = -1;
        for (int i = 0; i < runs; i++) {
            int to = Math.min(runs, i + WINDOW);
            int least = i;
            for (int k = i; k < to; k++) {
                least = all[k] <= all[least] ? k : least;
            }
            if (least != last) {
                prints[kept] = all[least];
                places[kept++] = least;
                last = least;
            }
            if (to == runs) {
                break;
            }
        }
        return new Sketch(words, starts, ends, Arrays.copyOf(prints, kept), Arrays.copyOf(places, kept));
    }

    /** The word in lower case; the same for either apostrophe. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + (c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return mixed(hash);
    }

    /** Finalizer of MurmurHash3. */
    private static int mixed(int hash) {
        int mixed = hash ^ (hash >>> 16);
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Number of words. */
    public int size() {
        return words.length;
    }

    int word(int i) {
        return words[i];
    }

    /** From word {@code from} to word {@code to}, exclusive. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    int prints() {
        return prints.length;
    }

    int print(int i) {
        return prints[i];
    }

    /** First word of fingerprint {@code i}. */
    int place(int i) {
        return places[i];
    }
}
