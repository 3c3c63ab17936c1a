package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;

/**
 * What a model finds in a document.
 *
 * @param findings the statements, outer ones before the inner ones they hold
 * @param text the text with its trees, as far as the model knows any, and mentions of entities
 * @param quotations what marks and layout show in that text
 */
public record ModelFindings(List<Finding> findings, AnalysedText text, Quotations quotations) {

    public ModelFindings {
        findings = List.copyOf(findings);
    }
}
