package org.hearsay.engine.compare.issue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The days a claim may tell of.
 *
 * @param from first day; null where nothing is said
 * @param to last day; null where nothing is said
 */
record When(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final When UNKNOWN = new When(null, null);

    /** So many days apart, two times that are given roughly may still be one. */
    private static final int LOOSE = 1;

    /** From the dates among {@code times}; days only, the first to the last. */
    static When of(List<TimeExpression> times) {
        When whole = UNKNOWN;
        for (TimeExpression time : times) {
            if (time.kind() != TimeExpression.Kind.DURATION) {
                whole = whole.with(of(time.value()));
            }
        }
        return whole;
    }

    /** An EDTF date; unknown where it names no certain stretch of days. */
    static When of(String edtf) {
        try {
            String value = edtf.replaceAll("[~?%]", "");
            int slash = value.indexOf('/');
            if (slash > 0) {
                return of(value.substring(0, slash)).with(of(value.substring(slash + 1)));
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
                LocalDate day = LocalDate.parse(value.substring(0, 10));
                return new When(day, day);
            }
            if (value.matches("\\d{4}-(0\\d|1[0-2])")) {
                YearMonth month = YearMonth.parse(value);
                return new When(month.atDay(1), month.atEndOfMonth());
            }
            if (value.matches("\\d{4}(-\\d\\d)?")) {
                int year = Integer.parseInt(value.substring(0, 4));
                return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
        return UNKNOWN;
    }

    boolean isKnown() {
        return from != null && to != null;
    }

    private When with(When other) {
        if (from == null || to == null) {
            return other;
        }
        if (other.from == null || other.to == null) {
            return this;
        }
        return new When(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** Whether both cannot be the same time; false where one is not known. */
    boolean isApartFrom(When other) {
        return isApartFrom(other, LOOSE);
    }

    boolean isApartFrom(When other, int days) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && (from.isAfter(other.to.plusDays(days)) || other.from.isAfter(to.plusDays(days)));
    }
}
