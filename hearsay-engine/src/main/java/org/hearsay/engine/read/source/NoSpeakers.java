package org.hearsay.engine.read.source;

import java.util.Locale;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Stretch;

/** Words that stand where a speaker is looked for and name nobody: "that", "many", "reportedly", "R-Kessin". */
public final class NoSpeakers {

    private NoSpeakers() {}

    /** Whether the words of a mention, in which no relative pronoun is resolved any more, can name nobody who speaks. */
    public static boolean isOne(AnalysedText text, Span mention) {
        Stretch words = Stretch.of(text, mention);
        int only = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i)) {
                if (only >= 0) {
                    return isConstituency(text, mention);
                }
                only = i;
            }
        }
        if (only < 0) {
            return true;
        }
        boolean closed = words.isAny(
                only,
                GrammarWord.DEMONSTRATIVE,
                GrammarWord.QUANTIFIER,
                GrammarWord.SUBORDINATION,
                GrammarWord.PREPOSITION);
        boolean adverb = words.is(only, SpeechWord.ADVERB) || text.hasTrees() && isNoNoun(words, only);
        return closed && !isPlural(words, only) || adverb || isConstituency(text, mention);
    }

    /** "R-Kessin": the party and seat of somebody. */
    private static boolean isConstituency(AnalysedText text, Span mention) {
        String words = mention.of(text.text()).toLowerCase(Locale.ROOT);
        return words.indexOf(' ') < 0 && RoleFinder.isConstituency(words, text.vocabulary());
    }

    /** Whether all that is known of a source is a relative pronoun that could not be resolved. */
    public static boolean isUnresolved(AnalysedText text, String name) {
        return text.vocabulary().is(GrammarWord.RELATIVE, Folded.of(name));
    }

    /** "Others": a word of amount in the plural means people. */
    private static boolean isPlural(Stretch words, int i) {
        return words.is(i, GrammarWord.QUANTIFIER) && words.has(i, GrammarWord.PLURAL_ENDING);
    }

    private static boolean isNoNoun(Stretch words, int i) {
        PartOfSpeech pos = words.tree(i).pos();
        if (words.tree(i).isA(Dependency.EXPL)) {
            // "It is understood that …"
            return true;
        }
        return (pos == PartOfSpeech.ADV || pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.CCONJ)
                && !words.isAny(i, GrammarWord.SUBJECT_PRONOUN, GrammarWord.FIRST_PERSON);
    }
}
