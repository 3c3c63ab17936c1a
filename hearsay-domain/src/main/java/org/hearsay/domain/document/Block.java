package org.hearsay.domain.document;

import org.hearsay.domain.text.Span;

/**
 * One piece of a document's layout. Blocks do not overlap and stand in the order of the text.
 *
 * @param span where it stands in the text, without surrounding white space
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

    /** What a piece of layout is to the reader. */
    public enum Kind {
        /** The headline of the whole document. */
        TITLE,
        /** A heading between paragraphs. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** Running text that the layout itself sets off as quoted (an HTML {@code blockquote}). */
        QUOTATION,
        /** An item of a list. */
        ITEM,
        /** Date, byline, publisher and the like: read as metadata, not as reporting. */
        HEADER
    }
}
