package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Spans out of JSON: code points become UTF-16 units again, and none may lie outside the text. */
final class StoredSpans {

    private final String text;
    private final CodePoints points;
    private final int length;

    StoredSpans(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
        this.length = points.fromUnit(text.length());
    }

    String text() {
        return text;
    }

    Span one(JsonObject json, String key) throws FormatException {
        return span(json.path(key), json.value(key));
    }

    @Nullable
    Span orNull(JsonObject json, String key) throws FormatException {
        return json.value(key) == null ? null : one(json, key);
    }

    /** Of a key that came later within the version: null where it is not there. */
    @Nullable
    Span optional(JsonObject json, String key) throws FormatException {
        return json.has(key) ? one(json, key) : null;
    }

    List<Span> all(JsonObject json, String key) throws FormatException {
        List<Span> spans = new ArrayList<>();
        for (Object item : json.array(key)) {
            spans.add(span(json.path(key) + "[" + spans.size() + "]", item));
        }
        return spans;
    }

    /** Of a key that came later within the version: none where it is not there. */
    List<Span> allOrNone(JsonObject json, String key) throws FormatException {
        return json.has(key) ? all(json, key) : List.of();
    }

    private Span span(String path, @Nullable Object value) throws FormatException {
        if (!(value instanceof List<?> ends)
                || ends.size() != 2
                || !(ends.get(0) instanceof Integer start)
                || !(ends.get(1) instanceof Integer end)) {
            throw JsonObject.wrong(path, "must be a span: two whole numbers in an array");
        }
        if (start < 0 || end <= start || end > length) {
            throw JsonObject.wrong(
                    path,
                    "is the span " + start + " to " + end + ", which does not lie in the text of " + length
                            + " characters");
        }
        return new Span(points.toUnit(start), points.toUnit(end));
    }
}
