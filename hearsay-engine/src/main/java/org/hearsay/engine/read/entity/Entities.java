package org.hearsay.engine.read.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.text.Folded;

/** Gathers the mentions that mean the same entity. */
public final class Entities {

    private Entities() {}

    /**
     * Mentions of one type with the same name, letter case, accents and titles aside, are one entity; so are a full
     * name and its last part where only one full name fits. Descriptions and pronouns stand alone.
     *
     * @param analysed what is read, with its mentions
     * @return the entities, in order of first mention
     */
    public static List<Entity> of(AnalysedText analysed) {
        String text = analysed.text();
        Map<String, List<Span>> byKey = new LinkedHashMap<>();
        Map<String, EntityType> types = new LinkedHashMap<>();
        for (EntityMention mention : analysed.mentions()) {
            String words = mention.span().of(text);
            String key = mention.type().label()
                    + ' '
                    + (isName(words) ? Folded.of(words) : mention.span().toString());
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(mention.span());
            types.put(key, mention.type());
        }
        List<Entity> entities = new ArrayList<>();
        byKey.forEach((key, spans) -> {
            EntityType type = Objects.requireNonNull(types.get(key));
            Span longest = spans.stream()
                    .reduce((a, b) -> b.length() > a.length() ? b : a)
                    .orElseThrow();
            entities.add(new Entity(
                    Ids.of('e', type.label(), spans.subList(0, 1), text), type, longest.of(text), spans, null));
        });
        return entities;
    }

    /** Whether some word but the first begins with a capital, or the only one does and is no pronoun. */
    private static boolean isName(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.length() > 3
                || words.length() > 1 && words.chars().allMatch(Character::isUpperCase);
    }
}
