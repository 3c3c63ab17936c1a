package org.hearsay.engine.language;

import java.util.Set;

/** Given names. */
public enum NameWord implements WordClass {
    /** Given names of men. */
    MAN,
    /** Given names of women. */
    WOMAN;

    @Override
    public Set<NameWord> excludes() {
        return this == MAN ? Set.of(WOMAN) : Set.of();
    }
}
