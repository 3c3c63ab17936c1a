package org.hearsay.engine.read.quotation;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.statement.Finding;

/**
 * What marks and layout show of who said what in a document.
 *
 * @param findings the statements, in order of the text
 * @param quoted the stretches that marks or layout set off, outermost ones, in order
 * @param speakers every mention of someone who speaks, in order of the text, beside quotations or not
 * @param subjects what other sentences are about: people among them may be meant by a pronoun later
 */
public record Quotations(List<Finding> findings, List<Span> quoted, List<Span> speakers, List<Span> subjects) {

    public Quotations {
        findings = List.copyOf(findings);
        quoted = List.copyOf(quoted);
        speakers = List.copyOf(speakers);
        subjects = List.copyOf(subjects);
    }
}
