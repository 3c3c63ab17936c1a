package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.read.statement.Finding;

/**
 * What a model finds in a document.
 *
 * @param findings the statements, outer ones before the inner ones they hold
 * @param mentions of entities, in order
 */
public record ModelFindings(List<Finding> findings, List<EntityMention> mentions) {

    public ModelFindings {
        findings = List.copyOf(findings);
        mentions = List.copyOf(mentions);
    }
}
