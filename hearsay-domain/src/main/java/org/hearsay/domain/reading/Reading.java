package org.hearsay.domain.reading;

import java.util.List;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.entity.Affiliation;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.time.TimeExpression;

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
