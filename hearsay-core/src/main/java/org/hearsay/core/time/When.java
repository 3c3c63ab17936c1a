package org.hearsay.core.time;

import org.jspecify.annotations.Nullable;

/**
 * What a date expression means.
 *
 * @param from the date, or the first of a stretch
 * @param to the last of a stretch, or null
 * @param approximate whether the words say it roughly
 */
record When(Point from, @Nullable Point to, boolean approximate) {

    static When at(Point point) {
        return new When(point, null, false);
    }

    static When roughly(Point point) {
        return new When(point, null, true);
    }

    static When between(Point from, Point to) {
        return from.equals(to) ? at(from) : new When(from, to, false);
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
