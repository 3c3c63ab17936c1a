package org.hearsay.core;

import java.util.List;
import org.hearsay.core.document.Document;

/** Reads one document. Safe for use by many threads; the same input gives the same reading, always. */
public final class Reader {

    private final Engine engine;

    /** @param version the program's version, kept in every reading */
    public Reader(String version) {
        this.engine = new Engine(version, List.of());
    }

    /** Finds the statements of {@code document} and who made them. */
    public Reading read(Document document) {
        return new Reading(document, engine, List.of(), List.of(), document.notices());
    }
}
