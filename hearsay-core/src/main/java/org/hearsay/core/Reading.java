package org.hearsay.core;

import java.util.List;
import org.hearsay.core.claim.Claim;
import org.hearsay.core.document.Document;
import org.hearsay.core.document.Notice;
import org.hearsay.core.entity.Affiliation;
import org.hearsay.core.entity.Entity;
import org.hearsay.core.quantity.Quantity;
import org.hearsay.core.source.Source;
import org.hearsay.core.statement.Statement;
import org.hearsay.core.time.TimeExpression;

/**
 * Everything found in one document.
 *
 * @param document what was read
 * @param engine what read it
 * @param sources who speaks, in order of first mention
 * @param statements who says what, in order of the text
 * @param entities who and what the text is about, in order of first mention
 * @param relations who among them belongs to, leads or speaks for whom
 * @param quantities how many and how much, in order of the text
 * @param times when, in order of the text
 * @param claims checkable propositions, in order of the text
 * @param notices what the person should know, the document's own notices first
 */
public record Reading(
        Document document,
        Engine engine,
        List<Source> sources,
        List<Statement> statements,
        List<Entity> entities,
        List<Affiliation> relations,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Claim> claims,
        List<Notice> notices) {

    public Reading {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
    }
}
