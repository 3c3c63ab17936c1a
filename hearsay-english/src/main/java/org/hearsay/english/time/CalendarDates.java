package org.hearsay.english.time;

import org.hearsay.engine.calendar.DateValue;
import org.hearsay.engine.calendar.PartialDate;
import org.hearsay.engine.language.CalendarWord;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: "14 March 2024", "March 14", "in October", "early 2016", "the 1990s", "2024-03-14". */
final class CalendarDates {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Lexemes lexemes;

    CalendarDates(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The date that begins at {@code i}; its year may be open. Null when there is none. */
    @Nullable
    TimeMatch at(int i) {
        int named = afterWeekday(i);
        TimeMatch found = iso(i);
        found = found == null ? dayFirst(named) : found;
        found = found == null ? monthFirst(named) : found;
        if (found != null) {
            return found.from(i);
        }
        found = rough(i);
        found = found == null ? season(i) : found;
        return found == null ? year(i) : found;
    }

    /** "Monday, 14 March": the weekday belongs to the date. */
    private int afterWeekday(int i) {
        boolean weekday = lexemes.isCapital(i)
                && (lexemes.is(i, CalendarWord.WEEKDAY) || lexemes.is(i, CalendarWord.WEEKDAY_ABBREVIATION));
        if (!weekday) {
            return i;
        }
        int next = lexemes.isMark(i + 1, ",.") ? i + 2 : i + 1;
        return lexemes.is(next, "the") ? next + 1 : next;
    }

    /** "2024-03-14". */
    private @Nullable TimeMatch iso(int i) {
        boolean shaped = isYear(i)
                && lexemes.isMark(i + 1, "-")
                && lexemes.glued(i + 1)
                && lexemes.length(i + 2) == 2
                && lexemes.isMark(i + 3, "-")
                && lexemes.length(i + 4) == 2
                && lexemes.endsAt(i + 5);
        return shaped ? day(i, i + 5, lexemes.number(i), lexemes.number(i + 2), lexemes.number(i + 4)) : null;
    }

    /** "14 March 2024", "the 14th of March", "3-5 May", "between 3 and 5 May". */
    private @Nullable TimeMatch dayFirst(int i) {
        int day = dayOfMonth(i);
        if (day < 0) {
            return null;
        }
        int at = afterOrdinal(i + 1);
        int until = -1;
        if ((lexemes.isMark(at, "-–—") || lexemes.is(at, "to") || lexemes.is(at, "and")) && dayOfMonth(at + 1) > day) {
            until = dayOfMonth(at + 1);
            at = afterOrdinal(at + 2);
        }
        at = lexemes.is(at, "of") ? at + 1 : at;
        int month = month(at);
        if (month == 0 || !lexemes.isCapital(at)) {
            return null;
        }
        at = afterDot(at + 1);
        int yearAt = lexemes.isMark(at, ",") ? at + 1 : at;
        boolean year = isYear(yearAt) && lexemes.endsAt(yearAt + 1);
        TimeMatch first = day(i, year ? yearAt + 1 : at, year ? lexemes.number(yearAt) : -1, month, day);
        return until < 0 || first == null ? first : stretch(first, month, until);
    }

    /** "March 14, 2024", "March 14", "March 2024", "March 3-5". */
    private @Nullable TimeMatch monthFirst(int i) {
        int month = month(i);
        if (month == 0 || !lexemes.isCapital(i)) {
            return null;
        }
        int at = afterDot(i + 1);
        int day = dayOfMonth(at);
        boolean isDay = day > 0 && lexemes.length(at) <= 2 && !isCounted(afterOrdinal(at + 1));
        if (isDay) {
            int next = afterOrdinal(at + 1);
            int until = lexemes.isMark(next, "-–—") ? dayOfMonth(next + 1) : -1;
            next = until > day ? afterOrdinal(next + 2) : next;
            int yearAt = lexemes.isMark(next, ",") ? next + 1 : next;
            boolean year = isYear(yearAt) && lexemes.endsAt(yearAt + 1);
            TimeMatch first = day(i, year ? yearAt + 1 : next, year ? lexemes.number(yearAt) : -1, month, day);
            return until > day && first != null ? stretch(first, month, until) : first;
        }
        int yearAt = lexemes.is(at, "of") || lexemes.isMark(at, ",") ? at + 1 : at;
        if (isYear(yearAt) && lexemes.endsAt(yearAt + 1)) {
            return TimeMatch.date(
                    i, yearAt + 1, PartialDate.ofYear(lexemes.number(yearAt)).inMonth(month));
        }
        boolean doubtful = lexemes.is(i, CalendarWord.DOUBTFUL_MONTH);
        boolean told = lexemes.is(i - 1, CalendarWord.BEFORE_DATE) && !lexemes.isCapital(at);
        return !doubtful && !lexemes.isCapital(at) || told ? TimeMatch.date(i, at, PartialDate.ofMonth(month)) : null;
    }

    /** "early 2016", "late March", "mid-1990s", "the end of 2015": as exact as what they are part of, and rough. */
    private @Nullable TimeMatch rough(int i) {
        int at = -1;
        if (lexemes.is(i, CalendarWord.PART_OF_PERIOD)) {
            at = lexemes.isMark(i + 1, "-") || lexemes.is(i + 1, "in") ? i + 2 : i + 1;
        } else if (lexemes.is(i, CalendarWord.BOUND_OF_PERIOD) && lexemes.is(i + 1, "of")) {
            at = i + 2;
        }
        if (at < 0) {
            return null;
        }
        TimeMatch part = monthFirst(at);
        part = part == null ? season(at) : part;
        if (part == null && isYear(at) && lexemes.endsAt(at + 1) && !isCounted(at + 1)) {
            part = TimeMatch.date(at, at + 1, PartialDate.ofYear(lexemes.number(at)));
        }
        part = part == null ? decade(at) : part;
        DateValue when = part == null ? null : part.when();
        return part == null || when == null ? null : part.from(i).with(new DateValue(when.from(), when.to(), true));
    }

    /** "summer 2015", "the spring of 2016", "in autumn". */
    private @Nullable TimeMatch season(int i) {
        Integer season = lexemes.value(i, CalendarWord.SEASON, Integer.class);
        if (season == null) {
            return null;
        }
        int yearAt = lexemes.is(i + 1, "of") ? i + 2 : i + 1;
        if (isYear(yearAt) && lexemes.endsAt(yearAt + 1)) {
            return TimeMatch.date(
                    i, yearAt + 1, PartialDate.ofYear(lexemes.number(yearAt)).inMonth(season));
        }
        boolean told = lexemes.is(i - 1, "in")
                || lexemes.is(i - 1, "the") && lexemes.is(i - 2, CalendarWord.BEFORE_DATE)
                || lexemes.is(i - 1, "since");
        return told && lexemes.endsAt(i + 1) && !lexemes.isWord(i + 1) || told && lexemes.is(i + 1, "when")
                ? TimeMatch.date(i, i + 1, PartialDate.ofMonth(season))
                : null;
    }

    /** "in 2017", "(2017)", "the 1990s". */
    private @Nullable TimeMatch year(int i) {
        TimeMatch decade = decade(i);
        if (decade != null) {
            return decade;
        }
        boolean told = lexemes.is(i - 1, CalendarWord.BEFORE_DATE)
                || lexemes.isMark(i - 1, "(") && lexemes.isMark(i + 1, ")-–");
        return isYear(i) && told && lexemes.endsAt(i + 1) && !isCounted(i + 1)
                ? TimeMatch.date(i, i + 1, PartialDate.ofYear(lexemes.number(i)))
                : null;
    }

    private @Nullable TimeMatch decade(int i) {
        boolean decade = isYear(i) && lexemes.number(i) % 10 == 0 && lexemes.is(i + 1, "s") && lexemes.glued(i + 1);
        return decade ? TimeMatch.date(i, i + 2, PartialDate.ofDecade(lexemes.number(i))) : null;
    }

    private boolean isYear(int i) {
        return lexemes.length(i) == 4 && lexemes.number(i) >= FIRST_YEAR && lexemes.number(i) <= LAST_YEAR;
    }

    /** "2000 people", "1,500 metres": a number of something, and no year. */
    private boolean isCounted(int i) {
        return lexemes.is(i, CalendarWord.COUNTED_THING) || lexemes.isMark(i, "%$€£");
    }

    private int month(int i) {
        Integer month = lexemes.value(i, CalendarWord.MONTH, Integer.class);
        month = month == null ? lexemes.value(i, CalendarWord.MONTH_ABBREVIATION, Integer.class) : month;
        return month == null ? 0 : month;
    }

    private int afterDot(int i) {
        return lexemes.is(i - 1, CalendarWord.MONTH_ABBREVIATION) && lexemes.isMark(i, ".") ? i + 1 : i;
    }

    /** 1 to 31, or -1. */
    private int dayOfMonth(int i) {
        int number = lexemes.number(i);
        return number >= 1 && number <= 31 && lexemes.length(i) <= 2 ? number : -1;
    }

    private int afterOrdinal(int i) {
        boolean ordinal = lexemes.is(i, "st") || lexemes.is(i, "nd") || lexemes.is(i, "rd") || lexemes.is(i, "th");
        return ordinal && lexemes.glued(i) ? i + 1 : i;
    }

    private static @Nullable TimeMatch day(int from, int to, int year, int month, int day) {
        if (month < 1 || month > 12) {
            return null;
        }
        PartialDate point = year < 0
                ? new PartialDate(null, month, day)
                : new PartialDate(PartialDate.ofYear(year).year(), month, day);
        return point.exists() ? TimeMatch.date(from, to, point) : null;
    }

    private static @Nullable TimeMatch stretch(TimeMatch first, int month, int until) {
        DateValue when = first.when();
        PartialDate last = when == null ? null : new PartialDate(when.from().year(), month, until);
        return when != null && last != null && last.exists() ? first.with(DateValue.between(when.from(), last)) : first;
    }
}
