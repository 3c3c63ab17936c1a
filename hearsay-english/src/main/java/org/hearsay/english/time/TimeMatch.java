package org.hearsay.english.time;

import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.calendar.DateValue;
import org.hearsay.engine.calendar.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression among lexemes.
 *
 * @param from first lexeme
 * @param to first lexeme after
 * @param kind what it names
 * @param when what a date means; its year may be open
 * @param value what a time of day or a length means
 */
record TimeMatch(
        int from,
        int to,
        TimeExpression.Kind kind,
        @Nullable DateValue when,
        @Nullable String value) {

    static TimeMatch date(int from, int to, @Nullable DateValue when) {
        return new TimeMatch(from, to, TimeExpression.Kind.DATE, when, null);
    }

    static TimeMatch date(int from, int to, PartialDate point) {
        return date(from, to, DateValue.at(point));
    }

    static TimeMatch length(int from, int to, String value) {
        return new TimeMatch(from, to, TimeExpression.Kind.DURATION, null, value);
    }

    static TimeMatch time(int from, int to, String value) {
        return new TimeMatch(from, to, TimeExpression.Kind.TIME, null, value);
    }

    /** Words that tell no time we could write down, and whose parts are no times either. */
    static TimeMatch nothing(int from, int to) {
        return new TimeMatch(from, to, TimeExpression.Kind.DATE, null, null);
    }

    TimeMatch from(int start) {
        return new TimeMatch(start, to, kind, when, value);
    }

    TimeMatch to(int end) {
        return new TimeMatch(from, end, kind, when, value);
    }

    TimeMatch with(@Nullable DateValue meant) {
        return new TimeMatch(from, to, kind, meant, value);
    }

    boolean isDate() {
        return kind == TimeExpression.Kind.DATE && when != null;
    }

    /** Whether it is one date whose year the text leaves open. */
    boolean isOpen() {
        return when != null && when.to() == null && when.from().year() == null;
    }
}
