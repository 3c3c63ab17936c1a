package org.hearsay.engine.read.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month, a season, a year or more, as far as the text says it.
 *
 * @param year four digits, the last ones X for decades and centuries; null when the text does not say it
 * @param month 1 to 12, a season from 21 to 24, or 0
 * @param day 1 to 31, or 0
 */
record Point(@Nullable String year, int month, int day) {

    static Point ofYear(int year) {
        return new Point(digits(year), 0, 0);
    }

    static Point of(YearMonth month) {
        return new Point(digits(month.getYear()), month.getMonthValue(), 0);
    }

    static Point of(LocalDate day) {
        return new Point(digits(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    Point in(int inYear) {
        return new Point(digits(inYear), month, day);
    }

    /** The same year's month or season. */
    Point inMonth(int inMonth) {
        return new Point(year, inMonth, 0);
    }

    boolean isDay() {
        return day > 0;
    }

    boolean isMonth() {
        return day == 0 && month > 0 && month <= 12;
    }

    boolean isYear() {
        return month == 0;
    }

    boolean isSeason() {
        return month > 12;
    }

    /** Whether the year is said to the last digit. */
    boolean hasYear() {
        return year != null && year.charAt(3) != 'X';
    }

    /** The year, where {@link #hasYear()}. */
    int yearNumber() {
        return year == null ? 0 : Integer.parseInt(year);
    }

    /** The day, where the text says all of it. */
    @Nullable
    LocalDate date() {
        return isDay() && hasYear() ? LocalDate.of(yearNumber(), month, day) : null;
    }

    /** Whether there is such a day in some year, or in the year that is said. */
    boolean exists() {
        try {
            if (isDay()) {
                LocalDate.of(hasYear() ? yearNumber() : 2000, month, day);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether this comes before the other or begins with it, as far as both are said; a missing year counts as equal. */
    boolean isUpTo(Point other) {
        if (year != null && other.year != null && !year.equals(other.year)) {
            return year.compareTo(other.year) < 0;
        }
        int order = month == 0 || other.month == 0 || isSeason() != other.isSeason() ? 0 : month - other.month;
        return order != 0 ? order < 0 : day == 0 || other.day == 0 || day <= other.day;
    }

    /** Four digits; years outside of 0 to 9999 have none. */
    private static String digits(int year) {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("a year of four digits");
        }
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** In EDTF. */
    @Override
    public String toString() {
        String written = year == null ? "XXXX" : year;
        if (month > 0) {
            written += (month < 10 ? "-0" : "-") + month;
        }
        return day > 0 ? written + (day < 10 ? "-0" : "-") + day : written;
    }
}
