package org.hearsay.english.time;

import java.time.DayOfWeek;
import org.hearsay.engine.calendar.DateValue;
import org.hearsay.engine.calendar.PartialDate;
import org.hearsay.engine.calendar.ReferenceDate;
import org.hearsay.engine.calendar.Tense;
import org.hearsay.engine.language.CalendarUnit;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.PartOfDay;
import org.jspecify.annotations.Nullable;

/** Dates by the document's own: "yesterday", "the day before yesterday", "on Monday", "last week", "this month", "three days ago", "next spring". */
final class RelativeDates {

    /** Nobody counts further in days, weeks or months from the document's date. */
    private static final int LONGEST = 500;

    private final Lexemes lexemes;
    private final Amounts amounts;
    private final ReferenceDate published;

    RelativeDates(Lexemes lexemes, Amounts amounts, ReferenceDate published) {
        this.lexemes = lexemes;
        this.amounts = amounts;
        this.published = published;
    }

    /** The date that begins at {@code i}; null when there is none, or no document's date to count from. */
    @Nullable
    TimeMatch at(int i) {
        if (!published.isKnown()) {
            return null;
        }
        TimeMatch found = day(i);
        found = found == null ? ago(i) : found;
        found = found == null ? pointed(i) : found;
        return found == null ? weekday(i) : found;
    }

    private @Nullable TimeMatch day(int i) {
        Integer shift = lexemes.phraseValue(i, CalendarWord.DAY, Integer.class);
        int to = i + lexemes.phrase(i, CalendarWord.DAY);
        // "today's youth", "the Afghanistan of today": no day; a newspaper's "Today" neither.
        boolean name = lexemes.isMark(to, "'’") && lexemes.is(to + 1, "s") || lexemes.is(i - 1, "of");
        PartialDate day = shift == null || name ? null : published.day(shift);
        return day == null ? null : TimeMatch.date(i, afterPart(to), day);
    }

    /** "three days ago"; "two years earlier" is not counted from today. */
    private @Nullable TimeMatch ago(int i) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null || !lexemes.is(amount.to(), CalendarWord.AGO)) {
            return null;
        }
        DateValue when = published.ago(amount.value(), amount.unit(), amount.rough() || !amount.isWhole());
        return when == null ? null : TimeMatch.date(i, amount.to() + 1, when);
    }

    /** "this week", "last March", "next year", "earlier this month", "the past three days". */
    private @Nullable TimeMatch pointed(int i) {
        int at = lexemes.is(i, CalendarWord.PART_OF_PERIOD) || lexemes.is(i, "the") ? i + 1 : i;
        Integer shift = lexemes.value(at, CalendarWord.DIRECTION, Integer.class);
        if (shift == null) {
            return null;
        }
        TimeMatch stretch = shift == 0 ? null : stretch(i, at + 1, shift);
        if (stretch != null) {
            return stretch;
        }
        TimeMatch named = named(i, at + 1, shift);
        boolean alone = at == i || !lexemes.is(i, "the");
        return named == null && alone ? period(i, at + 1, shift) : named;
    }

    /** "last Monday evening", "this March", "next spring". */
    private @Nullable TimeMatch named(int from, int i, int shift) {
        Integer weekday = lexemes.isCapital(i) ? lexemes.value(i, CalendarWord.WEEKDAY, Integer.class) : null;
        if (weekday != null) {
            DayOfWeek day = DayOfWeek.of(weekday);
            PartialDate date = shift == 0 ? published.weekdayOfWeek(day) : published.otherWeekday(day, shift > 0);
            return date == null ? null : TimeMatch.date(from, afterPart(i + 1), date);
        }
        Integer month = lexemes.isCapital(i) ? lexemes.value(i, CalendarWord.MONTH, Integer.class) : null;
        month = month == null ? lexemes.value(i, CalendarWord.SEASON, Integer.class) : month;
        if (month == null) {
            return null;
        }
        PartialDate open = PartialDate.ofMonth(month);
        PartialDate date = shift == 0 ? published.ofThisYear(open) : published.neighbour(open, shift > 0);
        return date == null || date.year() == null ? null : TimeMatch.date(from, i + 1, date);
    }

    /** "last week", "this morning", "next year". */
    private @Nullable TimeMatch period(int from, int i, int shift) {
        CalendarUnit unit = lexemes.value(i, CalendarWord.UNIT, CalendarUnit.class);
        PartOfDay part = lexemes.value(i, CalendarWord.PART_OF_DAY, PartOfDay.class);
        DateValue when = null;
        if (lexemes.is(i, CalendarWord.WEEKEND)) {
            boolean over = shift == 0 && WordTense.of(lexemes, from, i + 1) == Tense.PAST;
            when = over ? published.lastWeekend() : published.weekend(shift);
        } else if (unit != null && !lexemes.lower(i).endsWith("s")) {
            when = published.period(unit, shift);
        } else if (part != null && (part == PartOfDay.NIGHT ? shift < 0 : shift == 0)) {
            PartialDate day = published.day(shift);
            when = day == null ? null : DateValue.at(day);
        }
        boolean possible = !lexemes.is(i + 1, "s") || lexemes.isMark(i + 1, "'’");
        return when == null || !possible ? null : TimeMatch.date(from, i + 1, when);
    }

    /** "the past three days", "the next two weeks". */
    private @Nullable TimeMatch stretch(int from, int i, int shift) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null || amount.isOne() || !amount.isWhole() || amount.whole() > LONGEST) {
            return null;
        }
        DateValue when = published.stretch(amount.whole(), amount.unit(), shift > 0);
        return when == null ? null : TimeMatch.date(from, amount.to(), when);
    }

    /** "Monday", "on Monday evening": the last one, unless the words speak of what is to come. */
    private @Nullable TimeMatch weekday(int i) {
        Integer weekday = lexemes.isCapital(i) ? lexemes.value(i, CalendarWord.WEEKDAY, Integer.class) : null;
        if (weekday == null
                || lexemes.is(i - 1, CalendarWord.REPEATING)
                || lexemes.isShouted(i)
                || lexemes.isCapital(i + 1) && !lexemes.isBreak(i + 1) && !lexemes.isMark(i + 1, ",.")) {
            return null;
        }
        int to = afterPart(i + 1);
        boolean coming = WordTense.isSaidToBe(lexemes, i, to) || WordTense.of(lexemes, i, to) == Tense.FUTURE;
        PartialDate date = published.weekday(DayOfWeek.of(weekday), coming);
        return date == null ? null : TimeMatch.date(i, to, date);
    }

    private int afterPart(int i) {
        return lexemes.is(i, CalendarWord.PART_OF_DAY) || lexemes.is(i, CalendarWord.HOUR) ? i + 1 : i;
    }
}
