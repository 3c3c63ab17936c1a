package org.hearsay.domain.comparison;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One origin's claim about a point, as one document has it.
 *
 * @param id {@code a} and a hash of document, claim and point
 * @param document id of the document
 * @param statement id of the statement the claim stands in; null in narration
 * @param claim id of the claim
 * @param span the words
 * @param origin who is supposed to know, by name; null where the text does not say
 * @param chain names from the page inwards, the document's publisher first where it is known, the origin last; a hand
 *     that is not named is "unknown"
 * @param said when it was said, EDTF: the day named for the saying, else the day the document came out; null where
 *     neither is known
 * @param echoes ids of the accounts that are copies of this one
 */
public record Account(
        String id,
        String document,
        @Nullable String statement,
        String claim,
        Span span,
        @Nullable String origin,
        List<String> chain,
        @Nullable String said,
        List<String> echoes) {

    public Account {
        chain = List.copyOf(chain);
        echoes = List.copyOf(echoes);
    }
}
