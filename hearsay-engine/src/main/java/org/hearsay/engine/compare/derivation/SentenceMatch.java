package org.hearsay.engine.compare.derivation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
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
    static @Nullable Span in(AnalysedText text, Span passage, AnalysedText other) {
        Set<String> words = words(text.words(passage));
        Sentence best = null;
        int most = 0;
        for (Sentence sentence : other.sentences()) {
            Set<String> shared = words(sentence.words());
            shared.retainAll(words);
            if (shared.size() > most) {
                most = shared.size();
                best = sentence;
            }
        }
        return best != null && most >= LEAST && most >= SHARE * words.size() ? best.span() : null;
    }

    private static Set<String> words(List<Word> among) {
        Set<String> words = new HashSet<>();
        for (Word word : among) {
            String lower = word.lower();
            if (word.isWord() && (lower.length() >= LONG || Character.isDigit(lower.charAt(0)))) {
                words.add(lower.length() > STEM ? lower.substring(0, STEM) : lower);
            }
        }
        return words;
    }
}
