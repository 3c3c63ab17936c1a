package org.hearsay.engine.read.quotation;

import org.hearsay.engine.speech.SpeechVerbs;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.read.quotation.QuoteAttribution.Place;
import org.hearsay.engine.read.quotation.NounPhrases.Units;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in the words outside quotations: whoever spoke last is meant by "she" and by an open quotation. */
final class SpeechFinder {

    private static final int SUBJECT = 20;

    private final Passage passage;
    private final NounPhrases phrases;
    private final List<Span> subjects = new ArrayList<>();
    private int at;

    SpeechFinder(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
    }

    /** Speakers between the last call and {@code offset}. */
    List<Span> until(int offset) {
        List<Span> found = new ArrayList<>();
        while (at < passage.size() && passage.start(at) < offset) {
            subject();
            if (!passage.isQuotation(at) && isVerb(at)) {
                Units speaker = phrases.leftOf(at, passage.sentenceStart(at));
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
            Units subject = phrases.rightOf(at, Math.min(passage.size(), at + SUBJECT));
            if (subject != null && !FunctionWords.isPronoun(passage.lower(at)) && isFollowedByVerb(subject)) {
                subjects.add(passage.span(subject.from(), subject.to()));
            }
        }
    }

    /** A comma after a bare name belongs to something else ("Karvan, he said"); after a description it closes it. */
    private boolean isFollowedByVerb(Units subject) {
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
                && (!SpeechVerbs.isWeak(passage.lower(u)) || passage.lower(u).equals("spoke"))
                && SpeechVerbs.stance(passage.lower(u)) != null
                && !passage.lower(u).endsWith("ing")
                && !passage.lower(u - 1).equals("to")
                && !FunctionWords.isFormOfBe(passage.lower(u - 1));
    }

    /** Who is announced by the last sentence of a paragraph that ends with a colon; null when nobody is. */
    static @Nullable QuoteAttribution announcement(Passage passage) {
        int colon = passage.size() - 1;
        if (colon < 1 || !passage.is(colon, ':')) {
            return null;
        }
        NounPhrases phrases = new NounPhrases(passage);
        int first = passage.sentenceStart(colon);
        for (int v = colon - 1; v > first; v--) {
            if (passage.isQuotation(v)) {
                return null;
            }
            Stance stance = passage.isCapital(v) ? null : SpeechVerbs.stance(passage.lower(v));
            if (stance == null || SpeechVerbs.isWeak(passage.lower(v)) && v + 1 != colon) {
                continue;
            }
            Units after = v + 1 < colon && !SpeechVerbs.isAddressed(passage.lower(v)) ? phrases.rightOf(v + 1, colon) : null;
            Units speaker = after != null && after.to() == colon ? after : phrases.leftOf(v, first);
            if (speaker != null) {
                return new QuoteAttribution(
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
