package org.hearsay.core;

import java.util.List;
import org.hearsay.core.document.Document;
import org.hearsay.core.document.Notice;
import org.hearsay.core.source.Source;
import org.hearsay.core.statement.Statement;

/**
 * Everything found in one document.
 *
 * @param document what was read
 * @param engine what read it
 * @param sources who speaks, in order of first mention
 * @param statements who says what, in order of the text
 * @param notices what the person should know, the document's own notices first
 */
public record Reading(
        Document document, Engine engine, List<Source> sources, List<Statement> statements, List<Notice> notices) {

    public Reading {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }
}
