package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** The mentions of sources among all those whom the text mentions, in its order. */
final class Others {

    /**
     * Someone mentioned.
     *
     * @param source whether it is a mention of a source
     * @param subject whether a sentence begins with it
     * @param named whether it is known for a person or a body
     * @param around whether a mention of a source lies in it
     */
    record Other(Span span, boolean source, boolean subject, boolean named, boolean around) {}

    private Others() {}

    /**
     * A mention of a source stands for all that overlaps it, a person or body for the subject around it; a subject that
     * begins before a source stands beside it ("A driver in a red coat, Tarn said").
     */
    static List<Other> of(Collection<Span> mentions, Surroundings surroundings) {
        NavigableMap<Integer, Span> sources = longest(mentions);
        NavigableMap<Integer, Span> named = longest(surroundings.named());
        List<Other> all = new ArrayList<>();
        mentions.forEach(m -> all.add(new Other(m, true, false, false, false)));
        Set<Span> subjects = new HashSet<>();
        for (Span subject : surroundings.subjects()) {
            Span first = overlapped(named, subject);
            if (first == null && !startsInside(sources, subject)) {
                all.add(new Other(subject, false, true, false, overlapped(sources, subject) != null));
            } else if (first != null) {
                subjects.add(first);
            }
        }
        for (Span name : named.values()) {
            if (overlapped(sources, name) == null) {
                all.add(new Other(name, false, subjects.contains(name), true, false));
            }
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    /** "He" and "she" in the narration, outside of the mentions of sources: they tell of whom a text goes on to speak. */
    static List<Other> pronouns(AnalysedText text, Collection<Span> mentions, List<Span> quoted) {
        NavigableMap<Integer, Span> sources = longest(mentions);
        NavigableMap<Integer, Span> quotations = longest(quoted);
        List<Other> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            boolean personal = text.vocabulary().is(GrammarWord.SUBJECT_PRONOUN, word.lower())
                    && text.vocabulary().isAny(word.lower(), GrammarWord.MASCULINE, GrammarWord.FEMININE);
            if (personal
                    && isMainSubject(text, word)
                    && overlapped(sources, word.span()) == null
                    && overlapped(quotations, word.span()) == null) {
                found.add(new Other(word.span(), false, false, false, false));
            }
        }
        return found;
    }

    /** Inside other clauses, where what somebody says stands, too, a pronoun may mean anybody. */
    private static boolean isMainSubject(AnalysedText text, Word word) {
        Word verb = text.hasTrees() ? word.head() : null;
        return text.hasTrees()
                ? verb != null && verb.head() == null && word.isA(Dependency.NSUBJ)
                : word.index() == word.sentence().first();
    }

    /** Spans by their start, none of which overlaps another: the outer one of each. */
    private static NavigableMap<Integer, Span> longest(Collection<Span> spans) {
        List<Span> ordered = new ArrayList<>(spans);
        ordered.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        TreeMap<Integer, Span> outer = new TreeMap<>();
        int end = -1;
        for (Span span : ordered) {
            if (span.start() >= end) {
                outer.put(span.start(), span);
                end = span.end();
            }
        }
        return outer;
    }

    private static boolean startsInside(NavigableMap<Integer, Span> outer, Span span) {
        Map.Entry<Integer, Span> before = outer.floorEntry(span.start());
        return before != null && before.getValue().end() > span.start();
    }

    private static @Nullable Span overlapped(NavigableMap<Integer, Span> outer, Span span) {
        Map.Entry<Integer, Span> at = outer.floorEntry(span.end() - 1);
        return at != null && at.getValue().overlaps(span) ? at.getValue() : null;
    }
}
