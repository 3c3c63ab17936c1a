package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.text.AnalysedText;

/** Stances by the words of the cue in their order, where no tree tells more. */
final class StancesByWords {

    /** So many words before a verb may deny it. */
    private static final int REACH = 3;

    private StancesByWords() {}

    static Stance of(AnalysedText text, List<Span> cue, ContentForm form) {
        Stance weak = null;
        boolean attitude = false;
        boolean toDo = false;
        for (Span span : cue) {
            StanceWords words = new StanceWords(text.vocabulary(), text.words(span));
            for (int i = 0; i < words.size(); i++) {
                boolean isAttitude = words.is(i, SpeechWord.ATTITUDE);
                Stance stance = words.saying(i);
                if (stance != null && !isAttitude && isRefused(words, i)) {
                    return Stance.NOT_SAID;
                }
                if (stance != null && !words.isWeak(i) && !isAttitude) {
                    return told(stance, words, i, form);
                }
                if (weak == null) {
                    weak = stance == null ? words.utterance(i) : told(stance, words, i, form);
                }
                attitude |= isAttitude && !(words.is(i, SpeechWord.HOLDING) && form == ContentForm.CLAUSE);
                toDo = i > 0
                        && i == words.size() - 1
                        && words.is(i, GrammarWord.INFINITIVE_MARK)
                        && weak == null
                        && words.is(i - 1, SpeechWord.HEADING_FOR);
            }
        }
        if (attitude) {
            return Stance.ATTITUDE;
        }
        if (weak != null) {
            return weak;
        }
        return toDo || form == ContentForm.INFINITIVE ? Stance.ATTITUDE : Stance.ASSERTS;
    }

    private static boolean isRefused(StanceWords words, int verb) {
        for (int i = 0; i < verb; i++) {
            if (words.refuses(i, verb)) {
                return true;
            }
        }
        return false;
    }

    /** "Did not say", "never denied": what is denied is no demand, either. */
    private static Stance told(Stance stance, StanceWords words, int verb, ContentForm form) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            if (words.isNegation(i) && !(i + 1 < verb && words.isHarmless(i + 1))) {
                return words.whereDenied(verb, stance);
            }
        }
        return words.withContent(verb, stance, form);
    }
}
