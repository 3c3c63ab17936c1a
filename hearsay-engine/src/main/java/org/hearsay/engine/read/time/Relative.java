package org.hearsay.engine.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.hearsay.engine.read.time.TimeWords.Unit;
import org.jspecify.annotations.Nullable;

/** CalendarDates by the document's own: "yesterday", "on Monday", "last week", "this month", "three days ago", "next spring". */
final class Relative {

    private static final Set<String> PARTS = TimeWords.words("morning afternoon evening night noon");

    private final Lexemes lexemes;
    private final Amounts amounts;
    private final Bearings bearings;

    Relative(Lexemes lexemes, Amounts amounts, Bearings bearings) {
        this.lexemes = lexemes;
        this.amounts = amounts;
        this.bearings = bearings;
    }

    /** The date that begins at {@code i}; null when there is none, or no document's date to count from. */
    @Nullable
    Match at(int i) {
        LocalDate published = bearings.published();
        if (published == null) {
            return null;
        }
        Match found = day(i, published);
        found = found == null ? ago(i, published) : found;
        found = found == null ? pointed(i, published) : found;
        return found == null ? weekday(i) : found;
    }

    private @Nullable Match day(int i, LocalDate published) {
        int shift;
        switch (lexemes.lower(i)) {
            case "today", "tonight" -> shift = 0;
            case "yesterday" -> shift = -1;
            case "tomorrow" -> shift = 1;
            default -> {
                return null;
            }
        }
        // "today's youth", "the Afghanistan of today": no day; a newspaper's "Today" neither.
        boolean name = lexemes.isMark(i + 1, "'’") && lexemes.is(i + 2, "s") || lexemes.is(i - 1, "of");
        return name ? null : Match.date(i, afterPart(i + 1), Point.of(published.plusDays(shift)));
    }

    /** "three days ago", "two years earlier" counted from today only where it says "ago". */
    private @Nullable Match ago(int i, LocalDate published) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null || !lexemes.is(amount.to(), "ago") || amount.value() < 1 || amount.value() > 2000) {
            return null;
        }
        long count = Math.round(amount.value() * amount.unit().times);
        boolean rough = amount.rough() || !amount.isWhole();
        Point point = switch (amount.unit()) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> Point.of(published.minusDays(count));
            case WEEK, FORTNIGHT -> Point.of(published.minusWeeks(count));
            case MONTH -> Point.of(YearMonth.from(published).minusMonths(count));
            case YEAR, DECADE, CENTURY ->
                published.getYear() - count < 0 ? null : Point.ofYear((int) (published.getYear() - count));
        };
        boolean wide = amount.unit() == Unit.WEEK || amount.unit() == Unit.FORTNIGHT || amount.unit() == Unit.DECADE;
        return point == null
                ? null
                : Match.date(i, amount.to() + 1, rough || wide ? DateValue.roughly(point) : DateValue.at(point));
    }

    /** "this week", "last March", "next year", "earlier this month", "the past three days". */
    private @Nullable Match pointed(int i, LocalDate published) {
        int at = TimeWords.EARLY.contains(lexemes.lower(i)) || lexemes.is(i, "the") ? i + 1 : i;
        String word = lexemes.lower(at);
        int shift = switch (word) {
            case "this" -> 0;
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 2;
        };
        if (shift == 2) {
            return null;
        }
        Match stretch = shift == 0 ? null : stretch(i, at + 1, shift, published);
        if (stretch != null) {
            return stretch;
        }
        String what = lexemes.lower(at + 1);
        Integer month = TimeWords.MONTHS.get(what);
        Integer season = TimeWords.SEASONS.get(what);
        Integer weekday = TimeWords.WEEKDAYS.get(what);
        boolean alone = at == i || !lexemes.is(i, "the");
        if (weekday != null && lexemes.isCapital(at + 1)) {
            DayOfWeek day = DayOfWeek.of(weekday);
            Point point = shift == 0 ? bearings.weekdayOfWeek(day) : bearings.otherWeekday(day, shift > 0);
            return point == null ? null : Match.date(i, afterPart(at + 2), point);
        }
        if (month != null && lexemes.isCapital(at + 1) || season != null) {
            Point open = new Point(null, month != null ? month : season == null ? 0 : season, 0);
            Point point = shift == 0 ? open.in(published.getYear()) : bearings.neighbour(open, shift > 0);
            return point == null || point.year() == null ? null : Match.date(i, at + 2, point);
        }
        if (!alone) {
            return null;
        }
        DateValue when = switch (what) {
            case "week" -> week(published.plusWeeks(shift));
            case "weekend" -> weekend(published, shift);
            case "month" -> DateValue.at(Point.of(YearMonth.from(published).plusMonths(shift)));
            case "year" -> DateValue.at(Point.ofYear(published.getYear() + shift));
            case "decade" -> DateValue.at(new Point(Integer.toString(published.getYear() / 10 + shift) + "X", 0, 0));
            case "morning", "afternoon", "evening" -> shift == 0 ? DateValue.at(Point.of(published)) : null;
            case "night" -> shift < 0 ? DateValue.at(Point.of(published.minusDays(1))) : null;
            default -> null;
        };
        boolean possible = !lexemes.is(at + 2, "s") || lexemes.isMark(at + 2, "'’");
        return when == null || !possible ? null : Match.date(i, at + 2, when);
    }

    /** "the past three days", "the next two weeks". */
    private @Nullable Match stretch(int from, int i, int shift, LocalDate published) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null
                || amount.isOne()
                || !amount.isWhole()
                || amount.unit().isOfClock()
                || amount.whole() > 500) {
            return null;
        }
        long days = (long) amount.whole() * amount.unit().days;
        long months = (long) amount.whole() * amount.unit().months;
        LocalDate other = published.plusDays(shift * days).plusMonths(shift * months);
        Point here = Point.of(published);
        Point there = Point.of(other);
        return Match.date(from, amount.to(), shift < 0 ? DateValue.between(there, here) : DateValue.between(here, there));
    }

    private static DateValue week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return DateValue.between(Point.of(monday), Point.of(monday.plusDays(6)));
    }

    private static DateValue weekend(LocalDate published, int shift) {
        LocalDate saturday = published.with(DayOfWeek.MONDAY).plusDays(5).plusWeeks(shift);
        return DateValue.between(Point.of(saturday), Point.of(saturday.plusDays(1)));
    }

    /** "Monday", "on Monday evening": the last one, unless the words speak of what is to come. */
    private @Nullable Match weekday(int i) {
        Integer weekday = lexemes.isCapital(i) ? TimeWords.WEEKDAYS.get(lexemes.lower(i)) : null;
        boolean repeated = lexemes.is(i - 1, "every") || lexemes.is(i - 1, "each");
        if (weekday == null
                || repeated
                || lexemes.isShouted(i)
                || lexemes.isCapital(i + 1) && !lexemes.isBreak(i + 1) && !lexemes.isMark(i + 1, ",.")) {
            return null;
        }
        int to = afterPart(i + 1);
        Point point = bearings.weekday(DayOfWeek.of(weekday), Tense.of(lexemes, i, to) == Tense.FUTURE);
        return point == null ? null : Match.date(i, to, point);
    }

    private int afterPart(int i) {
        return PARTS.contains(lexemes.lower(i)) ? i + 1 : i;
    }
}
