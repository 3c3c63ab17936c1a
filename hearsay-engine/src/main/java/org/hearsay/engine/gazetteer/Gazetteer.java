package org.hearsay.engine.gazetteer;

import java.util.List;
import org.hearsay.domain.reading.Engine;

/** Knows places by their names. Safe for use by many threads. */
public interface Gazetteer {

    /** Knows no place. */
    Gazetteer NONE = new Gazetteer() {
        @Override
        public List<GazetteerEntry> named(String key) {
            return List.of();
        }

        @Override
        public List<Engine.Model> identities() {
            return List.of();
        }
    };

    /**
     * The places that bear a name.
     *
     * @param key the name as {@link PlaceNames#key} makes it
     * @return in an order that is always the same; empty where none is known
     */
    List<GazetteerEntry> named(String key);

    /** What the knowledge is kept in, so that a reading can be made again. */
    List<Engine.Model> identities();
}
