package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * What a model finds in a passage.
 *
 * @param relations in the order of their cues
 * @param mentions of entities, in order
 * @param trees of all its sentences; null where none were asked for, or the model knows none
 */
public record FoundRelations(
        List<AttributionRelation> relations,
        List<EntityMention> mentions,
        @Nullable Trees trees) {

    public FoundRelations {
        relations = List.copyOf(relations);
        mentions = List.copyOf(mentions);
    }
}
