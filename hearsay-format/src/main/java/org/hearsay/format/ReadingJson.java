package org.hearsay.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.hearsay.core.Reading;
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

/**
 * Writes readings as JSON by the schema {@code hearsay/reading/1}, one after the other, so that only one has to be in
 * memory. The output is UTF-8 without a byte order mark, the same bytes for the same readings on every platform, and
 * ends with a line feed.
 *
 * <p>{@link #close} finishes and flushes the output; the stream itself stays open, since it is the caller's.
 */
public final class ReadingJson implements Closeable {

    /** The value of {@code schema} in every reading. */
    public static final String SCHEMA = "hearsay/reading/1";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private enum Shape {
        OBJECT,
        ARRAY,
        LINES
    }

    private final Shape shape;
    private final Writer writer;
    private final @Nullable JsonGenerator array;
    private int written;

    private ReadingJson(Shape shape, OutputStream out) throws IOException {
        this.shape = shape;
        this.writer = Utf8.writer(out);
        this.array = shape == Shape.ARRAY ? generator() : null;
        if (array != null) {
            onto(array, JsonGenerator::writeStartArray);
        }
    }

    /** One reading, indented. */
    public static ReadingJson object(OutputStream out) throws IOException {
        return new ReadingJson(Shape.OBJECT, out);
    }

    /** Any number of readings as one array, indented; an empty array when none is written. */
    public static ReadingJson array(OutputStream out) throws IOException {
        return new ReadingJson(Shape.ARRAY, out);
    }

    /** JSON Lines: one reading a line. */
    public static ReadingJson lines(OutputStream out) throws IOException {
        return new ReadingJson(Shape.LINES, out);
    }

    /**
     * Writes one reading.
     *
     * @throws IOException when the stream refuses
     * @throws IllegalStateException when a second reading is written as the only one
     */
    public void write(Reading reading) throws IOException {
        if (shape == Shape.OBJECT && written > 0) {
            throw new IllegalStateException("one object holds one reading");
        }
        written++;
        if (array != null) {
            onto(array, json -> new ReadingObject(reading).write(json));
        } else {
            onto(generator(), json -> {
                new ReadingObject(reading).write(json);
                json.close();
            });
            writer.write('\n');
        }
        writer.flush();
    }

    /** Finishes the array, if any, and flushes. */
    @Override
    public void close() throws IOException {
        if (array != null && !array.isClosed()) {
            onto(array, JsonGenerator::close);
            writer.write('\n');
        }
        writer.flush();
    }

    private JsonGenerator generator() {
        boolean indented = shape != Shape.LINES;
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

    private interface Step {
        void on(JsonGenerator json);
    }

    /** Jackson's exceptions are unchecked; the stream's own come out as what they are. */
    private static void onto(JsonGenerator json, Step step) throws IOException {
        try {
            step.on(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }
}
