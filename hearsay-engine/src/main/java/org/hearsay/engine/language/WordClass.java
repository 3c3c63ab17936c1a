package org.hearsay.engine.language;

import java.util.Set;

/**
 * A class of words that the engine asks a language for. Each subject is an enumeration of such classes and a table of the
 * pack. A new class needs a constant here and rows there; the loader refuses a pack that lacks either.
 */
public interface WordClass {

    /** The constant's name. */
    String name();

    /**
     * What a row of the class says about its word beside that it belongs: {@link Void} for nothing, an enumeration, {@link
     * Integer}, {@link java.math.BigDecimal} or {@link String}.
     */
    default Class<?> value() {
        return Void.class;
    }

    /** Classes of the same subject that no word of this one may be in, too. */
    default Set<? extends WordClass> excludes() {
        return Set.of();
    }

    /** Whether capital letters count: then its words stand in the table as they are written, else in lower case. */
    default boolean isCased() {
        return false;
    }

    /** Whether a language may have no word for it. */
    default boolean mayBeEmpty() {
        return false;
    }
}
