package org.hearsay.domain.comparison;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why something is proposed: fixed words around quoted ones, with reasons of its own below. In the manner of Lucene's
 * {@code Explanation}.
 *
 * @param reason which one it is; null where its words are made for the case
 * @param text the reason in words, the quoted ones in quotation marks
 * @param spans where the quoted words stand
 * @param children the reasons it rests on
 */
public record Why(@Nullable Reason reason, String text, List<Quote> spans, List<Why> children) {

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

    /** A reason whose words are made for the case. */
    public Why(String text, List<Quote> spans, List<Why> children) {
        this(null, text, spans, children);
    }

    /**
     * One of the fixed reasons.
     *
     * @param quoted what its words leave room for, in order
     */
    public static Why of(Reason reason, List<String> quoted, List<Quote> spans, List<Why> children) {
        return new Why(reason, reason.text(quoted), spans, children);
    }

    /** One of the fixed reasons that quotes nothing in its words. */
    public static Why of(Reason reason, List<Quote> spans, List<Why> children) {
        return of(reason, List.of(), spans, children);
    }
}
