package org.hearsay.engine.text;

import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;

/**
 * Words that mean an entity: a name, a description or a pronoun. Mentions nest ("[the [Asad] regime]"), and the same
 * words may mean two things at once (a country as a place and as a state).
 *
 * @param span the words
 * @param type what they mean
 * @param confidence 0 to 1
 */
public record EntityMention(Span span, EntityType type, double confidence) {

    public EntityMention {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
        }
    }
}
