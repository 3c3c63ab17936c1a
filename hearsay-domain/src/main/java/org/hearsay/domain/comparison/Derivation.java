package org.hearsay.domain.comparison;

import java.util.List;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document that took passages from another one, or from an outlet that is not among the documents.
 *
 * @param id {@code d} and a hash of the two
 * @param derived id of the document that took
 * @param from id of the document it took from; null where that is not there
 * @param outlet whom the derived document names instead; null where {@code from} is there
 * @param how in which ways
 * @param passages in the order of the derived document; at least one
 */
public record Derivation(
        String id,
        String derived,
        @Nullable String from,
        @Nullable String outlet,
        Set<How> how,
        List<Passage> passages,
        Why why) {

    /** In which way a passage was taken. */
    public enum How {
        /** The words are the same, or nearly. */
        REUSES,
        /** It is said whose account it is. */
        CITES,
        /** It is told in other words. */
        RETELLS
    }

    /**
     * @param derived in the document that took
     * @param from in the one it took from; null where the words cannot be laid side by side
     */
    public record Passage(Span derived, @Nullable Span from) {}

    public Derivation {
        how = Set.copyOf(how);
        passages = List.copyOf(passages);
        if ((from == null) == (outlet == null) || passages.isEmpty()) {
            throw new IllegalArgumentException("a derivation has passages, and either a document or an outlet");
        }
    }
}
