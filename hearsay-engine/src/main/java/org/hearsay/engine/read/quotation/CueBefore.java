package org.hearsay.engine.read.quotation;

import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** Finds source and cue of a quotation in the words before it. */
final class CueBefore {

    /** So near to the quotation a weak verb attributes it. */
    private static final int NEAR = 4;

    /** So few words before "…, in the words of X, “…”" hold nothing that they could attribute instead. */
    private static final int SHORT = 3;

    private static final int NEAR_FOR_NAMING = 15;
    private static final int LONGEST_GAP = 12;
    private static final int LONGEST_NICKNAME = 24;

    private final FoldedPassage passage;
    private final SpeakerPhrases phrases;
    private final CueWords words;
    private final ColonSpeaker colons;

    CueBefore(FoldedPassage passage, SpeakerPhrases phrases, CueWords words) {
        this.passage = passage;
        this.phrases = phrases;
        this.words = words;
        this.colons = new ColonSpeaker(passage, phrases, words);
    }

    /**
     * @param unit the quotation's unit
     * @param first first unit that may attribute it
     * @param previous who goes on speaking where a verb has no subject
     */
    @Nullable
    SpeakerAndCue find(int unit, int first, @Nullable Span previous) {
        int j = unit - 1;
        if (j < first) {
            return null;
        }
        int limit = Math.max(first, unit - CueWords.REACH);
        for (int v = j; v >= limit; v--) {
            if (passage.isQuotation(v) && !isWithinName(v)) {
                SpeakerAndCue shared = v > first ? find(v, first, previous) : null;
                return shared == null || shared.place() != Place.CLAUSE ? null : shared;
            }
            if (passage.is(v, ';')) {
                return null;
            }
            int according = words.according(v, unit);
            if (according > 0) {
                if (v > first + SHORT && passage.is(v - 1, ',')) {
                    continue;
                }
                int end = v + according;
                return clause(phrases.rightOf(end, unit), v, end, Stance.ASSERTS, unit);
            }
            if (passage.isCapital(v) && v > first) {
                continue;
            }
            Stance stance = passage.stance(v);
            boolean naming = passage.is(v, SpeechWord.NAMING);
            boolean near = unit - v <= NEAR || naming && unit - v < NEAR_FOR_NAMING;
            if (stance == null || passage.is(v, SpeechWord.WEAK) && !(near && takesQuotation(v))) {
                continue;
            }
            SpeakerAndCue found = withVerb(v, unit, first, stance, previous);
            if (found != null) {
                return found;
            }
        }
        // "X released a statement, “…”"
        return passage.is(j, ',') && j - 1 > first && passage.is(j - 1, SpeechWord.UTTERANCE)
                ? words.of(phrases.subjectOfSentence(first, j), j - 1, j, Stance.ASSERTS, Place.BEFORE)
                : colons.find(unit, first);
    }

    /** Whether what follows a form that is a verb only at times makes it one here. */
    private boolean takesQuotation(int v) {
        int next = v + 1;
        return !passage.isWord(next)
                || passage.isCapital(next)
                || passage.is(v, SpeechWord.NAMING)
                || passage.is(next, SpeechWord.COMPLEMENTIZER, SpeechWord.REPLYING)
                || passage.isPronoun(next);
    }

    private @Nullable SpeakerAndCue withVerb(int v, int unit, int first, Stance stance, @Nullable Span previous) {
        boolean isNoun = v > first && passage.isDeterminer(v - 1) && !passage.isPronoun(v - 1);
        if (isNoun || isPassive(v, first)) {
            return null;
        }
        UnitRange speaker;
        if (v == first || passage.isGerund(v) || passage.is(v - 1, GrammarWord.INFINITIVE_MARK, SpeechWord.JOINING)) {
            speaker = phrases.subjectOfSentence(first, v);
        } else {
            speaker = phrases.leftOf(v, first);
        }
        if (speaker == null && v + 1 < unit && (v == first || passage.is(v - 1, ','))) {
            speaker = phrases.rightOf(v + 1, unit);
        }
        if (speaker == null) {
            return previous == null || unit - v > NEAR
                    ? null
                    : new SpeakerAndCue(
                            previous, passage.span(v, v + 1), stance, Place.BEFORE, null, passage.end(unit));
        }
        int cue = speaker.to() <= v ? words.start(v, Math.max(first, speaker.to())) : v;
        return passage.is(v, SpeechWord.NAMING) || isAdjacent(v, unit)
                ? words.of(speaker, cue, v + 1, stance, Place.BEFORE)
                : clause(speaker, cue, v + 1, stance, unit);
    }

    /** Whether nothing but marks, an object and short adverbial words stand between the verb and the quotation. */
    private boolean isAdjacent(int verb, int unit) {
        int k = verb + 1;
        if (unit - k > LONGEST_GAP) {
            return false;
        }
        if (passage.is(unit - 1, ':') || passage.is(unit - 1, ',')) {
            return true;
        }
        while (k < unit && (passage.isAdverb(k) || passage.is(k, SpeechWord.COMPLEMENTIZER, SpeechWord.COMMENTING))) {
            k++;
        }
        return k == unit || passage.is(verb, SpeechWord.ADDRESSED) && unit - k <= 3 && passage.isPronoun(k);
    }

    private @Nullable SpeakerAndCue clause(@Nullable UnitRange speaker, int cue, int cueEnd, Stance stance, int unit) {
        if (speaker == null) {
            return null;
        }
        int from = Math.max(cueEnd, speaker.to());
        boolean comma = false;
        for (int k = from; k < unit && k < from + LONGEST_GAP; k++) {
            if (passage.is(k, SpeechWord.COMPLEMENTIZER)
                    || passage.is(k, ',') && !comma && speaker.to() <= cue && isComment(speaker)) {
                from = k + 1;
                break;
            }
            if (passage.is(k, ',') && speaker.to() > cue) {
                from = k + 1;
                comma = true;
            }
        }
        int to = passage.sentenceEnd(unit);
        if (passage.lastWritten(passage.quotation(unit)) == ',' || passage.is(unit + 1, ',')) {
            to = unit + 1;
        }
        while (to - 1 > unit && !passage.isWord(to - 1) && !passage.isQuotation(to - 1)) {
            to--;
        }
        if (from >= to) {
            return null;
        }
        return new SpeakerAndCue(
                passage.span(speaker.from(), speaker.to()),
                passage.span(cue, cueEnd),
                stance,
                Place.CLAUSE,
                passage.span(from, to),
                passage.end(passage.sentenceEnd(unit) - 1));
    }

    /** {@code As X said on Monday, …}. */
    private boolean isComment(UnitRange speaker) {
        return speaker.from() > 0 && passage.is(speaker.from() - 1, SpeechWord.COMMENTING);
    }

    /** Behind a form of "to be" the subject is not who speaks. */
    private boolean isPassive(int v, int first) {
        if (passage.isGerund(v)) {
            return false;
        }
        int k = v - 1;
        while (k > first && passage.isAdverb(k)) {
            k--;
        }
        return k >= first && passage.is(k, GrammarWord.COPULA);
    }

    private boolean isWithinName(int u) {
        return passage.isCapital(u - 1)
                && passage.isCapital(u + 1)
                && passage.end(u) - passage.start(u) < LONGEST_NICKNAME;
    }
}
