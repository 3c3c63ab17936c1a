package org.hearsay.engine.compare.derivation;

import java.util.List;
import java.util.Set;

/**
 * Words by which other documents may name those who published one among them.
 *
 * @param words in lower case, without article
 * @param whole all words of the publisher's whole name, which may stand beside it
 * @param kind of the publisher
 * @param isNoun whether it ends with a noun that means an office, so that it needs no capital
 * @param documents numbers of what it published, rising
 */
record CitedName(List<String> words, Set<String> whole, Kind kind, boolean isNoun, List<Integer> documents) {

    /** What a name stands for. */
    enum Kind {
        OUTLET,
        OFFICE
    }
}
