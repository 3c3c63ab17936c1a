package org.hearsay.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * One sentence of an analysed text.
 *
 * @param in the text
 * @param index of the sentence, from 0
 * @param first its first word
 * @param last the first word after it
 */
public record Sentence(AnalysedText in, int index, int first, int last) {

    public Span span() {
        return new Span(in.start(first), in.end(last - 1));
    }

    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int i = first; i < last; i++) {
            words.add(new Word(in, i));
        }
        return words;
    }

    /** The word that has no head; the first word where the text has no trees. */
    public Word root() {
        for (int i = first; i < last; i++) {
            if (in.relation(i) == Dependency.ROOT) {
                return new Word(in, i);
            }
        }
        return new Word(in, first);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence sentence && sentence.in == in && sentence.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
