package org.hearsay.engine.read.quotation;

import org.hearsay.engine.speech.SpeechVerbs;

import java.util.Set;
import org.hearsay.engine.read.quotation.QuoteAttribution.Place;
import org.hearsay.engine.read.quotation.NounPhrases.Units;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds source and cue of a quotation in the words of its own sentence: first after it, then before it. */
final class AttributionFinder {

    /** As many units may stand between a quotation and the verb that attributes it. */
    private static final int REACH = 40;

    /** After a form of "be" the subject of these is not the speaker. */
    private static final Set<String> PARTICIPLES = Set.of(
            "told",
            "asked",
            "called",
            "dubbed",
            "said",
            "reported",
            "alleged",
            "claimed",
            "urged",
            "quoted",
            "accused");

    private final Passage passage;
    private final NounPhrases phrases;
    private @Nullable Span speakerBefore;

    AttributionFinder(Passage passage) {
        this.passage = passage;
        this.phrases = new NounPhrases(passage);
    }

    /** Source and cue of the quotation at {@code unit} by what stands before it alone. */
    @Nullable
    QuoteAttribution findBefore(int unit, int from, @Nullable Span previous) {
        speakerBefore = from > passage.sentenceStart(unit) ? previous : null;
        return before(unit, Math.max(from, passage.sentenceStart(unit)));
    }

    /**
     * @param unit the quotation's unit
     * @param unopened whether the mark that closes it has the wrong shape, so that the words after it must attribute it
     * @param from first unit that may attribute it, when what stands before already attributes another
     * @param previous who said that other one: "…, adding" goes on with the same speaker
     */
    @Nullable
    QuoteAttribution find(int unit, boolean unopened, int from, @Nullable Span previous) {
        speakerBefore = from > passage.sentenceStart(unit) ? previous : null;
        QuoteAttribution after = after(unit, unopened);
        if (after != null) {
            return after;
        }
        return unopened ? null : before(unit, Math.max(from, passage.sentenceStart(unit)));
    }

    private @Nullable QuoteAttribution after(int unit, boolean unopened) {
        char last = passage.lastWritten(passage.quotation(unit));
        int i = unit + 1;
        boolean parted =
                last == ',' || last == '?' || last == '!' || last == '—' || last == '–' || last == '…' || unopened;
        if (unopened && i < passage.size() && !passage.isWord(i)) {
            i++;
        }
        if (i < passage.size() && (passage.is(i, ',') || passage.isDash(i))) {
            parted = true;
            i++;
        }
        if (i >= passage.size() || !passage.isWord(i)) {
            return null;
        }
        int limit = Math.min(passage.sentenceEnd(i), i + REACH);
        int verb = passage.lower(i).equals("then") ? i + 1 : i;
        if (last == '.' && !parted && (passage.isCapital(i) || verb != i)) {
            return null;
        }
        if (passage.lower(i).equals("according")
                && i + 2 < limit
                && passage.lower(i + 1).equals("to")) {
            return of(phrases.rightOf(i + 2, limit), i, i + 2, Stance.ASSERTS, Place.AFTER);
        }
        Stance stance = stance(verb, limit, parted);
        if (stance != null && !passage.isCapital(verb) && !passage.lower(verb).endsWith("ing")) {
            Units speaker = verb + 1 < limit ? phrases.rightOf(verb + 1, limit) : null;
            if (speaker != null && !isObject(verb, speaker)) {
                return of(speaker, verb, verb + 1, stance, Place.AFTER);
            }
        }
        return subjectAndVerb(i, limit, parted);
    }

    /** {@code "…," X, who …, said}. */
    private @Nullable QuoteAttribution subjectAndVerb(int first, int limit, boolean parted) {
        boolean relative = false;
        for (int v = first + 1; v < limit; v++) {
            String word = passage.lower(v);
            if (passage.is(v, ';')
                    || passage.is(v, ',') && !parted
                    || passage.isQuotation(v) && !passage.isCapital(v - 1)) {
                return null;
            }
            if (passage.is(v, ',')) {
                relative = false;
            } else if (word.equals("who") || word.equals("which") || word.equals("whose")) {
                relative = true;
            } else if (!relative && (word.equals("that") || word.equals("because") || word.equals("when"))) {
                return null;
            }
            Stance stance = relative || passage.isCapital(v) ? null : stance(v, limit, parted);
            if (stance != null && !passage.lower(v - 1).equals("to")) {
                Units speaker = phrases.leftOf(v, first);
                if (speaker == null || speaker.from() > first + 2 && !parted) {
                    return null;
                }
                return of(speaker, cueStart(v, speaker.to()), v + 1, stance, Place.AFTER);
            }
        }
        return null;
    }

