package org.hearsay.engine.read.source;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Whom a relative pronoun means: "drivers and residents, who claim to have been there". */
public final class RelativePronouns {

    private RelativePronouns() {}

    /**
     * The words that a relative pronoun stands for, without its clause; the mention itself where it is none, or the text
     * has no trees.
     */
    public static Span meant(AnalysedText text, Span mention) {
        Word pronoun = text.hasTrees() ? text.headOf(mention) : null;
        if (pronoun == null
                || !pronoun.span().equals(mention)
                || !text.vocabulary().is(GrammarWord.RELATIVE, pronoun.lower())) {
            return mention;
        }
        Word noun = noun(pronoun);
        if (noun == null) {
            return mention;
        }
        Word joined = noun.isA(Dependency.CONJ) && isSetOff(pronoun) ? noun.head() : null;
        Word top = joined == null ? noun : joined;
        int first = top.index();
        for (Word word : top.subtree()) {
            boolean outside = word.isA(Dependency.CASE) && top.equals(word.head()) || word.pos() == PartOfSpeech.PUNCT;
            first = outside ? first : Math.min(first, word.index());
        }
        int last = noun.index();
        for (Word word : noun.subtree()) {
            boolean before = word.index() < pronoun.index() && word.pos() != PartOfSpeech.PUNCT;
            last = before && !word.isA(Dependency.CASE) ? Math.max(last, word.index()) : last;
        }
        return new Span(text.word(first).start(), text.word(last).end());
    }

    /** The noun that the pronoun's clause hangs on, right before it. */
    private static @Nullable Word noun(Word pronoun) {
        for (Word clause = pronoun.head(); clause != null; clause = clause.head()) {
            if (clause.relation() == Dependency.ACL_RELCL) {
                Word noun = clause.head();
                return noun != null
                                && noun.index() < pronoun.index()
                                && noun.pos().isNominal()
                        ? noun
                        : null;
            }
        }
        return null;
    }

    /** Behind a comma a clause speaks of all who are joined. */
    private static boolean isSetOff(Word pronoun) {
        Word before = pronoun.previous();
        return before != null && before.pos() == PartOfSpeech.PUNCT;
    }
}
