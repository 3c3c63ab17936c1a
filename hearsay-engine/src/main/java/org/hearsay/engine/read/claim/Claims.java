package org.hearsay.engine.read.claim;

import org.hearsay.domain.claim.Claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.domain.claim.Claim.Modality;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into claims. What is attributed goes to the innermost statement around it; the words that attribute it
 * claim nothing; what is left is narration.
 */
public final class Claims {

    /** Fewer words tell nothing that could be checked. */
    private static final int SHORTEST = 2;

    /** So many words that somebody said tell something though no verb was seen. */
    private static final int LONG = 4;

    private static final Set<String> ORDERS = Set.of(
            "order",
            "orders",
            "ordered",
            "ordering",
            "instructed",
            "decreed",
            "decided",
            "ruled",
            "commanded",
            "directed");

    private final Document document;
    private final Within<TimeExpression> times;
    private final Within<Quantity> quantities;
    private final Within<Span> places;
    private final List<Claim> claims = new ArrayList<>();

    private Claims(Document document, List<Entity> entities, List<TimeExpression> times, List<Quantity> quantities) {
        this.document = document;
        this.times = new Within<>(times, TimeExpression::span);
        this.quantities = new Within<>(quantities, Quantity::span);
        this.places = new Within<>(
                entities.stream()
                        .filter(e -> e.type() == EntityType.LOCATION)
                        .flatMap(e -> e.mentions().stream())
                        .sorted()
                        .toList(),
                Function.identity());
    }

    /**
     * @param document what was read
     * @param statements found in it, in the order of the text
     * @param entities found in it
     * @param times found in it, in the order of the text
     * @param quantities found in it, in the order of the text
     * @return in the order of the text
     */
    public static List<Claim> of(
            Document document,
            List<Statement> statements,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        Claims claims = new Claims(document, entities, times, quantities);
        for (Layers.Stretch stretch : Layers.of(running(document), statements)) {
            Statement statement = stretch.statement();
            if (statement == null || asserts(statement.stance()) || orders(document.text(), statement)) {
                Clauses.in(document.text(), stretch.span()).forEach(c -> claims.add(statement, c));
            }
        }
        claims.claims.sort(Comparator.comparing(Claim::span));
        return claims.claims;
    }

    private static List<Span> running(Document document) {
        return document.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .map(Block::span)
                .toList();
    }

    private static boolean asserts(Stance stance) {
        return switch (stance) {
            case ASSERTS, DENIES, DOUBTS, PREDICTS, PROMISES -> true;
            case THREATENS, DEMANDS, ASKS, ATTITUDE -> false;
        };
    }

    /** "Ordered that": it was to be, whoever wanted it. What is only demanded claims nothing. */
    private static boolean orders(String text, Statement statement) {
        return statement.stance() == Stance.DEMANDS
                && statement.cue().stream()
                        .flatMap(c -> Arrays.stream(
                                c.of(text).toLowerCase(Locale.ROOT).split("\\s+")))
                        .anyMatch(ORDERS::contains);
    }

    private void add(@Nullable Statement statement, Span clause) {
        String text = document.text();
        boolean asks = clause.end() < text.length() && text.charAt(clause.end()) == '?';
        Tokens tokens = Tokens.of(text, clause);
        List<Quantity> counted = quantities.in(clause);
        Arguments roles = Arguments.of(tokens);
        boolean tells = !counted.isEmpty() || roles.action() != null && tokens.size() >= SHORTEST;
        if (asks || !tells && (statement == null || tokens.size() < LONG)) {
            return;
        }
        String id = statement == null ? null : statement.id();
        claims.add(new Claim(
                Ids.of('c', "claim", List.of(clause), text),
                id,
                clause,
                Wording.polarity(text, clause),
                modality(text, statement, clause),
                roles.actor(),
                roles.action(),
                roles.target(),
                places.in(clause),
                times.in(clause),
                counted));
    }

    private static Modality modality(String text, @Nullable Statement statement, Span clause) {
        Modality words = Wording.modality(text, clause);
        if (statement == null || words != Modality.FACT) {
            return words;
        }
        return switch (statement.stance()) {
            case PROMISES, PREDICTS, DEMANDS -> Modality.PLANNED;
            case DOUBTS -> Modality.POSSIBLE;
            default -> Modality.FACT;
        };
    }
}
