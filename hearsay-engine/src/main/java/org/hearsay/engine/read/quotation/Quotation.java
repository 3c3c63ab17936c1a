package org.hearsay.engine.read.quotation;

import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * One stretch that the marks or the layout set off as quoted.
 *
 * @param parts the quoted words with their marks, one part a paragraph
 * @param first index of the block it begins in
 * @param last index of the block it ends in
 * @param device what sets it off
 * @param inner quotations inside this one, in order
 */
record Quotation(List<Span> parts, int first, int last, Device device, List<Quotation> inner) {

    enum Device {
        /** Opened and closed. */
        MARKS,
        /** Opened and never closed. */
        UNCLOSED,
        /** Never opened, and closed by a mark that may have the shape of an opening one. */
        UNOPENED,
        /** A paragraph without marks, announced by a colon before it or set off by the page. */
        BLOCK
    }

    Quotation {
        parts = List.copyOf(parts);
        inner = List.copyOf(inner);
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }
}
