package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.read.statement.Finding;

/**
 * What a model finds in a document.
 *
 * @param findings the statements, outer ones before the inner ones they hold
 * @param text the text with its trees, as far as the model knows any, and mentions of entities
 */
public record ModelFindings(List<Finding> findings, AnalysedText text) {

    public ModelFindings {
        findings = List.copyOf(findings);
    }
}
