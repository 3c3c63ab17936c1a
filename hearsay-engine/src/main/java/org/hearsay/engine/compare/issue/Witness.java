package org.hearsay.engine.compare.issue;

import java.util.Set;
import org.hearsay.domain.comparison.Account;
import org.jspecify.annotations.Nullable;

/**
 * An account with who stands behind it.
 *
 * @param account as it is shown
 * @param origins keys of those who are supposed to know; an echo has those of the account it copies; empty where unknown
 * @param outlet key of the unseen outlet it came through; null where there is none
 * @param original id of the account it is a copy of; null where it is none
 */
record Witness(
        Account account,
        Set<String> origins,
        @Nullable String outlet,
        @Nullable String original) {

    Witness {
        origins = Set.copyOf(origins);
    }

    /** What a source of a document is called while origins are counted. */
    static String key(String document, String source) {
        return document + " " + source;
    }

    boolean isEcho() {
        return original != null;
    }
}
