package org.hearsay.engine.read.time;

import org.hearsay.domain.time.TimeExpression;

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
record Match(
        int from,
        int to,
        TimeExpression.Kind kind,
        @Nullable DateValue when,
        @Nullable String value) {

    static Match date(int from, int to, @Nullable DateValue when) {
        return new Match(from, to, TimeExpression.Kind.DATE, when, null);
    }

    static Match date(int from, int to, Point point) {
        return date(from, to, DateValue.at(point));
    }

    static Match length(int from, int to, String value) {
        return new Match(from, to, TimeExpression.Kind.DURATION, null, value);
    }

    static Match time(int from, int to, String value) {
        return new Match(from, to, TimeExpression.Kind.TIME, null, value);
    }

    /** Words that tell no time we could write down, and whose parts are no times either. */
    static Match nothing(int from, int to) {
        return new Match(from, to, TimeExpression.Kind.DATE, null, null);
    }

    Match from(int start) {
        return new Match(start, to, kind, when, value);
    }

    Match to(int end) {
        return new Match(from, end, kind, when, value);
    }

    Match with(@Nullable DateValue meant) {
        return new Match(from, to, kind, meant, value);
    }

    boolean isDate() {
        return kind == TimeExpression.Kind.DATE && when != null;
    }

    /** Whether it is one date whose year the text leaves open. */
    boolean isOpen() {
        return when != null && when.to() == null && when.from().year() == null;
    }
}
