package org.hearsay.engine.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.engine.language.CalendarUnit;
import org.jspecify.annotations.Nullable;

/**
 * The date that a text's "yesterday" and "last week" are counted from: the document's own. What cannot be reckoned, because
 * that date is not known, is null.
 */
public final class ReferenceDate {

    /** A date without a year is the last one if that is no further away than this, whatever the words leave open. */
    private static final int HALF_A_YEAR = 183;

    /** Two digits for a year may mean one that is to come, so far. */
    private static final int AHEAD = 20;

    /** A day that comes so soon is meant rather than the one of the year before. */
    private static final int SOON = 31;

    private static final int FIRST = 1000;
    private static final int LAST = 9000;

    /** Nobody counts further back by "ago". */
    private static final int FURTHEST = 2000;

    private final @Nullable LocalDate published;

    /** @param published {@code yyyy-MM-dd}; anything else counts as unknown */
    public ReferenceDate(@Nullable String published) {
        this.published = parsed(published);
    }

    private static @Nullable LocalDate parsed(@Nullable String published) {
        try {
            LocalDate date = published == null || published.length() != 10 ? null : LocalDate.parse(published);
            // What is counted from it must have four digits, too.
            return date == null || date.getYear() < FIRST || date.getYear() > LAST ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether it is known. */
    public boolean isKnown() {
        return published != null;
    }

    /** The date with the year that the document's date and the words around give it, X where they do not. */
    public PartialDate placed(PartialDate open, Tense tense) {
        if (published == null || open.year() != null) {
            return open;
        }
        int last = lastYear(open, published);
        int coming = comingYear(open, published);
        // "He was to speak on 27 December", told on the 13th: nobody leaves out the year of a day that long gone.
        boolean soon = open.isDay() && last < coming && first(open, coming) - published.toEpochDay() <= SOON;
        if (tense == Tense.FUTURE || soon) {
            return open.in(coming);
        }
        boolean isNear = Math.abs(published.toEpochDay() - middle(open, last)) <= HALF_A_YEAR;
        return tense == Tense.PAST || isNear ? open.in(last) : open;
    }

    /** The last month or season like this that was over when the document came out, or the next one to begin. */
    public @Nullable PartialDate neighbour(PartialDate open, boolean next) {
        if (published == null) {
            return open;
        }
        int year = next ? comingYear(open, published) : lastYear(open, published);
        boolean isRunning = lastYear(open, published) == comingYear(open, published)
                || open.isSeason() && runs(open, year, published);
        return open.in(isRunning ? year + (next ? 1 : -1) : year);
    }

    /** The weekday nearest to the document's date, on that side of it or on it. */
    public @Nullable PartialDate weekday(DayOfWeek weekday, boolean ahead) {
        return published == null
                ? null
                : PartialDate.of(published.with(
                        ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The weekday nearest to the document's date, on that side of it and not on it. */
    public @Nullable PartialDate otherWeekday(DayOfWeek weekday, boolean ahead) {
        return published == null
                ? null
                : PartialDate.of(
                        published.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
    }

    /** The weekday in the document's own week. */
    public @Nullable PartialDate weekdayOfWeek(DayOfWeek weekday) {
        return published == null
                ? null
                : PartialDate.of(published.with(DayOfWeek.MONDAY).plusDays(weekday.getValue() - 1L));
    }

    /** The document's own day, or so many days after it. */
    public @Nullable PartialDate day(int shift) {
        return published == null ? null : PartialDate.of(published.plusDays(shift));
    }

    /**
     * What lies so many weeks, months or years before the document's date; as exact as the unit, and rough where the words
     * are or where the unit is no measure of the calendar's own.
     *
     * @return null for parts of a day, too, and for years before the first
     */
    public @Nullable DateValue ago(double count, CalendarUnit unit, boolean rough) {
        if (published == null || unit.isOfClock() || count < 1 || count > FURTHEST) {
            return null;
        }
        long counted = Math.round(count * unit.times());
        PartialDate point = switch (unit) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> PartialDate.of(published.minusDays(counted));
            case WEEK, FORTNIGHT -> PartialDate.of(published.minusWeeks(counted));
            case MONTH -> PartialDate.of(YearMonth.from(published).minusMonths(counted));
            case YEAR, DECADE, CENTURY ->
                counted >= published.getYear() ? null : PartialDate.ofYear((int) (published.getYear() - counted));
        };
        boolean wide = unit == CalendarUnit.WEEK || unit == CalendarUnit.FORTNIGHT || unit == CalendarUnit.DECADE;
        return point == null ? null : new DateValue(point, null, rough || wide);
    }

    /**
     * From so many days, weeks, months or years before the document's date to it, or from it on.
     *
     * @return null for parts of a day, too, and for what lies before the first year or after the last of four digits
     */
    public @Nullable DateValue stretch(int count, CalendarUnit unit, boolean ahead) {
        if (published == null || unit.isOfClock()) {
            return null;
        }
        int sign = ahead ? 1 : -1;
        LocalDate end =
                published.plusDays(sign * (long) count * unit.days()).plusMonths(sign * (long) count * unit.months());
        if (end.getYear() < 1 || end.getYear() > 9999) {
            return null;
        }
        PartialDate there = PartialDate.of(end);
        PartialDate here = PartialDate.of(published);
        return ahead ? DateValue.between(here, there) : DateValue.between(there, here);
    }

    /** The document's own week, month, year or decade, or one so many before or after; null for other units. */
    public @Nullable DateValue period(CalendarUnit unit, int shift) {
        if (published == null) {
            return null;
        }
        return switch (unit) {
            case WEEK -> week(published.plusWeeks(shift));
            case MONTH -> DateValue.at(PartialDate.of(YearMonth.from(published).plusMonths(shift)));
            case YEAR -> DateValue.at(PartialDate.ofYear(published.getYear() + shift));
            case DECADE -> DateValue.at(PartialDate.ofDecade(published.getYear() + 10 * shift));
            case SECOND, MINUTE, HOUR, DAY, FORTNIGHT, CENTURY -> null;
        };
    }

    /** Saturday and Sunday of the document's own week, or of one so many before or after. */
    public @Nullable DateValue weekend(int shift) {
        if (published == null) {
            return null;
        }
        LocalDate saturday = published.with(DayOfWeek.MONDAY).plusDays(5).plusWeeks(shift);
        return DateValue.between(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
    }

    /** The last Saturday and Sunday that had begun. */
    public @Nullable DateValue lastWeekend() {
        return published == null ? null : weekend(published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? -1 : 0);
    }

    /** The month or season in the document's own year. */
    public @Nullable PartialDate ofThisYear(PartialDate open) {
        return published == null ? null : open.in(published.getYear());
    }

    /** The year that its last two digits mean, at most twenty years after the document's date; -1 where that is not known. */
    public int year(int lastTwo) {
        if (published == null) {
            return -1;
        }
        int year = published.getYear() - published.getYear() % 100 + lastTwo;
        int ahead = year - published.getYear();
        return ahead > AHEAD ? year - 100 : ahead <= AHEAD - 100 ? year + 100 : year;
    }

    private static DateValue week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return DateValue.between(PartialDate.of(monday), PartialDate.of(monday.plusDays(6)));
    }

    private static int lastYear(PartialDate open, LocalDate published) {
        int year = published.getYear();
        for (int back = 0; back < 9; back++) {
            if (exists(open, year - back) && first(open, year - back) <= published.toEpochDay()) {
                return year - back;
            }
        }
        throw new DateTimeException("no such day");
    }

    private static int comingYear(PartialDate open, LocalDate published) {
        int year = published.getYear();
        for (int on = 0; on < 9; on++) {
            if (exists(open, year + on) && last(open, year + on) >= published.toEpochDay()) {
                return year + on;
            }
        }
        throw new DateTimeException("no such day");
    }

    private static boolean exists(PartialDate open, int year) {
        return year >= 0 && year <= 9999 && open.in(year).exists();
    }

    private static boolean runs(PartialDate season, int year, LocalDate published) {
        return first(season, year) <= published.toEpochDay() && published.toEpochDay() <= last(season, year);
    }

    private static long middle(PartialDate open, int year) {
        return (first(open, year) + last(open, year)) / 2;
    }

    private static long first(PartialDate open, int year) {
        return open.isDay()
                ? LocalDate.of(year, open.month(), open.day()).toEpochDay()
                : firstMonth(open, year).atDay(1).toEpochDay();
    }

    private static long last(PartialDate open, int year) {
        return open.isDay()
                ? first(open, year)
                : firstMonth(open, year)
                        .plusMonths(open.isSeason() ? 2 : 0)
                        .atEndOfMonth()
                        .toEpochDay();
    }

    /** Seasons as in the north: spring begins in March, winter in December. */
    private static YearMonth firstMonth(PartialDate open, int year) {
        return YearMonth.of(year, open.isSeason() ? 3 * (open.month() - 20) : open.month());
    }
}
