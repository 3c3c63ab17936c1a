package org.hearsay.domain.comparison;

import java.util.List;

/**
 * Sources of different documents that may be the same person or body: a proposal, which joins nothing by itself.
 *
 * @param id {@code m} and a hash of its members
 * @param members in order of the documents
 * @param confidence how likely all of them are the same, 0 to 1
 */
public record Merge(String id, List<Member> members, double confidence, Why why) {

    /**
     * One of the sources.
     *
     * @param document id of its document
     * @param source id of the source in that document's reading
     * @param name as the document has it
     */
    public record Member(String document, String source, String name) {}

    public Merge {
        members = List.copyOf(members);
    }
}
