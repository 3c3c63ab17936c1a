package org.hearsay.english.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.engine.calendar.PartialDate;
import org.hearsay.engine.calendar.ReferenceDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits alone: "25/07/2012", "7.3.2024". English has both orders; which one a text has is told by those of its dates
 * that have a number above twelve. Where none tells, no more than the year is known.
 */
final class NumericDates {

    private static final int MONTHS = 12;
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?![\\d/-])");

    /** Which number comes first. */
    enum Order {
        DAY,
        MONTH,
        OPEN
    }

    private final Lexemes lexemes;
    private final ReferenceDate published;
    private final Order order;

    NumericDates(Lexemes lexemes, ReferenceDate published, Order order) {
        this.lexemes = lexemes;
        this.published = published;
        this.order = order;
    }

    /** What the dates of a whole text tell; open where they contradict one another. */
    static Order order(String text) {
        boolean day = false;
        boolean month = false;
        for (Matcher date = WRITTEN.matcher(text); date.find(); ) {
            boolean first = Integer.parseInt(date.group(1)) > MONTHS;
            boolean second = Integer.parseInt(date.group(3)) > MONTHS;
            day |= first && !second;
            month |= second && !first;
        }
        return day == month ? Order.OPEN : day ? Order.DAY : Order.MONTH;
    }

    /** The date that begins at {@code i}, without a value where there is no such day; null where there is none. */
    @Nullable
    TimeMatch at(int i) {
        boolean shaped = isPart(i)
                && lexemes.isMark(i + 1, "/.-")
                && lexemes.glued(i + 1)
                && isPart(i + 2)
                && lexemes.glued(i + 2)
                && lexemes.is(i + 3, lexemes.lower(i + 1))
                && lexemes.glued(i + 3)
                && lexemes.glued(i + 4)
                && lexemes.endsAt(i + 5);
        int year = shaped ? year(i + 4, lexemes.isMark(i + 1, "/")) : -1;
        if (year < 0) {
            return null;
        }
        int first = lexemes.number(i);
        int second = lexemes.number(i + 2);
        if (first == 0 || second == 0 || first > MONTHS && second > MONTHS) {
            return TimeMatch.nothing(i, i + 5);
        }
        boolean day = first > MONTHS || second <= MONTHS && order == Order.DAY;
        boolean settled = first > MONTHS || second > MONTHS || first == second || order != Order.OPEN;
        return settled
                ? CalendarDates.day(i, i + 5, year, day ? second : first, day ? first : second)
                : TimeMatch.date(i, i + 5, PartialDate.ofYear(year));
    }

    private boolean isPart(int i) {
        return lexemes.isNumber(i) && lexemes.length(i) <= 2 && lexemes.number(i) <= 31;
    }

    /** Four digits, or two behind slashes; -1 for anything else. */
    private int year(int i, boolean slashes) {
        if (lexemes.length(i) == 4) {
            return lexemes.number(i) >= 1000 ? lexemes.number(i) : -1;
        }
        return slashes && lexemes.length(i) == 2 && lexemes.isNumber(i) ? published.year(lexemes.number(i)) : -1;
    }
}
