package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.claim.Claim.Polarity;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of a text: every predicate of a clause that tells something, with its arguments. What is attributed goes
 * to the innermost statement around it; the words that attribute it claim nothing; what is left is narration. A text
 * without trees has none.
 */
public final class Claims {

    private final AnalysedText text;
    private final Layers layers;
    private final Clauses clauses;
    private final ClauseExtent extent;
    private final PhraseExtent phrases;
    private final ClaimActors actors;
    private final Within<TimeExpression> times;
    private final Within<Quantity> quantities;
    private final Within<Span> places;

    private Claims(
            AnalysedText text,
            List<Source> sources,
            List<Statement> statements,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        this.text = text;
        this.layers = new Layers(text, statements);
        this.clauses = new Clauses(text, layers);
        this.extent = new ClauseExtent(text, clauses, layers);
        this.phrases = new PhraseExtent(text, extent, clauses.shape());
        this.actors = new ClaimActors(text, sources, entities);
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
     * @param text what was read
     * @param sources found in it
     * @param statements found in it, in the order of the text
     * @param entities found in it
     * @param times found in it, in the order of the text
     * @param quantities found in it, in the order of the text
     * @return in the order of the text
     */
    public static List<Claim> of(
            AnalysedText text,
            List<Source> sources,
            List<Statement> statements,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        return text.hasTrees() ? new Claims(text, sources, statements, entities, times, quantities).all() : List.of();
    }

    private List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Word predicate : clauses.predicates()) {
            if (!clauses.shape().isJoined(predicate)) {
                Span span = extent.clause(predicate);
                Statement statement = layers.saying(predicate, span);
                if (tells(statement) && isWhole(predicate, span, statement) && seen.add(span)) {
                    claims.add(claim(predicate, span, statement));
                }
            }
        }
        claims.sort(Comparator.comparing(Claim::span));
        return claims;
    }

    /** An infinitive or participle tells something alone where it is what is said, not a part of that. */
    private boolean isWhole(Word predicate, Span span, @Nullable Statement statement) {
        return clauses.shape().isFinite(predicate)
                || clauses.kind(predicate) != Clauses.Kind.CONTENT
                || statement != null
                        && 2 * span.length()
                                >= statement.content().stream()
                                        .mapToInt(Span::length)
                                        .sum();
    }

    private boolean tells(@Nullable Statement statement) {
        return statement == null || AttributingClauses.isAsserted(statement.stance()) || isOrder(statement);
    }

    /** "Ordered that": it was to be, whoever wanted it. What is only demanded claims nothing. */
    private boolean isOrder(Statement statement) {
        return statement.stance() == Stance.DEMANDS
                && statement.cue().stream()
                        .flatMap(c -> text.words(c).stream())
                        .anyMatch(w -> text.vocabulary().is(ClaimWord.PLAN, w.lower()));
    }

    private Claim claim(Word predicate, Span span, @Nullable Statement statement) {
        ClauseShape shape = clauses.shape();
        Word subject = clauses.subjects().of(predicate);
        boolean passive = shape.isPassive(predicate);
        Word agent = predicate.children().stream()
                .filter(c -> c.relation() == Dependency.OBL_AGENT)
                .findFirst()
                .orElse(null);
        Word actor = passive ? agent : subject;
        Word object = object(predicate);
        Word target =
                passive ? subject : object == null ? null : clauses.subjects().standsFor(object, predicate);
        return new Claim(
                Ids.of('c', "claim", List.of(span), text.text()),
                statement == null ? null : statement.id(),
                span,
                isNegative(predicate) ? Polarity.NEGATIVE : Polarity.POSITIVE,
                Modalities.of(clauses, predicate, statement),
                noun(actor, predicate),
                phrases.action(predicate),
                noun(target, predicate),
                own(places.in(span), predicate, Function.identity()),
                own(times.in(span), predicate, TimeExpression::span),
                own(quantities.in(span), predicate, Quantity::span),
                actors.entity(actor),
                actors.source(actor, statement));
    }

    /** "Agreed not to fire": what is agreed is that it will not happen. */
    private boolean isNegative(Word predicate) {
        Word planned = clauses.isPlan(predicate) ? clauses.shape().infinitive(predicate) : null;
        return Polarities.isNegative(clauses.shape(), clauses.subjects(), predicate)
                ^ (planned != null && Polarities.isNegative(clauses.shape(), clauses.subjects(), planned));
    }

    /** What is done to: in "seized and burned the lorries" they stand with the second verb. */
    private @Nullable Word object(Word predicate) {
        Word own = predicate.child(Dependency.OBJ);
        for (Word joined : predicate.children(Dependency.CONJ)) {
            own = own == null && clauses.shape().isJoined(joined) ? joined.child(Dependency.OBJ) : own;
        }
        return own;
    }

    private @Nullable Span noun(@Nullable Word noun, Word predicate) {
        if (noun == null) {
            return null;
        }
        Word head = clauses.shape().top(predicate);
        boolean antecedent = noun.equals(head.head());
        return phrases.noun(noun, antecedent ? clauses.shape().opening(head).index() : text.size());
    }

    /** Those that hang on the predicate itself, not on one of a claim inside. */
    private <T> List<T> own(List<T> found, Word predicate, Function<T, Span> span) {
        return found.stream()
                .filter(f -> text.words(span.apply(f)).stream().anyMatch(w -> extent.claimOf(w) == predicate.index()))
                .toList();
    }
}
