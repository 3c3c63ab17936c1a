package org.hearsay.cli;

import java.util.Locale;

/** How readings are written. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    CSV;

    /** Whether several readings need a folder: one file each and an index. */
    boolean needsFolder() {
        return this == HTML || this == CSV;
    }

    String ending() {
        return "." + this;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
