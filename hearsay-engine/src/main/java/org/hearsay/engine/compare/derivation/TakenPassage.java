package org.hearsay.engine.compare.derivation;

import org.hearsay.domain.text.Span;

/**
 * A passage that one document took from another.
 *
 * @param derived number of the document that took
 * @param from number of the one it took from
 * @param words that agree
 */
record TakenPassage(int derived, int from, Span inDerived, Span inFrom, int words) {}
