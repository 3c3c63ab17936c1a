package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** Finds source and cue of a quotation in the words after it. */
final class CueAfter {

    private final FoldedPassage passage;
    private final SpeakerPhrases phrases;
    private final CueWords words;

    CueAfter(FoldedPassage passage, SpeakerPhrases phrases, CueWords words) {
        this.passage = passage;
        this.phrases = phrases;
        this.words = words;
    }

    /**
     * @param unit the quotation's unit
     * @param unopened whether the mark that closes it has the wrong shape
     */
    @Nullable
    SpeakerAndCue find(int unit, boolean unopened) {
        char last = passage.lastWritten(passage.quotation(unit));
        int i = unit + 1;
        boolean parted = ",?!—–…".indexOf(last) >= 0 || unopened;
        if (unopened && i < passage.size() && !passage.isWord(i)) {
            i++;
        }
        if (passage.is(i, ',') || passage.isDash(i)) {
            parted = true;
            i++;
        }
        if (!passage.isWord(i)) {
            return null;
        }
        int limit = Math.min(passage.sentenceEnd(i), i + CueWords.REACH);
        int verb = passage.isAdverb(i) ? i + 1 : i;
        if (last == '.' && !parted && (passage.isCapital(i) || verb != i)) {
            return null;
        }
        int according = words.according(i, limit - 1);
        if (according > 0) {
            return words.of(phrases.rightOf(i + according, limit), i, i + according, Stance.ASSERTS, Place.AFTER);
        }
        Stance stance = words.stance(verb, limit, parted);
        if (stance != null && !passage.isCapital(verb) && !passage.isGerund(verb)) {
            UnitRange speaker = verb + 1 < limit ? phrases.rightOf(verb + 1, limit) : null;
            if (speaker != null && !isObject(verb, speaker)) {
                return words.of(speaker, verb, verb + 1, stance, Place.AFTER);
            }
        }
        return subjectAndVerb(i, limit, parted);
    }

    /** {@code "…," X, who …, said}. */
    private @Nullable SpeakerAndCue subjectAndVerb(int first, int limit, boolean parted) {
        boolean relative = false;
        for (int v = first + 1; v < limit; v++) {
            if (passage.is(v, ';')
                    || passage.is(v, ',') && !parted
                    || passage.isQuotation(v) && !passage.isCapital(v - 1)) {
                return null;
            }
            if (passage.is(v, ',')) {
                relative = false;
            } else if (passage.is(v, GrammarWord.RELATIVE) && !passage.is(v, SpeechWord.COMPLEMENTIZER)) {
                relative = true;
            } else if (!relative && opensClause(v)) {
                return null;
            }
            Stance stance = relative || passage.isCapital(v) ? null : words.stance(v, limit, parted);
            if (stance != null && !passage.is(v - 1, GrammarWord.INFINITIVE_MARK)) {
                UnitRange speaker = phrases.leftOf(v, first);
                if (speaker == null || speaker.from() > first + 2 && !parted) {
                    return null;
                }
                return words.of(speaker, words.start(v, speaker.to()), v + 1, stance, Place.AFTER);
            }
        }
        return null;
    }

    private boolean opensClause(int u) {
        return passage.is(u, SpeechWord.COMPLEMENTIZER)
                || passage.is(u, GrammarWord.SUBORDINATION) && !passage.is(u, GrammarWord.PREPOSITION);
    }

    /** {@code told reporters}: what follows the verb is the one spoken to. */
    private boolean isObject(int verb, UnitRange after) {
        return passage.is(verb, SpeechWord.ADDRESSED) && !passage.isCapital(after.from());
    }
}
