package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in the words outside quotations: whoever spoke last is meant by "she" and by an open quotation. */
final class SpeechFinder {

    private static final int SUBJECT = 20;

    private final FoldedPassage passage;
    private final SpeakerPhrases phrases;
    private final List<Span> subjects = new ArrayList<>();
    private int at;

    SpeechFinder(FoldedPassage passage) {
        this.passage = passage;
        this.phrases = new SpeakerPhrases(passage);
    }

    /** Speakers between the last call and {@code offset}. */
    List<Span> until(int offset) {
        List<Span> found = new ArrayList<>();
        while (at < passage.size() && passage.start(at) < offset) {
            subject();
            if (!passage.isQuotation(at) && isVerb(at)) {
                UnitRange speaker = phrases.leftOf(at, passage.sentenceStart(at));
                if (speaker != null) {
                    found.add(passage.span(speaker.from(), speaker.to()));
                }
            }
            at++;
        }
        return found;
    }

    /** Speakers after the last call. */
    List<Span> rest() {
        return until(Integer.MAX_VALUE);
    }

    /** Who or what sentences begin with, as far as the last call went: "he" may mean them. */
    List<Span> subjects() {
        return subjects;
    }

    private void subject() {
        if (passage.isWord(at) && (at == 0 || passage.endsSentence(at - 1) || passage.isQuotation(at - 1))) {
            UnitRange subject = phrases.rightOf(at, Math.min(passage.size(), at + SUBJECT));
            if (subject != null && !passage.isPronoun(at) && isFollowedByVerb(subject)) {
                subjects.add(passage.span(subject.from(), subject.to()));
            }
        }
    }

    /** A comma after a bare name belongs to something else ("Karvan, he said"); after a description it closes it. */
    private boolean isFollowedByVerb(UnitRange subject) {
        int next = subject.to();
        boolean described = false;
        for (int u = subject.from(); u < next; u++) {
            described |= passage.is(u, ',');
        }
        return next < passage.size() && (passage.isWord(next) || described && passage.is(next, ','));
    }

    private boolean isVerb(int u) {
        return u > 0
                && !passage.isCapital(u)
                && (passage.isStrong(u) || passage.is(u, SpeechWord.CONVERSING))
                && !passage.isGerund(u)
                && !passage.is(u - 1, GrammarWord.INFINITIVE_MARK, GrammarWord.COPULA);
    }

    /** Who is announced by the last sentence of a paragraph that ends with a colon; null when nobody is. */
    static @Nullable SpeakerAndCue announcement(FoldedPassage passage) {
        int colon = passage.size() - 1;
        if (colon < 1 || !passage.is(colon, ':')) {
            return null;
        }
        SpeakerPhrases phrases = new SpeakerPhrases(passage);
        int first = passage.sentenceStart(colon);
        for (int v = colon - 1; v > first; v--) {
            if (passage.isQuotation(v)) {
                return null;
            }
            Stance stance = passage.isCapital(v) ? null : passage.stance(v);
            if (stance == null || passage.is(v, SpeechWord.WEAK) && v + 1 != colon) {
                continue;
            }
            UnitRange after =
                    v + 1 < colon && !passage.is(v, SpeechWord.ADDRESSED) ? phrases.rightOf(v + 1, colon) : null;
            UnitRange speaker = after != null && after.to() == colon ? after : phrases.leftOf(v, first);
            if (speaker != null) {
                return new SpeakerAndCue(
                        passage.span(speaker.from(), speaker.to()),
                        passage.span(v, v + 1),
                        stance,
                        Place.COLON,
                        null,
                        passage.end(colon));
            }
        }
        return null;
    }
}
