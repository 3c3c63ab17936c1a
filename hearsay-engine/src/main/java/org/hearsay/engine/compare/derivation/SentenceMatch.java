package org.hearsay.engine.compare.derivation;

import com.ibm.icu.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the sentence that a cited passage tells in other words: the one that shares most of its longer words. */
final class SentenceMatch {

    /** Shorter words say little. */
    private static final int LONG = 5;

    /** Words are compared by so many letters, so that forms of one word meet. */
    private static final int STEM = 5;

    private static final int LEAST = 2;

    /** At least so much of the passage's longer words. */
    private static final double SHARE = 0.34;

    private SentenceMatch() {}

    /** Null where no sentence shares enough. */
    static @Nullable Span in(String text, Span passage, String other, List<Span> stretches) {
        Set<String> words = words(text, passage);
        Span best = null;
        int most = 0;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (Span stretch : stretches) {
            sentences.setText(stretch.of(other));
            int from = sentences.first();
            for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
                String sentence = other.substring(stretch.start() + from, stretch.start() + to)
                        .strip();
                if (sentence.isEmpty()) {
                    continue;
                }
                int start = other.indexOf(sentence, stretch.start() + from);
                Span span = new Span(start, start + sentence.length());
                Set<String> shared = words(other, span);
                shared.retainAll(words);
                if (shared.size() > most) {
                    most = shared.size();
                    best = span;
                }
            }
        }
        return most >= LEAST && most >= SHARE * words.size() ? best : null;
    }

    private static Set<String> words(String text, Span span) {
        Tokens tokens = Tokens.of(text, span);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            if (tokens.isWord(i) && (word.length() >= LONG || Character.isDigit(word.charAt(0)))) {
                words.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return words;
    }
}
