package org.hearsay.engine.read.source;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** Whom a spokesperson speaks for: "a spokesman for the army", "Harbour Board spokeswoman Mira Dol". */
public final class Spokespeople {

    private final AnalysedText text;

    public Spokespeople(AnalysedText text) {
        this.text = text;
    }

    /** The words for whom the spokesperson in {@code mention} speaks; null when it is none, or speaks for nobody named. */
    public @Nullable Span body(Span mention) {
        Stretch words = Stretch.of(text, mention);
        int noun = 0;
        int length = 0;
        while (noun < words.size() && length == 0) {
            length = words.phrase(SourceWord.SPOKESPERSON, noun);
            noun += length == 0 ? 1 : 0;
        }
        if (length == 0) {
            return null;
        }
        int behind = noun + length;
        if (behind + 1 < words.size() && words.is(behind, SourceWord.SPEAKS_FOR)) {
            int last = behind + 1;
            while (last < words.size() && words.isWord(last) && !endsBody(words, last)) {
                last++;
            }
            return last > behind + 1 ? words.span(behind + 1, last) : null;
        }
        int from = noun;
        while (from > 0 && words.isWord(from - 1) && !isIndefiniteArticle(words, from - 1)) {
            from--;
        }
        int end = words.is(noun - 1, GrammarWord.POSSESSIVE_CLITIC) ? noun - 1 : noun;
        boolean determiner = end - from == 1 && (words.isAny(from, GrammarWord.POSSESSIVE, GrammarWord.ARTICLE));
        return from < end && !determiner ? words.span(from, end) : null;
    }

    private static boolean isIndefiniteArticle(Stretch words, int i) {
        return words.is(i, GrammarWord.ARTICLE) && !words.is(i, SourceWord.DEFINITE);
    }

    private static boolean endsBody(Stretch words, int i) {
        return words.isAny(i, SourceWord.BEHIND_BODY, SourceWord.SAYING, SourceWord.AND, GrammarWord.RELATIVE);
    }

    /**
     * @param sources what each mention means, the bodies of {@link #body} among them
     * @return the same, every spokesperson linked with the body
     */
    public Map<Span, Source> linked(Map<Span, Source> sources) {
        Map<String, String> bodies = new HashMap<>();
        sources.forEach((mention, source) -> {
            Span body = body(mention);
            Source spokenFor = body == null ? null : sources.get(body);
            if (spokenFor != null && !spokenFor.id().equals(source.id())) {
                bodies.merge(source.id(), spokenFor.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
        Map<String, Source> made = new HashMap<>();
        Map<Span, Source> linked = new HashMap<>(sources);
        linked.replaceAll(
                (mention, source) -> made.computeIfAbsent(source.id(), id -> source.speakingFor(bodies.get(id))));
        return linked;
    }
}
