package org.hearsay.engine.gazetteer;

import java.util.List;
import org.hearsay.domain.reading.Engine;

/** Knows places by their names. Safe for use by many threads. */
public interface Gazetteer {

    /** Longer names, in words, are not looked for. */
    int LONGEST = 6;

    /** Knows no place. */
    Gazetteer NONE = new Gazetteer() {
        @Override
        public String key(String name) {
            return "";
        }

        @Override
        public List<GazetteerEntry> named(String key) {
            return List.of();
        }

        @Override
        public List<GazetteerEntry> sounding(String key) {
            return List.of();
        }

        @Override
        public List<Engine.Model> identities() {
            return List.of();
        }
    };

    /**
     * A name as it is looked up: its words in lower case with one space between, the same for all spellings of one name.
     *
     * @return empty when the name has no letter and no digit
     */
    String key(String name);

    /**
     * The places that bear a name.
     *
     * @param key the name as {@link #key} makes it
     * @return in an order that is always the same; empty where none is known
     */
    List<GazetteerEntry> named(String key);

    /** The places whose names sound like one that none bears, where scripts are rendered in several ways. */
    List<GazetteerEntry> sounding(String key);

    /** What the knowledge is kept in, so that a reading can be made again. */
    List<Engine.Model> identities();
}
