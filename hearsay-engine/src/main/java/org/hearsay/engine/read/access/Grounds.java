package org.hearsay.engine.read.access;

import java.util.List;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.text.Span;

/**
 * How an origin knows what it says.
 *
 * @param access how
 * @param evidence the words that say so; empty where it is unknown
 */
public record Grounds(Access access, List<Span> evidence) {

    /** Nothing says how. */
    public static final Grounds UNKNOWN = new Grounds(Access.UNKNOWN, List.of());

    public Grounds {
        evidence = List.copyOf(evidence);
    }

    static Grounds of(Access access, Span evidence) {
        return new Grounds(access, List.of(evidence));
    }
}
