package org.hearsay.english.time;

import org.hearsay.engine.calendar.DateValue;
import org.hearsay.engine.calendar.PartialDate;
import org.hearsay.engine.calendar.ReferenceDate;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar: "14 March 2024", "March 14", "in October", "early 2016", "the 1990s", "2024-03-14", "19-Nov-12". */
final class CalendarDates {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int MODERN = 1500;

    private final Lexemes lexemes;
    private final ReferenceDate published;
    private final DayLists lists;
    private final NumericDates numeric;

    CalendarDates(Lexemes lexemes, ReferenceDate published, NumericDates.Order order) {
        this.lexemes = lexemes;
        this.published = published;
        this.lists = new DayLists(lexemes);
        this.numeric = new NumericDates(lexemes, published, order);
    }

    /** The date that begins at {@code i}; its year may be open. Null when there is none. */
    @Nullable
    TimeMatch at(int i) {
        int named = afterWeekday(i);
        TimeMatch found = iso(i);
        found = found == null ? numeric.at(i) : found;
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

    /** "14 March 2024", "the 14th of March", "3-5 May", "between 3 and 5 May", "19-Nov-12", and each day of "3, 4 and 5 May". */
    private @Nullable TimeMatch dayFirst(int i) {
        int day = lexemes.dayOfMonth(i);
        if (day < 0) {
            return null;
        }
        int at = lexemes.afterOrdinal(i + 1);
        if (lexemes.isMark(at, "-/") && lexemes.glued(at) && month(at + 1) > 0) {
            return hyphens(i, at, day);
        }
        int until = -1;
        boolean between = lexemes.is(at, "and") && lexemes.is(i - 1, "between");
        if ((lexemes.isMark(at, "-–—") || lexemes.is(at, "to") || between) && lexemes.dayOfMonth(at + 1) > day) {
            until = lexemes.dayOfMonth(at + 1);
            at = lexemes.afterOrdinal(at + 2);
        }
        int last = until < 0 ? lists.endBeforeMonth(i, at, day) : at;
        int monthAt = lexemes.is(last, "of") ? last + 1 : last;
        int month = month(monthAt);
        if (month == 0 || !lexemes.isCapital(monthAt)) {
            return null;
        }
        YearAt year = year(afterDot(monthAt + 1), true);
        TimeMatch first = day(i, last > at ? at : year.to(), year.number(), month, day);
        return until < 0 ? first : stretch(first, month, until);
    }

    /** "19-Nov-12", "31/Dec/2012". */
    private @Nullable TimeMatch hyphens(int i, int at, int day) {
        boolean parted = lexemes.is(at + 2, lexemes.lower(at)) && lexemes.isNumber(at + 3) && lexemes.endsAt(at + 4);
        int year = !parted
                ? -1
                : isYear(at + 3)
                        ? lexemes.number(at + 3)
                        : lexemes.length(at + 3) == 2 ? published.year(lexemes.number(at + 3)) : -1;
        return year < 0 ? null : day(i, at + 4, year, month(at + 1), day);
    }

    /** "March 14, 2024", "March 14", "March 2024", "March 3-5", "March the 3rd", "March 3" of "March 3, 4 and 5". */
    private @Nullable TimeMatch monthFirst(int i) {
        int month = month(i);
        if (month == 0 || !lexemes.isCapital(i)) {
            return null;
        }
        int at = afterDot(i + 1);
        at = lexemes.is(at, "the") && lexemes.afterOrdinal(at + 2) > at + 2 ? at + 1 : at;
        int day = lexemes.dayOfMonth(at);
        boolean isDay = day > 0 && (lexemes.is(i - 1, "on") || !isCounted(lexemes.afterOrdinal(at + 1)));
        if (isDay) {
            int next = lexemes.afterOrdinal(at + 1);
            int until = lexemes.isMark(next, "-–—") ? lexemes.dayOfMonth(next + 1) : -1;
            next = until > day ? lexemes.afterOrdinal(next + 2) : next;
            int last = until > day ? next : lists.endBehindMonth(next, day);
            YearAt year = year(last, true);
            TimeMatch first = day(i, last > next ? next : year.to(), year.number(), month, day);
            return until > day ? stretch(first, month, until) : first;
        }
        YearAt year = lexemes.is(at, "of") ? year(at + 1, false) : year(at, false);
        if (year.number() >= 0) {
            return TimeMatch.date(
                    i, year.to(), PartialDate.ofYear(year.number()).inMonth(month));
        }
        boolean doubtful = lexemes.is(i, CalendarWord.DOUBTFUL_MONTH);
        boolean told = lexemes.is(i - 1, CalendarWord.BEFORE_DATE) && !lexemes.isCapital(at);
        return !doubtful && !lexemes.isCapital(at) || told ? TimeMatch.date(i, at, PartialDate.ofMonth(month)) : null;
    }

    /**
     * The next day of a list that a month leads: "4" and "5" behind "March 3".
     *
     * @param before the day before it in the list
     * @return null where none follows
     */
    @Nullable
    TimeMatch nextInList(TimeMatch before) {
        DateValue when = before.when();
        if (when == null || when.to() != null || !when.from().isDay()) {
            return null;
        }
        int last = lexemes.isNumber(before.to() - 1) ? before.to() - 1 : before.to() - 2;
        int at = lexemes.dayOfMonth(last) == when.from().day()
                ? lists.next(before.to(), when.from().day())
                : -1;
        if (at < 0) {
            return null;
        }
        PartialDate day = new PartialDate(when.from().year(), when.from().month(), lexemes.dayOfMonth(at));
        int to = lexemes.afterOrdinal(at + 1);
        boolean more = lists.endBehindMonth(to, day.day()) > to;
        return !day.exists()
                ? null
                : TimeMatch.date(at, more ? to : year(to, true).to(), day);
    }

    /** @param number -1 where none is said; then {@code to} is where it was looked for */
    private record YearAt(int to, int number) {}

    /** "2024", ", 2024", "'13" behind a month or a day; two digits only where {@code isDay}, for they are a day after a month. */
    private YearAt year(int i, boolean isDay) {
        int at = lexemes.isMark(i, ",") ? i + 1 : i;
        if (isYear(at) && lexemes.endsAt(at + 1)) {
            return new YearAt(at + 1, lexemes.number(at));
        }
        boolean isShort = isDay
                && lexemes.isMark(at, "'’‘")
                && lexemes.isNumber(at + 1)
                && lexemes.length(at + 1) == 2
                && lexemes.glued(at + 1)
                && lexemes.endsAt(at + 2);
        int number = isShort ? published.year(lexemes.number(at + 1)) : -1;
        return number < 0 ? new YearAt(i, -1) : new YearAt(at + 2, number);
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

    /** "in 2017", "(2017)", "the 2012 elections", "the 1990s". */
    private @Nullable TimeMatch year(int i) {
        TimeMatch decade = decade(i);
        if (decade != null) {
            return decade;
        }
        boolean told = lexemes.is(i - 1, CalendarWord.BEFORE_DATE)
                || lexemes.isMark(i - 1, "(") && lexemes.isMark(i + 1, ")-–")
                || isModern(i) && isDeterminer(i - 1) && lexemes.isWord(i + 1);
        return isYear(i) && told && lexemes.endsAt(i + 1) && !isCounted(i + 1)
                ? TimeMatch.date(i, i + 1, PartialDate.ofYear(lexemes.number(i)))
                : null;
    }

    /** A year that articles tell of, and no round number: "the 2000 crates". */
    private boolean isModern(int i) {
        return isYear(i) && lexemes.number(i) > MODERN && lexemes.number(i) % 100 != 0;
    }

    private boolean isDeterminer(int i) {
        return lexemes.is(i, GrammarWord.ARTICLE)
                || lexemes.is(i, GrammarWord.POSSESSIVE)
                || lexemes.is(i, GrammarWord.DEMONSTRATIVE)
                || lexemes.is(i, "s") && lexemes.isMark(i - 1, "'’");
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

    /** A day, or nothing where the calendar has none like it; the year is open below 0. */
    static TimeMatch day(int from, int to, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return TimeMatch.nothing(from, to);
        }
        PartialDate point = year < 0
                ? new PartialDate(null, month, day)
                : new PartialDate(PartialDate.ofYear(year).year(), month, day);
        return point.exists() ? TimeMatch.date(from, to, point) : TimeMatch.nothing(from, to);
    }

    private static TimeMatch stretch(TimeMatch first, int month, int until) {
        DateValue when = first.when();
        PartialDate last = when == null ? null : new PartialDate(when.from().year(), month, until);
        return when != null && last != null && last.exists()
                ? first.with(DateValue.between(when.from(), last))
                : TimeMatch.nothing(first.from(), first.to());
    }
}
