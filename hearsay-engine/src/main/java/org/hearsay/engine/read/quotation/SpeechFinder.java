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

    /**
     * Who is announced by the last sentence of a paragraph that ends with a colon; null when nobody is.
     *
     * @param quoted whether a quotation begins the next paragraph, so that a name alone announces it
     */
    static @Nullable SpeakerAndCue announcement(FoldedPassage passage, boolean quoted) {
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
            boolean named = after != null && after.to() == colon;
            UnitRange speaker = named ? after : phrases.leftOf(v, first);
            if (speaker != null && !passage.is(v - 1, GrammarWord.MODAL)) {
                return new SpeakerAndCue(
                        passage.span(speaker.from(), speaker.to()),
                        passage.span(v, v + 1),
                        stance,
                        Place.COLON,
                        null,
                        passage.end(colon));
            }
        }
        return quoted ? named(passage, first, colon) : null;
    }

    /** {@code And from Mayor Mira Dol:}, {@code From the desk of Mira Dol, head of the guild:}: no verb, and a name. */
    private static @Nullable SpeakerAndCue named(FoldedPassage passage, int first, int colon) {
        int name = first;
        while (name < colon && (!passage.isCapital(name) || name == first && isSmallWord(passage, name))) {
            name++;
        }
        int capitals = name;
        while (capitals < colon && passage.isCapital(capitals)) {
            capitals++;
        }
        boolean bare = colon - first <= SUBJECT && capitals - name > 1;
        for (int u = first; u < colon && bare; u++) {
            bare = !passage.isQuotation(u)
                    && !passage.isAuxiliary(u)
                    && (passage.isCapital(u) || !passage.isStrong(u))
                    && !passage.isPronoun(u);
        }
        return !bare
                ? null
                : new SpeakerAndCue(
                        passage.span(name, colon),
                        passage.span(colon, colon + 1),
                        Stance.ASSERTS,
                        Place.COLON,
                        null,
                        passage.end(colon));
    }

    private static boolean isSmallWord(FoldedPassage passage, int u) {
        return passage.isBoundary(u) || passage.isDeterminer(u);
    }
}
