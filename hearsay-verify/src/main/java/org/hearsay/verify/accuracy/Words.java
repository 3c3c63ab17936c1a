package org.hearsay.verify.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;

/** The words of one text as the scorer counts them, and which of them spans cover. */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[’'\\-][\\p{L}\\p{N}_]+)*|\\$?\\p{Nd}[\\p{Nd}.,]*");

    private final List<Span> words;

    private Words(List<Span> words) {
        this.words = words;
    }

    /** Finds the words of {@code text}. */
    static Words of(String text) {
        CodePoints points = CodePoints.of(text);
        List<Span> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(new Span(points.fromUnit(m.start()), points.fromUnit(m.end())));
        }
        return new Words(words);
    }

    /** The numbers of the words that share a code point with one of {@code spans}, which count code points. */
    BitSet under(List<Span> spans) {
        BitSet under = new BitSet(words.size());
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            if (spans.stream().anyMatch(word::overlaps)) {
                under.set(i);
            }
        }
        return under;
    }
}
