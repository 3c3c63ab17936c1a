package org.hearsay.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.entity.Affiliation;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** One reading out of its object; the other direction of {@link ReadingObject}. */
final class StoredReading {

    /** Makes something of an object. */
    private interface Made<T> {
        T of(JsonObject json) throws FormatException;
    }

    private final JsonObject root;
    private final StoredSpans spans;

    private StoredReading(JsonObject root, StoredSpans spans) {
        this.root = root;
        this.spans = spans;
    }

    static Reading of(JsonObject root) throws FormatException {
        Object schema = root.has("schema") ? root.value("schema") : null;
        if (schema == null) {
            throw JsonObject.wrong("schema", "is missing; this is no reading of Hearsay");
        }
        if (!schema.equals(ReadingJson.SCHEMA)) {
            throw JsonObject.wrong(
                    "schema",
                    "is \"" + schema + "\", and this version of Hearsay reads " + ReadingJson.SCHEMA + " alone");
        }
        return new StoredReading(root, new StoredSpans(root.string("text"))).reading();
    }

    private Reading reading() throws FormatException {
        List<Source> sources = all("sources", this::source);
        List<Statement> statements = all("statements", this::statement);
        List<Entity> entities = all("entities", this::entity);
        List<Quantity> quantities = all("quantities", this::quantity);
        List<TimeExpression> times = all("times", this::time);
        List<Notice> notices = all("notices", this::notice);
        List<Notice> ofDocument = new ArrayList<>();
        for (JsonObject notice : root.objects("notices")) {
            if (notice.has("step") && notice.string("step").equals(ReadingObject.INGEST)) {
                ofDocument.add(notice(notice));
            }
        }
        Document document = StoredDocument.of(root, spans, ofDocument);
        Reading reading = new Reading(
                document,
                engine(root.object("engine")),
                sources,
                statements,
                entities,
                all("relations", this::relation),
                quantities,
                times,
                all("claims", claims(times, quantities)),
                notices);
        checkIds(reading);
        return reading;
    }

    private <T> List<T> all(String key, Made<T> made) throws FormatException {
        List<T> all = new ArrayList<>();
        for (JsonObject object : root.objects(key)) {
            try {
                all.add(made.of(object));
            } catch (IllegalArgumentException e) {
                // What the records themselves refuse.
                throw JsonObject.wrong(key + "[" + all.size() + "]", "is not possible: " + e.getMessage());
            }
        }
        return all;
    }

    private static Engine engine(JsonObject json) throws FormatException {
        List<Engine.Model> models = new ArrayList<>();
        for (JsonObject model : json.objects("models")) {
            models.add(new Engine.Model(model.string("name"), model.string("sha256")));
        }
        return new Engine(json.string("version"), models);
    }

    private Source source(JsonObject json) throws FormatException {
        return new Source(
                json.string("id"),
                json.string("name"),
                json.oneOf("kind", Source.Kind.class),
                json.oneOf("role", Source.Role.class),
                json.strings("aliases"),
                json.oneOf("naming", Source.Naming.class),
                json.bool("publisher"),
                json.stringOrNull("speaksFor"),
                spans.all(json, "mentions"),
                spans.all(json, "evidence"));
    }

    private Statement statement(JsonObject json) throws FormatException {
        List<List<Link>> chains = new ArrayList<>();
        for (Object chain : json.array("chains")) {
            List<Link> links = new ArrayList<>();
            for (JsonObject link : JsonObject.objects(json.path("chains") + "[" + chains.size() + "]", chain)) {
                links.add(new Link(
                        link.stringOrNull("source"), link.oneOf("how", Link.How.class), spans.all(link, "evidence")));
            }
            chains.add(links);
        }
        return new Statement(
                json.string("id"),
                json.oneOf("kind", Statement.Kind.class),
                json.oneOf("stance", Statement.Stance.class),
                spans.all(json, "content"),
                spans.all(json, "cue"),
                spans.all(json, "source"),
                json.strings("sourceIds"),
                json.stringOrNull("parent"),
                json.oneOf("access", Statement.Access.class),
                spans.all(json, "accessEvidence"),
                chains,
                json.number("confidence").doubleValue(),
                json.has("shown") ? json.bool("shown") : !json.string("stance").equals("attitude"));
    }

    private Entity entity(JsonObject json) throws FormatException {
        return new Entity(
                json.string("id"),
                json.entityType("type"),
                json.string("name"),
                spans.all(json, "mentions"),
                json.has("place") ? place(json.object("place")) : null);
    }

