package org.hearsay.format;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How all of Hearsay's JSON is written: the same bytes for the same findings on every platform. */
final class Json {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    interface Step {
        void on(JsonGenerator json);
    }

    private Json() {}

    /** @param indented whether on lines of its own, or all on one */
    static JsonGenerator generator(Writer writer, boolean indented) {
        return JSON.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public @Nullable PrettyPrinter getPrettyPrinter() {
                        return indented ? indenter() : null;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return indented;
                    }
                },
                writer);
    }

    /** Two spaces, line feeds on every platform; spans stay on one line. */
    private static PrettyPrinter indenter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
    }

    /** Jackson's exceptions are unchecked; the stream's own come out as what they are. */
    static void onto(JsonGenerator json, Step step) throws IOException {
        try {
            step.on(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            json.writeNumber(value);
        }
    }

    /** In code points. */
    static void span(JsonGenerator json, Span span, CodePoints points) {
        json.writeStartArray();
        json.writeNumber(points.fromUnit(span.start()));
        json.writeNumber(points.fromUnit(span.end()));
        json.writeEndArray();
    }
}
