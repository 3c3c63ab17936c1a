package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** Finds source and cue of a quotation in the words after it. */
final class CueAfter {

    private static final int LONGEST_SIGNATURE = 16;

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
        if (!unopened && (passage.isDash(i) || passage.is(i, '('))) {
            SpeakerAndCue signed = signed(i);
            if (signed != null) {
                return signed;
            }
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

    /** {@code "…" – Mira Dol, mayor}, {@code "…" (Mira Dol)}: a name behind a mark, and nothing else in its sentence. */
    private @Nullable SpeakerAndCue signed(int mark) {
        int end = mark + 1;
        while (end < passage.size() && end - mark < LONGEST_SIGNATURE && isSignature(mark, end)) {
            end++;
        }
        int last = end;
        while (last > mark + 1 && !passage.isWord(last - 1)) {
            last--;
        }
        boolean bracket = passage.is(mark, '(');
        boolean closed = bracket ? passage.is(end, ')') : end == passage.size() || passage.isQuotation(end);
        return !closed || last == mark + 1 || !passage.isCapital(mark + 1) || passage.isBoundary(mark + 1)
                ? null
                : words.of(new UnitRange(mark + 1, last), mark, mark + 1, Stance.ASSERTS, Place.AFTER);
    }

    /** Names, what describes them behind a comma, and the marks between. */
    private boolean isSignature(int mark, int u) {
        boolean described = false;
        for (int k = mark + 1; k < u; k++) {
            described |= passage.is(k, ',');
        }
        return !passage.isQuotation(u)
                && !passage.is(u, ')')
                && !passage.isStrong(u)
                && !passage.isPronoun(u)
                && (!passage.isWord(u)
                        || passage.isCapital(u)
                        || !passage.isAuxiliary(u)
                                && (described || passage.is(u, SpeechWord.NAME_PARTICLE, SpeechWord.LINK)));
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