    private static Place place(JsonObject json) throws FormatException {
        return new Place(
                json.number("lat").doubleValue(),
                json.number("lon").doubleValue(),
                json.has("geonames") ? json.number("geonames").longValue() : 0,
                json.has("country") ? json.string("country") : "",
                json.oneOf("precision", Place.Precision.class));
    }

    private Affiliation relation(JsonObject json) throws FormatException {
        return new Affiliation(
                json.oneOf("type", Affiliation.Kind.class),
                json.string("from"),
                json.string("to"),
                spans.all(json, "evidence"));
    }

    private Quantity quantity(JsonObject json) throws FormatException {
        return new Quantity(
                spans.one(json, "span"),
                json.numberOrNull("value"),
                json.numberOrNull("low"),
                json.numberOrNull("high"),
                json.oneOf("modifier", Quantity.Modifier.class),
                json.stringOrNull("unit"),
                spans.all(json, "counted"),
                json.stringOrNull("statement"));
    }

    private TimeExpression time(JsonObject json) throws FormatException {
        return new TimeExpression(
                spans.one(json, "span"), json.string("value"), json.oneOf("kind", TimeExpression.Kind.class));
    }

    private Made<Claim> claims(List<TimeExpression> times, List<Quantity> quantities) {
        Map<Span, TimeExpression> timeAt = bySpan(times, TimeExpression::span);
        Map<Span, Quantity> quantityAt = bySpan(quantities, Quantity::span);
        return json -> new Claim(
                json.string("id"),
                json.stringOrNull("statement"),
                spans.one(json, "span"),
                json.oneOf("polarity", Claim.Polarity.class),
                json.oneOf("modality", Claim.Modality.class),
                spans.optional(json, "actor"),
                spans.optional(json, "action"),
                spans.optional(json, "target"),
                spans.allOrNone(json, "places"),
                at(json, "times", timeAt),
                at(json, "quantities", quantityAt),
                json.has("actorEntity") ? json.string("actorEntity") : null,
                json.has("actorSource") ? json.string("actorSource") : null);
    }

    private static <T> Map<Span, T> bySpan(List<T> all, Function<T, Span> span) {
        Map<Span, T> at = new HashMap<>();
        all.forEach(item -> at.putIfAbsent(span.apply(item), item));
        return at;
    }

    /** The members of a list of the reading that stand where a claim says. */
    private <T> List<T> at(JsonObject json, String key, Map<Span, T> known) throws FormatException {
        List<T> found = new ArrayList<>();
        for (Span span : spans.allOrNone(json, key)) {
            T there = known.get(span);
            if (there == null) {
                throw JsonObject.wrong(
                        json.path(key) + "[" + found.size() + "]", "stands where none of the reading's " + key + " is");
            }
            found.add(there);
        }
        return found;
    }

    private Notice notice(JsonObject json) throws FormatException {
        return new Notice(json.string("code"), json.string("message"), spans.orNull(json, "span"));
    }

    private static void checkIds(Reading reading) throws FormatException {
        Set<String> sources = ids(reading.sources(), Source::id);
        Set<String> statements = ids(reading.statements(), Statement::id);
        Set<String> entities = ids(reading.entities(), Entity::id);
        for (Source source : reading.sources()) {
            check(sources, source.speaksFor(), "the source " + source.id() + " speaks for");
        }
        for (Statement statement : reading.statements()) {
            check(statements, statement.parent(), "the statement " + statement.id() + " stands inside");
            for (String id : statement.sourceIds()) {
                check(sources, id, "the statement " + statement.id() + " names the source");
            }
            for (List<Link> chain : statement.chains()) {
                for (Link link : chain) {
                    check(sources, link.source(), "a chain of the statement " + statement.id() + " names the source");
                }
            }
        }
        for (Affiliation relation : reading.relations()) {
            check(entities, relation.from(), "a relation joins the entity");
            check(entities, relation.to(), "a relation joins the entity");
        }
        for (Quantity quantity : reading.quantities()) {
            check(statements, quantity.statement(), "a quantity stands in the statement");
        }
        for (Claim claim : reading.claims()) {
            check(statements, claim.statement(), "the claim " + claim.id() + " stands in the statement");
            check(entities, claim.actorEntity(), "the actor of the claim " + claim.id() + " is the entity");
            check(sources, claim.actorSource(), "the actor of the claim " + claim.id() + " is the source");
        }
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }

    private static void check(Set<String> known, @Nullable String id, String who) throws FormatException {
        if (id != null && !known.contains(id)) {
            throw JsonObject.wrong("An id is unknown:", who + " " + id + ", which is not there");
        }
    }
}
