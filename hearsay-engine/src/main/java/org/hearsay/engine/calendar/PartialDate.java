package org.hearsay.engine.calendar;

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
public record PartialDate(@Nullable String year, int month, int day) {

    private static final int LAST_SEASON = 24;

    public PartialDate {
        boolean named = month >= 0 && month <= 12 || month >= 21 && month <= LAST_SEASON;
        if (year != null && year.length() != 4 || !named || day < 0 || day > 31) {
            throw new IllegalArgumentException("no date: " + year + " " + month + " " + day);
        }
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(digits(year), 0, 0);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(digits(month.getYear()), month.getMonthValue(), 0);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(digits(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    public PartialDate in(int inYear) {
        return new PartialDate(digits(inYear), month, day);
    }

    /** A month or season whose year is open. */
    public static PartialDate ofMonth(int month) {
        return new PartialDate(null, month, 0);
    }

    /** The decade of a year. */
    public static PartialDate ofDecade(int year) {
        return new PartialDate(digits(year).substring(0, 3) + 'X', 0, 0);
    }

    /** The same year's month or season. */
    public PartialDate inMonth(int inMonth) {
        return new PartialDate(year, inMonth, 0);
    }

    public boolean isDay() {
        return day > 0;
    }

    public boolean isMonth() {
        return day == 0 && month > 0 && month <= 12;
    }

    public boolean isYear() {
        return month == 0;
    }

    public boolean isSeason() {
        return month > 12;
    }

    /** Whether the year is said to the last digit. */
    public boolean hasYear() {
        return year != null && year.charAt(3) != 'X';
    }

    /** The year, where {@link #hasYear()}. */
    public int yearNumber() {
        return year == null ? 0 : Integer.parseInt(year);
    }

    /** The day, where the text says all of it. */
    public @Nullable LocalDate date() {
        return isDay() && hasYear() ? LocalDate.of(yearNumber(), month, day) : null;
    }

    /** Whether there is such a day in some year, or in the year that is said. */
    public boolean exists() {
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
    public boolean isUpTo(PartialDate other) {
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
