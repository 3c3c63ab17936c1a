package org.hearsay.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Origins;
import org.hearsay.domain.comparison.Planned;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Update;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a comparison as JSON by the schema {@code hearsay/comparison/1}: UTF-8 without a byte order mark, the same bytes
 * for the same comparison on every platform, offsets in code points of the documents' texts.
 */
public final class ComparisonJson {

    /** The value of {@code schema} in every comparison. */
    public static final String SCHEMA = "hearsay/comparison/1";

    private final Comparison comparison;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    private ComparisonJson(Comparison comparison) {
        this.comparison = comparison;
        for (Reading reading : comparison.readings()) {
            Document document = reading.document();
            documents.put(document.id(), document);
            points.put(document.id(), CodePoints.of(document.text()));
        }
    }

    /**
     * Writes and flushes; the stream stays open.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        JsonGenerator json = Json.generator(writer, true);
        Json.onto(json, j -> {
            new ComparisonJson(comparison).write(j);
            j.close();
        });
        writer.write('\n');
        writer.flush();
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        ReadingObject.engine(json, comparison.engine());
        array(json, "documents", comparison.readings(), this::document);
        array(json, "derivations", comparison.derivations(), this::derivation);
        array(json, "issues", comparison.issues(), this::issue);
        array(json, "updates", comparison.updates(), this::update);
        array(json, "planned", comparison.planned(), this::planned);
        array(json, "corroborations", comparison.corroborations(), this::corroboration);
        array(json, "merges", comparison.merges(), this::merge);
        array(json, "unsourced", comparison.unsourced(), this::unsourced);
        json.writeEndObject();
    }

    private interface Item<T> {
        void write(JsonGenerator json, T item);
    }

    private static <T> void array(JsonGenerator json, String name, List<T> items, Item<T> item) {
        json.writeArrayPropertyStart(name);
        items.forEach(i -> item.write(json, i));
        json.writeEndArray();
    }

    private void document(JsonGenerator json, Reading reading) {
        Document document = reading.document();
        json.writeStartObject();
        json.writeStringProperty("id", document.id());
        Json.strings(json, "files", document.files());
        json.writeStringProperty("name", document.name());
        Json.string(json, "title", document.metadata().title());
        Json.string(json, "published", document.metadata().published());
        Json.string(json, "publisher", document.metadata().publisher());
        json.writeEndObject();
    }

    private void derivation(JsonGenerator json, Derivation derivation) {
        json.writeStartObject();
        json.writeStringProperty("id", derivation.id());
        json.writeStringProperty("derived", derivation.derived());
        Json.string(json, "from", derivation.from());
        Json.string(json, "outlet", derivation.outlet());
        Json.strings(
                json,
                "how",
                derivation.how().stream().sorted().map(EnumNames::of).toList());
        array(json, "passages", derivation.passages(), (j, passage) -> {
            j.writeStartObject();
            j.writeName("derivedSpan");
            span(j, derivation.derived(), passage.derived());
            Span from = passage.from();
            if (from == null) {
                j.writeNullProperty("fromSpan");
            } else {
                j.writeName("fromSpan");
                span(j, Objects.requireNonNull(derivation.from()), from);
            }
            j.writeEndObject();
        });
        json.writeName("why");
        why(json, derivation.why());
        json.writeEndObject();
    }

    private void issue(JsonGenerator json, Issue issue) {
        json.writeStartObject();
        json.writeStringProperty("id", issue.id());
        json.writeStringProperty("on", EnumNames.of(issue.on()));
        json.writeStringProperty("topic", quote(issue.topic()));
        array(json, "answers", issue.answers(), this::answer);
        array(json, "conflicts", issue.conflicts(), (j, conflict) -> {
            j.writeStartArray();
            j.writeNumber(conflict.one());
            j.writeNumber(conflict.other());
            j.writeEndArray();
        });
        json.writeName("why");
        why(json, issue.why());
        json.writeEndObject();
    }

    private void answer(JsonGenerator json, Issue.Answer answer) {
        json.writeStartObject();
        json.writeStringProperty("answer", answer.answer());
        Json.number(json, "low", answer.low());
        Json.number(json, "high", answer.high());
        Json.string(json, "unit", answer.unit());
        origins(json, answer.independentOrigins());
        array(json, "accounts", answer.accounts(), this::account);
        json.writeEndObject();
    }

    private static void origins(JsonGenerator json, Origins origins) {
        json.writeObjectPropertyStart("independentOrigins");
        json.writeNumberProperty("least", origins.least());
        json.writeNumberProperty("most", origins.most());
        json.writeNumberProperty("unknown", origins.unknown());
        json.writeEndObject();
    }

    private void account(JsonGenerator json, Account account) {
        json.writeStartObject();
        json.writeStringProperty("id", account.id());
        json.writeStringProperty("document", account.document());
        Json.string(json, "statement", account.statement());
        json.writeStringProperty("claim", account.claim());
        json.writeName("span");
        span(json, account.document(), account.span());
        json.writeStringProperty("quote", quote(account.document(), account.span()));
        Json.string(json, "origin", account.origin());
        Json.strings(json, "chain", account.chain());
        Json.string(json, "said", account.said());
        Json.strings(json, "echoes", account.echoes());
        json.writeEndObject();
    }

    private void update(JsonGenerator json, Update update) {
        pair(json, update.id(), "earlier", update.earlier(), "later", update.later(), update.why());
    }

    private void planned(JsonGenerator json, Planned planned) {
        pair(json, planned.id(), "planned", planned.planned(), "happened", planned.happened(), planned.why());
    }

    private void pair(
            JsonGenerator json, String id, String name, Account one, String otherName, Account other, Why why) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeName(name);
        account(json, one);
        json.writeName(otherName);
        account(json, other);
        json.writeName("why");
        why(json, why);
        json.writeEndObject();
    }

    private void corroboration(JsonGenerator json, Corroboration corroboration) {
        json.writeStartObject();
        json.writeStringProperty("id", corroboration.id());
        json.writeStringProperty("topic", quote(corroboration.topic()));
        origins(json, corroboration.independentOrigins());
        array(json, "accounts", corroboration.accounts(), this::account);
        json.writeName("why");
        why(json, corroboration.why());
        json.writeEndObject();
    }

    private void merge(JsonGenerator json, Merge merge) {
        json.writeStartObject();
        json.writeStringProperty("id", merge.id());
        array(json, "sources", merge.members(), (j, member) -> {
            j.writeStartObject();
            j.writeStringProperty("document", member.document());
            j.writeStringProperty("source", member.source());
            j.writeStringProperty("name", member.name());
            j.writeEndObject();
        });
        json.writeNumberProperty("confidence", merge.confidence());
        json.writeName("why");
        why(json, merge.why());
        json.writeEndObject();
    }

    private void unsourced(JsonGenerator json, Unsourced unsourced) {
        json.writeStartObject();
        json.writeStringProperty("document", unsourced.document());
        json.writeName("span");
        span(json, unsourced.document(), unsourced.span());
        json.writeStringProperty("quote", quote(unsourced.document(), unsourced.span()));
        json.writeName("why");
        why(json, unsourced.why());
        json.writeEndObject();
    }

    private void why(JsonGenerator json, Why why) {
        json.writeStartObject();
        Reason reason = why.reason();
        Json.string(json, "code", reason == null ? null : EnumNames.of(reason));
        json.writeStringProperty("text", why.text());
        array(json, "spans", why.spans(), (j, quote) -> {
            j.writeStartObject();
            j.writeStringProperty("document", quote.document());
            j.writeName("span");
            span(j, quote.document(), quote.span());
            j.writeStringProperty("quote", quote(quote));
            j.writeEndObject();
        });
        array(json, "children", why.children(), this::why);
        json.writeEndObject();
    }

    private String quote(Why.Quote quote) {
        return quote(quote.document(), quote.span());
    }

    private String quote(String document, Span span) {
        return span.of(Objects.requireNonNull(documents.get(document)).text());
    }

    private void span(JsonGenerator json, String document, Span span) {
        Json.span(json, span, Objects.requireNonNull(points.get(document)));
    }
}
