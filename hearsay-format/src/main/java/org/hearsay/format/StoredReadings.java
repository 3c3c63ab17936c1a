package org.hearsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.domain.reading.Reading;

/**
 * Reads readings back from JSON by the schema {@code hearsay/reading/1}, as {@link ReadingJson} wrote them: an object, an
 * array, or JSON Lines. What was written comes back the same, and written again gives the same bytes; what was rounded when
 * it was written (confidences, coordinates) comes back rounded. Keys that are not known are passed over: a later version may
 * have added them. What is refused: another schema or version, a key that is missing or of another kind, a span that lies
 * outside the text, an id that nothing has, and a text that is not the one that was read.
 */
public final class StoredReadings {

    private StoredReadings() {}

    /**
     * Reads the one reading of a stream, which stays open.
     *
     * @throws FormatException when it is none, or there are several
     * @throws IOException when the stream cannot be read
     */
    public static Reading one(InputStream in) throws FormatException, IOException {
        List<Reading> readings = new ArrayList<>();
        each(in, readings::add);
        if (readings.size() != 1) {
            throw new FormatException("It holds " + readings.size() + " readings instead of one.");
        }
        return readings.get(0);
    }

    /**
     * Reads all readings of a stream, one after the other, so that only one has to be in memory. The stream stays open.
     *
     * @param taker gets each as soon as it is read
     * @throws FormatException where one is none; those before it were handed out
     * @throws IOException when the stream cannot be read
     */
    public static void each(InputStream in, Consumer<Reading> taker) throws FormatException, IOException {
        JsonValues.each(in, value -> taker.accept(StoredReading.of(JsonObject.of("", value))));
    }
}
