package org.hearsay.engine.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What times are counted from: the document's date, and the nearest date that the text named before. */
final class Bearings {

    /** A date without a year is the last one if that is no further away than this, whatever the words leave open. */
    private static final int HALF_A_YEAR = 183;

    private final @Nullable LocalDate published;
    private @Nullable DateValue before;

    /** @param published {@code yyyy-MM-dd}; anything else counts as unknown */
    Bearings(@Nullable String published) {
        this.published = parsed(published);
    }

    private static @Nullable LocalDate parsed(@Nullable String published) {
        try {
            return published == null || published.length() != 10 ? null : LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The document's date. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** The nearest earlier date in the text. */
    @Nullable
    DateValue before() {
        return before;
    }

    void pass(DateValue when) {
        before = when;
    }

    /** The date with the year that the document's date and the words around give it, X where they do not. */
    Point placed(Point open, Tense tense) {
        if (published == null || open.year() != null) {
            return open;
        }
        int last = lastYear(open, published);
        int coming = comingYear(open, published);
        if (tense == Tense.FUTURE) {
            return inYear(open, coming);
        }
        boolean isNear = Math.abs(published.toEpochDay() - middle(open, last)) <= HALF_A_YEAR;
        return tense == Tense.PAST || isNear ? inYear(open, last) : open;
    }

    /** The date with the year in which it falls on this weekday, where the last one or the coming one does. */
    @Nullable
    Point placed(Point open, DayOfWeek weekday) {
        if (published == null) {
            return null;
        }
        LocalDate last = inYear(open, lastYear(open, published)).date();
        LocalDate coming = inYear(open, comingYear(open, published)).date();
        boolean isLast = last != null && last.getDayOfWeek() == weekday;
        boolean isComing = coming != null && coming.getDayOfWeek() == weekday;
        return isLast && last != null ? Point.of(last) : isComing && coming != null ? Point.of(coming) : null;
    }

    /** The last month or season like this that was over when the document came out, or the next one to begin. */
    @Nullable
    Point neighbour(Point open, boolean next) {
        if (published == null) {
            return open;
        }
        int year = next ? comingYear(open, published) : lastYear(open, published);
        boolean isRunning = lastYear(open, published) == comingYear(open, published)
                || open.isSeason() && runs(open, year, published);
        return inYear(open, isRunning ? year + (next ? 1 : -1) : year);
    }

    /** The weekday nearest to the document's date, on that side of it or on it. */
    @Nullable
    Point weekday(DayOfWeek weekday, boolean ahead) {
        return published == null
                ? null
                : Point.of(published.with(
                        ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The weekday nearest to the document's date, on that side of it and not on it. */
    @Nullable
    Point otherWeekday(DayOfWeek weekday, boolean ahead) {
        return published == null
                ? null
                : Point.of(
                        published.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
    }

    /** The weekday in the document's own week. */
    @Nullable
    Point weekdayOfWeek(DayOfWeek weekday) {
        return published == null
                ? null
                : Point.of(published.with(DayOfWeek.MONDAY).plusDays(weekday.getValue() - 1L));
    }

    private static Point inYear(Point open, int year) {
        return open.in(year);
    }

    private static int lastYear(Point open, LocalDate published) {
        int year = published.getYear();
        for (int back = 0; back < 9; back++) {
            if (exists(open, year - back) && first(open, year - back) <= published.toEpochDay()) {
                return year - back;
            }
        }
        throw new DateTimeException("no such day");
    }

    private static int comingYear(Point open, LocalDate published) {
        int year = published.getYear();
        for (int on = 0; on < 9; on++) {
            if (exists(open, year + on) && last(open, year + on) >= published.toEpochDay()) {
                return year + on;
            }
        }
        throw new DateTimeException("no such day");
    }

    private static boolean exists(Point open, int year) {
        return year >= 0 && year <= 9999 && inYear(open, year).exists();
    }

    private static boolean runs(Point season, int year, LocalDate published) {
        return first(season, year) <= published.toEpochDay() && published.toEpochDay() <= last(season, year);
    }

    private static long middle(Point open, int year) {
        return (first(open, year) + last(open, year)) / 2;
    }

    private static long first(Point open, int year) {
        return open.isDay()
                ? LocalDate.of(year, open.month(), open.day()).toEpochDay()
                : firstMonth(open, year).atDay(1).toEpochDay();
    }

    private static long last(Point open, int year) {
        return open.isDay()
                ? first(open, year)
                : firstMonth(open, year)
                        .plusMonths(open.isSeason() ? 2 : 0)
                        .atEndOfMonth()
                        .toEpochDay();
    }

    /** Seasons as in the north: spring begins in March, winter in December. */
    private static YearMonth firstMonth(Point open, int year) {
        return YearMonth.of(year, open.isSeason() ? 3 * (open.month() - 20) : open.month());
    }
}
