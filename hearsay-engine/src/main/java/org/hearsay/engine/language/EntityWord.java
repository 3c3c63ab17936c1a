package org.hearsay.engine.language;

import java.util.Set;

/** Nouns that tie a person to a body: an office, a rank, a trade. */
public enum EntityWord implements WordClass {
    /** Who speaks for it. */
    SPEAKS_FOR,
    /** Who leads, commands or governs it. */
    IN_CHARGE_OF,
    /** Who is a member, works or fights for it. */
    BELONGS_TO;

    @Override
    public Set<EntityWord> excludes() {
        return switch (this) {
            case SPEAKS_FOR -> Set.of(IN_CHARGE_OF, BELONGS_TO);
            case IN_CHARGE_OF -> Set.of(BELONGS_TO);
            case BELONGS_TO -> Set.of();
        };
    }
}