    private @Nullable QuoteAttribution before(int unit, int first) {
        int j = unit - 1;
        if (j < first) {
            return null;
        }
        int limit = Math.max(first, unit - REACH);
        for (int v = j; v >= limit; v--) {
            if (passage.isQuotation(v) && !isWithinName(v)) {
                QuoteAttribution shared = v > first ? before(v, first) : null;
                return shared == null || shared.place() != Place.CLAUSE ? null : shared;
            }
            if (passage.is(v, ';')) {
                return null;
            }
            if (v + 1 < unit
                    && passage.lower(v).equals("according")
                    && passage.lower(v + 1).equals("to")) {
                if (v > first && passage.is(v - 1, ',')) {
                    continue;
                }
                return clause(phrases.rightOf(v + 2, unit), v, v + 2, Stance.ASSERTS, unit);
            }
            if (passage.isCapital(v) && v > first) {
                continue;
            }
            Stance stance = SpeechVerbs.stance(passage.lower(v));
            boolean near = unit - v <= 4 || SpeechVerbs.isNaming(passage.lower(v)) && unit - v < 15;
            if (stance == null || SpeechVerbs.isWeak(passage.lower(v)) && !(near && takesQuotation(v))) {
                continue;
            }
            QuoteAttribution found = withVerb(v, unit, first, stance);
            if (found != null) {
                return found;
            }
        }
        return passage.is(j, ',') && j - 1 > first && SpeechVerbs.isNoun(passage.lower(j - 1))
                ? noun(j, first)
                : colon(unit, first);
    }

    /** {@code X released a statement, "…"}. */
    private @Nullable QuoteAttribution noun(int comma, int first) {
        return of(subjectOfSentence(first, comma), comma - 1, comma, Stance.ASSERTS, Place.BEFORE);
    }

    /** Whether what follows a form that is a verb only at times makes it one here. */
    private boolean takesQuotation(int v) {
        int next = v + 1;
        return !passage.isWord(next)
                || passage.isCapital(next)
                || SpeechVerbs.isNaming(passage.lower(v))
                || passage.lower(next).equals("that")
                || passage.lower(next).equals("back")
                || FunctionWords.isPronoun(passage.lower(next));
    }

    private @Nullable QuoteAttribution withVerb(int v, int unit, int first, Stance stance) {
        String word = passage.lower(v);
        String previous = v > first ? passage.lower(v - 1) : "";
        if (FunctionWords.isDeterminer(previous) && !FunctionWords.isPronoun(previous) || isPassive(v, first, word)) {
            return null;
        }
        Units speaker;
        if (previous.equals("to") || word.endsWith("ing") || previous.equals("and") || v == first) {
            speaker = subjectOfSentence(first, v);
        } else {
            speaker = phrases.leftOf(v, first);
        }
        if (speaker == null && v + 1 < unit && (v == first || passage.is(v - 1, ','))) {
            speaker = phrases.rightOf(v + 1, unit);
        }
        if (speaker == null) {
            return speakerBefore == null || unit - v > 4
                    ? null
                    : new QuoteAttribution(
                            speakerBefore, passage.span(v, v + 1), stance, Place.BEFORE, null, passage.end(unit));
        }
        int cue = speaker.to() <= v ? cueStart(v, Math.max(first, speaker.to())) : v;
        return SpeechVerbs.isNaming(word) || isAdjacent(v + 1, unit, word)
                ? of(speaker, cue, v + 1, stance, Place.BEFORE)
                : clause(speaker, cue, v + 1, stance, unit);
    }

    /** Whether nothing but marks, an object and short adverbial words stand between the cue and the quotation. */
    private boolean isAdjacent(int from, int unit, String verb) {
        int k = from;
        if (unit - k > 12) {
            return false;
        }
        boolean parted = passage.is(unit - 1, ':') || passage.is(unit - 1, ',');
        if (parted) {
            return true;
        }
        while (k < unit
                && (passage.isAdverb(k)
                        || passage.lower(k).equals("that")
                        || passage.lower(k).equals("as"))) {
            k++;
        }
        if (k == unit) {
            return true;
        }
        return SpeechVerbs.isAddressed(verb) && unit - k <= 3 && FunctionWords.isPronoun(passage.lower(k));
    }

