package org.hearsay.engine.language;

import java.util.Set;

/** Nouns that tie a person to a body: an office, a rank, a trade; who speaks for it is in {@link SourceWord}. */
public enum EntityWord implements WordClass {
    /** Who leads, commands or governs it. */
    IN_CHARGE_OF,
    /** Who is a member, works or fights for it. */
    BELONGS_TO;

    @Override
    public Set<EntityWord> excludes() {
        return this == IN_CHARGE_OF ? Set.of(BELONGS_TO) : Set.of();
    }
}
