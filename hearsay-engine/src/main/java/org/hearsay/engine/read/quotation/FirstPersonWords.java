package org.hearsay.engine.read.quotation;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;

/** Finds where somebody speaks of himself, which tells a quotation without marks from the writer's words. */
final class FirstPersonWords {

    private FirstPersonWords() {}

    /**
     * Where the words of someone who says "I" or "we" begin, if anyone does: the first sentence with such a word. Where
     * nobody does, all of the stretch may be quoted.
     */
    static int beginning(AnalysedText text, Span stretch) {
        for (Sentence sentence : text.sentences(stretch)) {
            for (Word word : sentence.words()) {
                if (stretch.contains(word.span()) && text.vocabulary().is(GrammarWord.FIRST_PERSON, word.lower())) {
                    return Math.max(stretch.start(), sentence.span().start());
                }
            }
        }
        return stretch.start();
    }
}
