package org.hearsay.domain.comparison;

import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * Why something is proposed: fixed words around quoted ones, with reasons of its own below. In the manner of Lucene's
 * {@code Explanation}.
 *
 * @param text the reason in words, the quoted ones in quotation marks
 * @param spans where the quoted words stand
 * @param children the reasons it rests on
 */
public record Why(String text, List<Quote> spans, List<Why> children) {

    /**
     * Words of a document.
     *
     * @param document id of the document
     */
    public record Quote(String document, Span span) {}

    public Why {
        spans = List.copyOf(spans);
        children = List.copyOf(children);
    }
}
