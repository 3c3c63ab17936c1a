package org.hearsay.engine.read.source;

import org.hearsay.domain.source.Source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom a spokesperson speaks for: "a spokesman for the army", "Harbour Board spokeswoman Mira Dol". */
public final class Spokespeople {

    private static final Set<String> ENDS = Set.of("who", "which", "said", "told", "that", "and", "on", "in", "at");

    private Spokespeople() {}

    /** The words for whom the spokesperson in {@code mention} speaks; null when it is none, or speaks for nobody named. */
    public static @Nullable Span body(String text, Span mention) {
        Tokens tokens = Tokens.of(text, mention);
        int noun = 0;
        while (noun < tokens.size() && !isNoun(tokens, noun)) {
            noun++;
        }
        if (noun == tokens.size()) {
            return null;
        }
        if (noun + 2 < tokens.size()
                && (tokens.lower(noun + 1).equals("for")
                        || tokens.lower(noun + 1).equals("of"))) {
            int last = noun + 2;
            while (last < tokens.size() && tokens.isWord(last) && !ENDS.contains(tokens.lower(last))) {
                last++;
            }
            return last > noun + 2 ? tokens.span(noun + 2, last) : null;
        }
        int from = tokens.lower(noun).equals("secretary") ? noun - 1 : noun;
        int end = from;
        while (from > 0
                && tokens.isWord(from - 1)
                && !Set.of("a", "an", "another").contains(tokens.lower(from - 1))) {
            from--;
        }
        boolean named = from < noun
                && !(noun - from == 1
                        && Set.of("the", "his", "her", "their", "its").contains(tokens.lower(from)));
        if (!named) {
            return null;
        }
        Span before = tokens.span(from, end);
        String owner = tokens.lower(end - 1);
        return owner.endsWith("'s") || owner.endsWith("’s") ? new Span(before.start(), before.end() - 2) : before;
    }

    /** "spokesman", or the second word of "press secretary". */
    private static boolean isNoun(Tokens tokens, int i) {
        return SourceWords.isSpokesperson(tokens.lower(i))
                || i > 0
                        && tokens.lower(i).equals("secretary")
                        && tokens.lower(i - 1).equals("press");
    }

    /**
     * @param text the document's text
     * @param sources what each mention means, the bodies of {@link #body} among them
     * @return the same, every spokesperson linked with the body
     */
    public static Map<Span, Source> linked(String text, Map<Span, Source> sources) {
        Map<String, String> bodies = new HashMap<>();
        sources.forEach((mention, source) -> {
            Span body = body(text, mention);
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
