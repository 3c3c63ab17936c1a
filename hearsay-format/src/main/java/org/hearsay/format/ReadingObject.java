package org.hearsay.format;

import java.util.List;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.entity.Affiliation;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One reading as an object of the schema {@code hearsay/reading/1}; the order of the keys is the schema's. */
final class ReadingObject {

    /** The step that a notice comes from: the way from bytes to text, or reading it. */
    static final String INGEST = "ingest";

    private static final String READ = "read";

    private final Reading reading;
    private final CodePoints points;

    ReadingObject(Reading reading) {
        this.reading = reading;
        this.points = CodePoints.of(reading.document().text());
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", ReadingJson.SCHEMA);
        document(json, reading.document());
        engine(json, reading.engine());
        json.writeStringProperty("text", reading.document().text());
        json.writeArrayPropertyStart("sources");
        reading.sources().forEach(source -> source(json, source));
        json.writeEndArray();
        json.writeArrayPropertyStart("statements");
        reading.statements().forEach(statement -> statement(json, statement));
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        reading.entities().forEach(entity -> entity(json, entity));
        json.writeEndArray();
        json.writeArrayPropertyStart("relations");
        reading.relations().forEach(relation -> relation(json, relation));
        json.writeEndArray();
        json.writeArrayPropertyStart("quantities");
        reading.quantities().forEach(quantity -> quantity(json, quantity));
        json.writeEndArray();
        json.writeArrayPropertyStart("times");
        reading.times().forEach(time -> time(json, time));
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        reading.claims().forEach(claim -> claim(json, claim));
        json.writeEndArray();
        json.writeArrayPropertyStart("notices");
        int ofDocument =
                Math.min(reading.document().notices().size(), reading.notices().size());
        for (int i = 0; i < reading.notices().size(); i++) {
            Notice notice = reading.notices().get(i);
            boolean ingest =
                    i < ofDocument && notice.equals(reading.document().notices().get(i));
            notice(json, notice, ingest ? INGEST : READ);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document(JsonGenerator json, Document document) {
        Metadata metadata = document.metadata();
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("id", document.id());
        Json.strings(json, "files", document.files());
        json.writeStringProperty("name", document.name());
        Json.string(json, "title", metadata.title());
        Json.string(json, "publisher", metadata.publisher());
        Json.strings(json, "authors", metadata.authors());
        Json.string(json, "published", metadata.published());
        Json.string(json, "language", metadata.language());
        Json.string(json, "url", metadata.url());
        json.writeStringProperty("mediaType", document.mediaType());
        json.writeStringProperty("textSha256", document.textSha256());
        json.writeArrayPropertyStart("blocks");
        for (Block block : document.blocks()) {
            json.writeStartObject();
            json.writeName("span");
            span(json, block.span());
            json.writeStringProperty("kind", EnumNames.of(block.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void engine(JsonGenerator json, Engine engine) {
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", engine.version());
        json.writeArrayPropertyStart("models");
        for (Engine.Model model : engine.models()) {
            json.writeStartObject();
            json.writeStringProperty("name", model.name());
            json.writeStringProperty("sha256", model.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(JsonGenerator json, Source source) {
        json.writeStartObject();
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("kind", EnumNames.of(source.kind()));
        json.writeStringProperty("role", EnumNames.of(source.role()));
        Json.strings(json, "aliases", source.aliases());
        json.writeStringProperty("naming", EnumNames.of(source.naming()));
        json.writeBooleanProperty("publisher", source.publisher());
        Json.string(json, "speaksFor", source.speaksFor());
        spans(json, "mentions", source.mentions());
        spans(json, "evidence", source.evidence());
        json.writeEndObject();
    }

    private void statement(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id());
        json.writeStringProperty("kind", EnumNames.of(statement.kind()));
        json.writeStringProperty("stance", EnumNames.of(statement.stance()));
        spans(json, "content", statement.content());
        spans(json, "cue", statement.cue());
        spans(json, "source", statement.source());
        Json.strings(json, "sourceIds", statement.sourceIds());
        Json.string(json, "parent", statement.parent());
        json.writeStringProperty("access", EnumNames.of(statement.access()));
        spans(json, "accessEvidence", statement.accessEvidence());
        json.writeArrayPropertyStart("chains");
        for (List<Link> chain : statement.chains()) {
            json.writeStartArray();
            chain.forEach(link -> link(json, link));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeNumberProperty("confidence", Math.round(statement.confidence() * 100) / 100.0);
        json.writeBooleanProperty("shown", statement.shown());
        json.writeEndObject();
    }

    private void link(JsonGenerator json, Link link) {
        json.writeStartObject();
        Json.string(json, "source", link.source());
        json.writeStringProperty("how", EnumNames.of(link.how()));
        spans(json, "evidence", link.evidence());
        json.writeEndObject();
    }

    private void entity(JsonGenerator json, Entity entity) {
        json.writeStartObject();
        json.writeStringProperty("id", entity.id());
        json.writeStringProperty("type", entity.type().label());
        json.writeStringProperty("name", entity.name());
        spans(json, "mentions", entity.mentions());
        PlaceObject.write(json, entity.place());
        json.writeEndObject();
    }

    private void relation(JsonGenerator json, Affiliation relation) {
        json.writeStartObject();
        json.writeStringProperty("type", EnumNames.of(relation.kind()));
        json.writeStringProperty("from", relation.from());
        json.writeStringProperty("to", relation.to());
        spans(json, "evidence", relation.evidence());
        json.writeEndObject();
    }

    private void quantity(JsonGenerator json, Quantity quantity) {
        json.writeStartObject();
        json.writeName("span");
        span(json, quantity.span());
        Json.number(json, "value", quantity.value());
        Json.number(json, "low", quantity.low());
        Json.number(json, "high", quantity.high());
        json.writeStringProperty("modifier", EnumNames.of(quantity.modifier()));
        Json.string(json, "unit", quantity.unit());
        spans(json, "counted", quantity.counted());
        Json.string(json, "statement", quantity.statement());
        json.writeEndObject();
    }

    private void time(JsonGenerator json, TimeExpression time) {
        json.writeStartObject();
        json.writeName("span");
        span(json, time.span());
        json.writeStringProperty("value", time.value());
        json.writeStringProperty("kind", EnumNames.of(time.kind()));
        json.writeEndObject();
    }

    private void claim(JsonGenerator json, Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("id", claim.id());
        Json.string(json, "statement", claim.statement());
        json.writeName("span");
        span(json, claim.span());
        json.writeStringProperty("polarity", EnumNames.of(claim.polarity()));
        json.writeStringProperty("modality", EnumNames.of(claim.modality()));
        spanOrNull(json, "actor", claim.actor());
        spanOrNull(json, "action", claim.action());
        spanOrNull(json, "target", claim.target());
        spans(json, "places", claim.places());
        spans(json, "times", claim.times().stream().map(TimeExpression::span).toList());
        spans(
                json,
                "quantities",
                claim.quantities().stream().map(Quantity::span).toList());
        Json.string(json, "actorEntity", claim.actorEntity());
        Json.string(json, "actorSource", claim.actorSource());
        json.writeEndObject();
    }

    private void notice(JsonGenerator json, Notice notice, String step) {
        json.writeStartObject();
        json.writeStringProperty("code", notice.code());
        json.writeStringProperty("message", notice.message());
        spanOrNull(json, "span", notice.span());
        json.writeStringProperty("step", step);
        json.writeEndObject();
    }

    private void spanOrNull(JsonGenerator json, String name, @Nullable Span span) {
        if (span == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            span(json, span);
        }
    }

    private void spans(JsonGenerator json, String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(span -> span(json, span));
        json.writeEndArray();
    }

    private void span(JsonGenerator json, Span span) {
        Json.span(json, span, points);
    }
}