    private @Nullable QuoteAttribution clause(@Nullable Units speaker, int cue, int cueEnd, Stance stance, int unit) {
        if (speaker == null) {
            return null;
        }
        int from = Math.max(cueEnd, speaker.to());
        boolean comma = false;
        for (int k = from; k < unit && k < from + 12; k++) {
            if (passage.lower(k).equals("that")
                    || passage.is(k, ',') && !comma && speaker.to() <= cue && isAs(speaker)) {
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
        return new QuoteAttribution(
                passage.span(speaker.from(), speaker.to()),
                passage.span(cue, cueEnd),
                stance,
                Place.CLAUSE,
                passage.span(from, to),
                passage.end(passage.sentenceEnd(unit) - 1));
    }

    /** {@code As X said on Monday, …}. */
    private boolean isAs(Units speaker) {
        return speaker.from() > 0 && passage.lower(speaker.from() - 1).equals("as");
    }

    /** {@code X: "…"}, {@code X gave this answer: "…"}. */
    private @Nullable QuoteAttribution colon(int unit, int sentence) {
        int colon = unit - 1;
        if (!passage.is(colon, ':') || colon == sentence) {
            return null;
        }
        int first = colon;
        while (first > sentence && !passage.isDash(first - 1)) {
            first--;
        }
        boolean name = colon - first <= 10 && passage.isCapital(first);
        for (int k = first; k < colon && name; k++) {
            name = passage.isCapital(k)
                    || FunctionWords.isStop(passage.lower(k))
                    || !passage.isWord(k) && !passage.isQuotation(k)
                    || FunctionWords.isLink(passage.lower(k));
        }
        if (name || isDescribedName(first, colon)) {
            return of(new Units(first, colon), colon, colon + 1, Stance.ASSERTS, Place.BEFORE);
        }
        Units speaker = passage.isCapital(colon - 1) ? phrases.leftOf(colon, first) : subjectOfSentence(first, colon);
        return speaker == null || speaker.to() >= colon
                ? null
                : of(speaker, colon, colon + 1, Stance.ASSERTS, Place.BEFORE);
    }

    /** {@code X, the clerk:}. */
    private boolean isDescribedName(int first, int colon) {
        int k = first;
        while (k < colon && passage.isCapital(k)) {
            k++;
        }
        return k > first
                && k + 1 < colon
                && colon - k < 10
                && passage.is(k, ',')
                && FunctionWords.isDeterminer(passage.lower(k + 1));
    }

    /** The speaker of a verb that has no subject beside it ("…, adding", "and said", "to say"). */
    private @Nullable Units subjectOfSentence(int first, int verb) {
        for (int v = verb - 1; v >= first && verb - v < REACH && !passage.isQuotation(v); v--) {
            String word = passage.lower(v);
            if (FunctionWords.isSubject(word) && v + 1 < verb && passage.isWord(v + 1)) {
                return new Units(v, v + 1);
            }
            boolean says = SpeechVerbs.stance(word) != null && !SpeechVerbs.isWeak(word) && !word.endsWith("ing");
            Units speaker = says && v > first && !passage.isCapital(v) ? phrases.leftOf(v, first) : null;
            if (speaker != null) {
                return speaker;
            }
        }
        int start = first;
        while (start < verb
                && (FunctionWords.isStop(passage.lower(start)) || passage.is(start, ',') || passage.isAdverb(start))) {
            start++;
        }
        if (start > first && !passage.is(start - 1, ',')) {
            while (start < verb && !passage.is(start, ',')) {
                start++;
            }
            start = start < verb ? start + 1 : first;
        }
        return start < verb && passage.isWord(start) ? phrases.rightOf(start, verb) : null;
    }

    private boolean isPassive(int v, int first, String word) {
        if (!PARTICIPLES.contains(word)) {
            return false;
        }
        int k = v - 1;
        while (k > first && passage.isAdverb(k)) {
            k--;
        }
        if (k < first) {
            return false;
        }
        String before = passage.lower(k);
        return FunctionWords.isFormOfBe(before) || before.equals("so");
    }

    private boolean isWithinName(int u) {
        return u > 0
                && u + 1 < passage.size()
                && passage.isCapital(u - 1)
                && passage.isCapital(u + 1)
                && passage.end(u) - passage.start(u) < 24;
    }

    /** {@code told reporters}: what follows the verb is the one spoken to. */
    private boolean isObject(int verb, Units after) {
        return SpeechVerbs.isAddressed(passage.lower(verb)) && !passage.isCapital(after.from());
    }

    private @Nullable Stance stance(int v, int limit, boolean parted) {
        if (v >= limit) {
            return null;
        }
        String word = passage.lower(v);
        return SpeechVerbs.isWeak(word) && !parted ? null : SpeechVerbs.stance(word);
    }

    /** The cue begins with the auxiliaries and adverbs between speaker and verb. */
    private int cueStart(int verb, int after) {
        int start = verb;
        while (start > after && passage.isWord(start - 1) && passage.isBetween(start - 1)) {
            start--;
        }
        return start;
    }

    private @Nullable QuoteAttribution of(@Nullable Units speaker, int cue, int cueEnd, Stance stance, Place place) {
        if (speaker == null) {
            return null;
        }
        Span cueSpan = passage.span(cue, cueEnd);
        return new QuoteAttribution(
                passage.span(speaker.from(), speaker.to()),
                cueSpan,
                stance,
                place,
                null,
                passage.end(passage.sentenceEnd(Math.max(cueEnd, speaker.to()) - 1) - 1));
    }
}
