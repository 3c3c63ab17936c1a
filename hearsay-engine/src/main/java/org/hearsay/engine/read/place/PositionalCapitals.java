package org.hearsay.engine.read.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;

/**
 * Tells words that have their capital because a sentence begins with them. "Villages are set against villages" names no place
 * of that name, whatever a map has.
 */
final class PositionalCapitals {

    private final AnalysedText text;
    private final Set<String> small = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    PositionalCapitals(AnalysedText text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            if (!word.isCapital()) {
                small.add(word.lower());
            } else if (!begins(word)) {
                names.add(word.lower());
            }
        }
    }

    /** Whether a word is the first of its sentence, marks left aside. */
    static boolean begins(Word word) {
        AnalysedText in = word.in();
        int i = word.index() - 1;
        while (i >= word.sentence().first() && !in.word(i).isWord()) {
            i--;
        }
        return i < word.sentence().first();
    }

    /** Whether a mention is one word at the beginning of a sentence that the tree, or the text elsewhere, has as no name. */
    boolean isNoName(Span mention) {
        List<Word> words = text.words(mention);
        Word word = words.size() == 1 ? words.get(0) : null;
        if (word == null || !begins(word) || names.contains(word.lower()) || isShouted(word.form())) {
            return false;
        }
        return word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.VERB || small.contains(word.lower());
    }

    /** "US" is not "us". */
    private static boolean isShouted(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }
}
