package org.hearsay.core.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.core.text.Span;

/** Makes a legal set of mentions from all that the model proposes. */
public final class Mentions {

    private static final List<String> CLITICS = List.of("s", "S", "ve", "re", "ll", "d", "m");

    private Mentions() {}

    /**
     * From the surest down, what does not cross a surer one: mentions may lie inside one another or be the same words,
     * but not overlap in part.
     *
     * @return those kept, in order of the text
     */
    public static List<EntityMention> settled(List<EntityMention> proposed) {
        List<EntityMention> bySurety = new ArrayList<>(proposed);
        bySurety.sort(Comparator.comparingDouble((EntityMention m) -> -m.confidence())
                .thenComparing(EntityMention::span)
                .thenComparing(EntityMention::type));
        int longest = proposed.stream().mapToInt(m -> m.span().length()).max().orElse(0);
        NavigableMap<Integer, List<Span>> spans = new TreeMap<>();
        List<EntityMention> kept = new ArrayList<>();
        for (EntityMention mention : bySurety) {
            Span span = mention.span();
            boolean crossed = spans.subMap(span.start() - longest, span.end()).values().stream()
                    .flatMap(List::stream)
                    .anyMatch(k -> cross(k, span));
            if (!crossed) {
                kept.add(mention);
                spans.computeIfAbsent(span.start(), s -> new ArrayList<>()).add(span);
            }
        }
        kept.sort(Comparator.comparing(EntityMention::span).thenComparing(EntityMention::type));
        return kept;
    }

    /** Without the possessive or shortened verb at the end of a word: {@code Karvan's}, {@code they've}. */
    public static Span withoutClitic(String text, Span span) {
        for (String clitic : CLITICS) {
            int apostrophe = span.end() - clitic.length() - 1;
            if (apostrophe > span.start()
                    && "'’".indexOf(text.charAt(apostrophe)) >= 0
                    && text.startsWith(clitic, apostrophe + 1)) {
                return new Span(span.start(), apostrophe);
            }
        }
        return span;
    }

    private static boolean cross(Span a, Span b) {
        return a.overlaps(b) && !a.contains(b) && !b.contains(a);
    }
}
