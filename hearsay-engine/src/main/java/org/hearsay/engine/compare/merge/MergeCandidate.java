package org.hearsay.engine.compare.merge;

import java.util.List;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;

/**
 * A source that may be the same as one of another document.
 *
 * @param order among all sources of all documents
 * @param document id of its document
 * @param names its names as they sound
 */
record MergeCandidate(int order, String document, Source source, List<List<String>> names) {

    MergeCandidate {
        names = List.copyOf(names);
    }

    boolean isPerson() {
        return source.kind() == Kind.PERSON;
    }
}
