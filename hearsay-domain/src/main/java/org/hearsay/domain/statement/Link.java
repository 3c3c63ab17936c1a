package org.hearsay.domain.statement;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One hand a statement went through.
 *
 * @param source id of the source, null for a hand the text does not name
 * @param how how this hand came to the one before it, or onto the page
 * @param evidence the words that say so
 */
public record Link(@Nullable String source, How how, List<Span> evidence) {

    /** How a hand came to the one before it. */
    public enum How {
        INTERVIEWED,
        CITED,
        QUOTED,
        CONTINUED,
        UNKNOWN
    }

    public Link {
        evidence = List.copyOf(evidence);
    }
}
