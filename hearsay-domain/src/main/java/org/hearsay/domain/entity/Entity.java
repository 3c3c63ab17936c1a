package org.hearsay.domain.entity;

import java.util.List;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that a text is about.
 *
 * @param id {@code e} and a hash of type, first mention and quoted words
 * @param type what it is
 * @param name its fullest name in the text, or its first description
 * @param mentions where it is mentioned, in order; not empty
 * @param place where it lies; null where it is no place, or one that is not known
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<Span> mentions,
        @Nullable Place place) {

    public Entity {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity has a mention");
        }
    }
}
