package org.hearsay.engine.read.time;

import org.jspecify.annotations.Nullable;

/** CalendarDates of the calendar: "14 March 2024", "March 14", "in October", "early 2016", "the 1990s", "2024-03-14". */
final class CalendarDates {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Lexemes lexemes;

    CalendarDates(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The date that begins at {@code i}; its year may be open. Null when there is none. */
    @Nullable
    Match at(int i) {
        int named = afterWeekday(i);
        Match found = iso(i);
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
                && (TimeWords.WEEKDAYS.containsKey(lexemes.lower(i))
                        || TimeWords.SHORT_WEEKDAYS.containsKey(lexemes.lower(i)));
        if (!weekday) {
            return i;
        }
        int next = lexemes.isMark(i + 1, ",.") ? i + 2 : i + 1;
        return lexemes.is(next, "the") ? next + 1 : next;
    }

    /** "2024-03-14". */
    private @Nullable Match iso(int i) {
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
    private @Nullable Match dayFirst(int i) {
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
        Match first = day(i, year ? yearAt + 1 : at, year ? lexemes.number(yearAt) : -1, month, day);
        return until < 0 || first == null ? first : stretch(first, month, until);
    }

    /** "March 14, 2024", "March 14", "March 2024", "March 3-5". */
    private @Nullable Match monthFirst(int i) {
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
            Match first = day(i, year ? yearAt + 1 : next, year ? lexemes.number(yearAt) : -1, month, day);
            return until > day && first != null ? stretch(first, month, until) : first;
        }
        int yearAt = lexemes.is(at, "of") || lexemes.isMark(at, ",") ? at + 1 : at;
        if (isYear(yearAt) && lexemes.endsAt(yearAt + 1)) {
            return Match.date(
                    i, yearAt + 1, Point.ofYear(lexemes.number(yearAt)).inMonth(month));
        }
        boolean doubtful = TimeWords.DOUBTFUL_MONTHS.contains(lexemes.lower(i));
        boolean told = TimeWords.BEFORE_DATES.contains(lexemes.lower(i - 1)) && !lexemes.isCapital(at);
        return !doubtful && !lexemes.isCapital(at) || told ? Match.date(i, at, new Point(null, month, 0)) : null;
    }

    /** "early 2016", "late March", "mid-1990s", "the end of 2015": as exact as what they are part of, and rough. */
    private @Nullable Match rough(int i) {
        int at = -1;
        if (TimeWords.EARLY.contains(lexemes.lower(i))) {
            at = lexemes.isMark(i + 1, "-") || lexemes.is(i + 1, "in") ? i + 2 : i + 1;
        } else if ((lexemes.is(i, "end")
                        || lexemes.is(i, "beginning")
                        || lexemes.is(i, "start")
                        || lexemes.is(i, "middle"))
                && lexemes.is(i + 1, "of")) {
            at = i + 2;
        }
        if (at < 0) {
            return null;
        }
        Match part = monthFirst(at);
        part = part == null ? season(at) : part;
        if (part == null && isYear(at) && lexemes.endsAt(at + 1) && !isCounted(at + 1)) {
            part = Match.date(at, at + 1, Point.ofYear(lexemes.number(at)));
        }
        part = part == null ? decade(at) : part;
        DateValue when = part == null ? null : part.when();
        return part == null || when == null ? null : part.from(i).with(new DateValue(when.from(), when.to(), true));
    }

    /** "summer 2015", "the spring of 2016", "in autumn". */
    private @Nullable Match season(int i) {
        Integer season = TimeWords.SEASONS.get(lexemes.lower(i));
        if (season == null) {
            return null;
        }
        int yearAt = lexemes.is(i + 1, "of") ? i + 2 : i + 1;
        if (isYear(yearAt) && lexemes.endsAt(yearAt + 1)) {
            return Match.date(
                    i, yearAt + 1, Point.ofYear(lexemes.number(yearAt)).inMonth(season));
        }
        boolean told = lexemes.is(i - 1, "in")
                || lexemes.is(i - 1, "the") && TimeWords.BEFORE_DATES.contains(lexemes.lower(i - 2))
                || lexemes.is(i - 1, "since");
        return told && lexemes.endsAt(i + 1) && !lexemes.isWord(i + 1) || told && lexemes.is(i + 1, "when")
                ? Match.date(i, i + 1, new Point(null, season, 0))
                : null;
    }

    /** "in 2017", "(2017)", "the 1990s". */
    private @Nullable Match year(int i) {
        Match decade = decade(i);
        if (decade != null) {
            return decade;
        }
        boolean told = TimeWords.BEFORE_DATES.contains(lexemes.lower(i - 1))
                || lexemes.isMark(i - 1, "(") && lexemes.isMark(i + 1, ")-–");
        return isYear(i) && told && lexemes.endsAt(i + 1) && !isCounted(i + 1)
                ? Match.date(i, i + 1, Point.ofYear(lexemes.number(i)))
                : null;
    }

    private @Nullable Match decade(int i) {
        boolean decade = isYear(i) && lexemes.number(i) % 10 == 0 && lexemes.is(i + 1, "s") && lexemes.glued(i + 1);
        return decade ? Match.date(i, i + 2, new Point(Integer.toString(lexemes.number(i) / 10) + "X", 0, 0)) : null;
    }

    private boolean isYear(int i) {
        return lexemes.length(i) == 4 && lexemes.number(i) >= FIRST_YEAR && lexemes.number(i) <= LAST_YEAR;
    }

    /** "2000 people", "1,500 metres": a number of something, and no year. */
    private boolean isCounted(int i) {
        return TimeWords.COUNTED.contains(lexemes.lower(i)) || lexemes.isMark(i, "%$€£");
    }

    private int month(int i) {
        return TimeWords.MONTHS.getOrDefault(lexemes.lower(i), 0);
    }

    private int afterDot(int i) {
        return TimeWords.isShortMonth(lexemes.lower(i - 1)) && lexemes.isMark(i, ".") ? i + 1 : i;
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

    private static @Nullable Match day(int from, int to, int year, int month, int day) {
        if (month < 1 || month > 12) {
            return null;
        }
        Point point = year < 0
                ? new Point(null, month, day)
                : new Point(Point.ofYear(year).year(), month, day);
        return point.exists() ? Match.date(from, to, point) : null;
    }

    private static @Nullable Match stretch(Match first, int month, int until) {
        DateValue when = first.when();
        Point last = when == null ? null : new Point(when.from().year(), month, until);
        return when != null && last != null && last.exists() ? first.with(DateValue.between(when.from(), last)) : first;
    }
}
