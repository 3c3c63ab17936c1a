package org.hearsay.engine.read.chain;

import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that say through or from whom the statements of a sentence came, beside the one who is named as their source.
 *
 * @param who the words that name the hand; null when it is the document's publisher ("told this newspaper")
 * @param side whether it stands before the statement's source, nearer the page, or behind it
 * @param how how the hand nearer the page got it
 * @param evidence the words that say so, the name among them
 * @param sentence where it holds
 */
public record Hand(@Nullable Span who, Side side, How how, Span evidence, Span sentence) {

    /** Where a hand stands in the chain. */
    public enum Side {
        /** "told Radio Salt": between the page and the speaker. */
        BEFORE,
        /** "citing a smuggler": behind the one who cites. */
        BEHIND
    }
}
