package org.hearsay.engine.calendar;

import org.jspecify.annotations.Nullable;

/**
 * What words that name a date mean.
 *
 * @param from the date, or the first of a stretch
 * @param to the last of a stretch, or null
 * @param approximate whether the words say it roughly
 */
public record DateValue(PartialDate from, @Nullable PartialDate to, boolean approximate) {

    public static DateValue at(PartialDate point) {
        return new DateValue(point, null, false);
    }

    public static DateValue roughly(PartialDate point) {
        return new DateValue(point, null, true);
    }

    public static DateValue between(PartialDate from, PartialDate to) {
        return from.equals(to) ? at(from) : new DateValue(from, to, false);
    }

    public PartialDate last() {
        return to == null ? from : to;
    }

    /** In EDTF. */
    @Override
    public String toString() {
        String rough = approximate ? "~" : "";
        return to == null ? from + rough : from + rough + "/" + to + rough;
    }
}
