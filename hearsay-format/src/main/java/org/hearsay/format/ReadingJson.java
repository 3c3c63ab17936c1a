package org.hearsay.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.hearsay.domain.reading.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

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
        this.array = shape == Shape.ARRAY ? Json.generator(writer, shape != Shape.LINES) : null;
        if (array != null) {
            Json.onto(array, JsonGenerator::writeStartArray);
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
            Json.onto(array, json -> new ReadingObject(reading).write(json));
        } else {
            Json.onto(Json.generator(writer, shape != Shape.LINES), json -> {
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
            Json.onto(array, JsonGenerator::close);
            writer.write('\n');
        }
        writer.flush();
    }
}
