package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.engine.text.EntityMention;

/**
 * What a model finds in a passage.
 *
 * @param relations in the order of their cues
 * @param mentions of entities, in order
 */
public record FoundRelations(List<AttributionRelation> relations, List<EntityMention> mentions) {

    public FoundRelations {
        relations = List.copyOf(relations);
        mentions = List.copyOf(mentions);
    }
}
