package org.hearsay.domain.comparison;

import org.hearsay.domain.text.Span;

/**
 * Something that is passed on as said, believed or known, and nobody is named who says so.
 *
 * @param document id of the document
 * @param span the words that are passed on
 * @param why by which words it shows
 */
public record Unsourced(String document, Span span, Why why) {}
