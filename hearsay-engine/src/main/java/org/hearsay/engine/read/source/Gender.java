package org.hearsay.engine.read.source;

import java.util.List;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.NameWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;

/** Whether the words of a mention go with "he" or with "she", as far as they tell. */
public enum Gender {
    HE,
    SHE,
    UNKNOWN;

    /** By the first word that tells; "his brother" is told by the last. */
    public static Gender of(List<String> lowers, Vocabulary vocabulary) {
        for (String lower : lowers) {
            String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
            boolean owner = lowers.size() > 1 && vocabulary.is(GrammarWord.POSSESSIVE, word);
            if (!owner && vocabulary.isAny(word, GrammarWord.MASCULINE, SourceWord.MAN)) {
                return HE;
            }
            if (!owner && vocabulary.isAny(word, GrammarWord.FEMININE, SourceWord.WOMAN)) {
                return SHE;
            }
        }
        return UNKNOWN;
    }

    /** What goes with a given name, in lower case; unknown for names that are not listed or borne by both. */
    static Gender ofName(String lower, Vocabulary vocabulary) {
        return vocabulary.is(NameWord.MAN, lower) ? HE : vocabulary.is(NameWord.WOMAN, lower) ? SHE : UNKNOWN;
    }

    /** Whether words that go with the one cannot mean somebody who goes with the other. */
    public boolean excludes(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
