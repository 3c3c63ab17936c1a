package org.hearsay.engine.calendar;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Tells from the tree whether the clause that words stand in speaks of what was or of what is to come. */
public final class Tenses {

    private Tenses() {}

    /** {@link Tense#OPEN} where the clause does not tell, and where the text has no trees. */
    public static Tense around(AnalysedText text, Span span) {
        Word inside = text.hasTrees() ? text.headOf(span) : null;
        for (Word word = inside; word != null; word = word.head()) {
            Tense tense = of(word);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    /** What a word with its auxiliaries says by itself. */
    static Tense of(Word word) {
        if (isPlanned(word)
                || word.children(Dependency.AMOD, Dependency.ADVMOD).stream().anyMatch(Tenses::isPlanned)) {
            return Tense.FUTURE;
        }
        boolean verbal = word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX;
        Word first = first(word);
        if (first != null && isModal(first)) {
            return isPerfect(word, first) ? Tense.PAST : Tense.FUTURE;
        }
        if (verbal && word.has(Feature.INFINITIVE)) {
            // "is to leave"; "refused to leave" is told by what it hangs on.
            return first != null && first.has(Feature.FINITE) && first.has(Feature.PRESENT) && hasMark(word)
                    ? Tense.FUTURE
                    : Tense.OPEN;
        }
        Word finite = first == null ? word : first;
        if (finite.has(Feature.PAST) && (verbal || first != null)) {
            return Tense.PAST;
        }
        boolean perfect = first != null
                && word.has(Feature.PAST)
                && word.children(Dependency.AUX).stream()
                        .anyMatch(a -> a.relation() != Dependency.AUX_PASS && a.has(Feature.PRESENT));
        return perfect ? Tense.PAST : Tense.OPEN;
    }

    private static boolean isPlanned(Word word) {
        return word.in().vocabulary().is(CalendarWord.PLANNED, word.lower());
    }

    /** The first word that helps: the finite one. */
    private static @Nullable Word first(Word word) {
        return word.child(Dependency.AUX, Dependency.COP);
    }

    private static boolean isModal(Word word) {
        return word.in().vocabulary().is(GrammarWord.MODAL, word.lower())
                && !word.in().vocabulary().is(GrammarWord.AUXILIARY, word.lower());
    }

    /** "Could have left", "would have been closed": another that helps, in the infinitive, and none of voice. */
    private static boolean isPerfect(Word word, Word modal) {
        return word.has(Feature.PARTICIPLE)
                && word.children(Dependency.AUX).stream()
                        .anyMatch(a ->
                                !a.equals(modal) && a.relation() != Dependency.AUX_PASS && a.has(Feature.INFINITIVE));
    }

    private static boolean hasMark(Word word) {
        return word.child(Dependency.MARK) != null;
    }
}
