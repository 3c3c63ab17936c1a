package org.hearsay.domain.entity;

import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * Where someone belongs, as the text states it.
 *
 * @param kind what ties the two
 * @param from id of the person's entity
 * @param to id of the organization's or place's entity
 * @param evidence the words that state it
 */
public record Affiliation(Kind kind, String from, String to, List<Span> evidence) {

    /** What ties a person to an organization or a place. */
    public enum Kind {
        /** Is a member, works or fights for it. */
        BELONGS_TO,
        /** Leads, commands or governs it. */
        IN_CHARGE_OF,
        /** Speaks for it. */
        SPEAKS_FOR
    }

    public Affiliation {
        evidence = List.copyOf(evidence);
    }
}
