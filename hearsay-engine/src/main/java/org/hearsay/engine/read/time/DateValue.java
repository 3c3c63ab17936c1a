package org.hearsay.engine.read.time;

import org.jspecify.annotations.Nullable;

/**
 * What a date expression means.
 *
 * @param from the date, or the first of a stretch
 * @param to the last of a stretch, or null
 * @param approximate whether the words say it roughly
 */
record DateValue(Point from, @Nullable Point to, boolean approximate) {

    static DateValue at(Point point) {
        return new DateValue(point, null, false);
    }

    static DateValue roughly(Point point) {
        return new DateValue(point, null, true);
    }

    static DateValue between(Point from, Point to) {
        return from.equals(to) ? at(from) : new DateValue(from, to, false);
    }

    Point last() {
        return to == null ? from : to;
    }

    /** In EDTF. */
    @Override
    public String toString() {
        String rough = approximate ? "~" : "";
        return to == null ? from + rough : from + rough + "/" + to + rough;
    }
}
