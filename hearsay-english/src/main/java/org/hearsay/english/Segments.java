package org.hearsay.english;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Segmentation;
import org.hearsay.engine.text.Tokens;

/** Cuts English text into words and sentences. */
final class Segments {

    private static final Pattern CLITIC =
            Pattern.compile("(?:n['’]t|['’](?:s|m|re|ve|ll|d))$", Pattern.CASE_INSENSITIVE);

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private Segments(String text) {
        this.text = text;
    }

    static Segmentation of(String text, List<Span> blocks) {
        Segments cut = new Segments(text);
        BitSet sentences = new BitSet();
        for (Span block : blocks) {
            Tokens tokens = Tokens.of(text, block);
            boolean begins = true;
            for (int i = 0; i < tokens.size(); i++) {
                if (begins) {
                    sentences.set(cut.size);
                }
                cut.word(tokens.start(i), tokens.end(i));
                begins = tokens.endsSentence(i);
            }
        }
        return new Segmentation(
                Arrays.copyOf(cut.starts, cut.size), Arrays.copyOf(cut.ends, cut.size), sentences);
    }

    /** Hyphens and clitics are words of their own. */
    private void word(int from, int to) {
        Matcher clitic = CLITIC.matcher(text).region(from, to);
        int end = clitic.find() && clitic.start() > from ? clitic.start() : to;
        int begin = from;
        for (int at = from + 1; at < end - 1; at++) {
            if (text.charAt(at) == '-' || text.charAt(at) == '‑') {
                add(begin, at);
                add(at, at + 1);
                begin = at + 1;
            }
        }
        add(begin, end);
        if (end < to) {
            add(end, to);
        }
    }

    private void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = from;
        ends[size++] = to;
    }
}
