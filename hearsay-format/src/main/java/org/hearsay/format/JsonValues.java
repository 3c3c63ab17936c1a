package org.hearsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Takes JSON apart, one value after the other: maps, lists, strings, numbers, truth values and null. */
final class JsonValues {

    /** A text may be as long as a string; keys that a later version adds may be nested, but not without end. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(200)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /** Takes one value. */
    interface Taker {
        void take(@Nullable Object value) throws FormatException;
    }

    private JsonValues() {}

    /**
     * Hands out each value of a stream: of an array its members, else all that stand one after the other.
     *
     * @throws FormatException where it is no JSON, and what {@code taker} throws
     */
    static void each(InputStream in, Taker taker) throws FormatException, IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    taker.take(value(json));
                }
                token = json.nextToken();
            }
            for (; token != null; token = json.nextToken()) {
                taker.take(value(json));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new FormatException(
                    at == null
                            ? "It is no JSON of Hearsay: it is nested too deeply, or a number in it is too long."
                            : "It is no JSON, or is cut off: line " + at.getLineNr() + ", column " + at.getColumnNr()
                                    + ".");
        }
    }

    /** The value that begins with the current token. */
    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> keys = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    keys.put(key, value(json));
                }
                yield keys;
            }
            case START_ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.INT
                        ? (Object) json.getIntValue()
                        : json.getDecimalValue();
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }
}
