package org.hearsay.engine.read.quotation;

import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** A name in a line of its own, behind a dash ({@code — Mira Dol, Karvan}). */
final class Signature {

    private static final int LONGEST = 100;

    private Signature() {}

    /** The name; null when the block is no signature. */
    static @Nullable Span of(String text, Span block) {
        if ("-–—".indexOf(text.charAt(block.start())) < 0 || block.length() > LONGEST) {
            return null;
        }
        int at = block.start() + 1;
        while (at < block.end() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < block.end() && Character.isUpperCase(text.charAt(at)) ? new Span(at, block.end()) : null;
    }
}
