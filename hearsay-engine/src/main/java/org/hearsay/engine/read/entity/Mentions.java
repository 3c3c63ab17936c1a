package org.hearsay.engine.read.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.model.EntityThresholds;
import org.hearsay.engine.text.EntityMention;

/** Makes a legal set of mentions from all that the model proposes. */
public final class Mentions {

    private Mentions() {}

    /**
     * Those sure enough by themselves, or by the same words elsewhere; and of these from the surest down what does not
     * cross a surer one: mentions may lie inside one another or be the same words, but not overlap in part.
     *
     * @param text the document's text
     * @return those kept, in order of the text
     */
    public static List<EntityMention> settled(String text, List<EntityMention> proposed, EntityThresholds thresholds) {
        List<EntityMention> bySurety = new ArrayList<>(sureEnough(text, proposed, thresholds));
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

    private static List<EntityMention> sureEnough(
            String text, List<EntityMention> proposed, EntityThresholds thresholds) {
        Map<String, Double> surest = new HashMap<>();
        proposed.stream()
                .filter(m -> m.confidence() >= thresholds.sure())
                .forEach(m -> surest.merge(key(text, m), m.confidence(), Math::max));
        List<EntityMention> kept = new ArrayList<>();
        for (EntityMention mention : proposed) {
            Double elsewhere = surest.get(key(text, mention));
            if (elsewhere != null && mention.confidence() >= thresholds.repeated()) {
                kept.add(new EntityMention(mention.span(), mention.type(), elsewhere));
            } else if (mention.confidence() >= thresholds.single()) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static String key(String text, EntityMention mention) {
        return mention.type().label() + ' ' + mention.span().of(text).toLowerCase(Locale.ROOT);
    }

    /** Without the possessive or shortened verb at the end of a word: {@code Karvan's}, {@code they've}. */
    public static Span withoutClitic(String text, Span span, Vocabulary vocabulary) {
        String lower = span.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = lower.lastIndexOf('\'');
        boolean clitic = apostrophe > 0 && vocabulary.is(SegmentWord.CLITIC, lower.substring(apostrophe));
        return clitic ? new Span(span.start(), span.start() + apostrophe) : span;
    }

    private static boolean cross(Span a, Span b) {
        return a.overlaps(b) && !a.contains(b) && !b.contains(a);
    }
}
