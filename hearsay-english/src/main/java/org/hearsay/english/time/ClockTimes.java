package org.hearsay.english.time;

import java.math.BigDecimal;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.PartOfDay;
import org.hearsay.engine.language.QuantityWord;
import org.jspecify.annotations.Nullable;

/** Times of day: "21:40", "10 a.m.", "9.30 pm", "noon", "half past five on Sunday morning". */
final class ClockTimes {

    private static final int NOON = 12;

    /** Lexemes between the hour and the part of the day: "five on Sunday morning", "five o'clock in the morning". */
    private static final int REACH = 6;

    private final Lexemes lexemes;

    ClockTimes(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The time of day that begins at {@code i}; null when there is none. */
    @Nullable
    TimeMatch at(int i) {
        Integer named = lexemes.value(i, CalendarWord.HOUR, Integer.class);
        if (named != null) {
            return TimeMatch.time(i, i + 1, value(named, 0));
        }
        TimeMatch spoken = spoken(i);
        if (spoken != null) {
            return spoken;
        }
        int hour = lexemes.length(i) <= 2 ? lexemes.number(i) : -1;
        if (hour < 0 || hour > 24) {
            return null;
        }
        int minute = minute(i + 1);
        boolean minutes = minute >= 0;
        int at = minutes ? i + 3 : i + 1;
        int half = half(at);
        if (half >= 0 && hour >= 1 && hour <= NOON) {
            int end = lexemes.is(at, "am") || lexemes.is(at, "pm")
                    ? at + 1
                    : lexemes.isMark(at + 3, ".") ? at + 4 : at + 3;
            return TimeMatch.time(i, end, value(hour % NOON + half, minutes ? minute : 0));
        }
        int shared = hour >= 1 && hour <= NOON ? sharedHalf(i, at, 60 * (hour % NOON) + Math.max(0, minute)) : -1;
        if (shared >= 0) {
            return TimeMatch.time(i, at, value(shared / 60, shared % 60));
        }
        boolean colon = minutes && lexemes.isMark(i + 1, ":") && lexemes.endsAt(at) && !lexemes.isMark(at, ":");
        return colon && hour < 24 ? TimeMatch.time(i, at, value(hour, minute)) : null;
    }

    /** The minute behind an hour, 0 to 59; -1 where none is. */
    private int minute(int i) {
        boolean parted = lexemes.isMark(i, ":.") && lexemes.glued(i) && lexemes.glued(i + 1);
        int minute = parted && lexemes.length(i + 1) == 2 ? lexemes.number(i + 1) : -1;
        return minute < 60 ? minute : -1;
    }

    /**
     * The minute of the day that "2:00" means in "2:00 - 2:30 pm", and "11" in "between 11 and 1 p.m.": in the half of the
     * second, or in the one before where that would be no earlier.
     *
     * @param i the first hour
     * @param at behind the first time
     * @param first its minute in a half of the day
     * @return -1 where it shares none
     */
    private int sharedHalf(int i, int at, int first) {
        boolean joint = lexemes.isMark(at, "-–—")
                || lexemes.is(at, "to")
                || lexemes.is(at, "and") && lexemes.is(i - 1, "between");
        int hour = joint && lexemes.length(at + 1) <= 2 ? lexemes.number(at + 1) : -1;
        int minute = minute(at + 2);
        int half = half(minute < 0 ? at + 2 : at + 4);
        if (hour < 1 || hour > NOON || half < 0) {
            return -1;
        }
        int second = 60 * (hour % NOON + half) + Math.max(0, minute);
        int same = first + 60 * half;
        return same < second ? same : (same + 60 * NOON) % (2 * 60 * NOON);
    }

    /** "Half past five", "quarter to six", "before ten": where the part of the day follows. */
    private @Nullable TimeMatch spoken(int i) {
        boolean half = lexemes.are(i, "half", "past");
        boolean past = lexemes.are(i, "quarter", "past");
        boolean to = lexemes.are(i, "quarter", "to");
        int at = half || past || to ? i + 2 : i;
        int hour = inWords(at);
        int digits = lexemes.length(at) <= 2 ? lexemes.number(at) : -1;
        hour = hour == 0 && at > i && digits >= 1 && digits <= NOON ? digits : hour;
        if (hour == 0 || at == i && !lexemes.is(i - 1, CalendarWord.BEFORE_HOUR)) {
            return null;
        }
        int end = lexemes.is(at + 1, "o") && lexemes.isMark(at + 2, "'’") ? at + 4 : at + 1;
        PartOfDay part = part(end);
        if (part == null) {
            return null;
        }
        int minutes = 60 * part.hour(hour % NOON) + (half ? 30 : past ? 15 : to ? -15 : 0);
        return minutes < 0 ? null : TimeMatch.time(i, end, value(minutes / 60, minutes % 60));
    }

    /** 1 to 12 for an hour in words, 0 for anything else. */
    private int inWords(int i) {
        BigDecimal number = lexemes.value(i, QuantityWord.NUMBER, BigDecimal.class);
        int hour = number == null ? 0 : number.intValue();
        return hour <= NOON ? hour : 0;
    }

    /** The part of the day that follows; null where none does. */
    private @Nullable PartOfDay part(int from) {
        for (int i = from; i < from + REACH && !lexemes.isMark(i, ".;,!?"); i++) {
            PartOfDay part = lexemes.value(i, CalendarWord.PART_OF_DAY, PartOfDay.class);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    /** 0 for "a.m.", 12 for "p.m.", -1 for neither. */
    private int half(int i) {
        boolean dotted = lexemes.isMark(i + 1, ".") && lexemes.is(i + 2, "m");
        if (lexemes.is(i, "am") || lexemes.is(i, "a") && dotted) {
            return 0;
        }
        return lexemes.is(i, "pm") || lexemes.is(i, "p") && dotted ? NOON : -1;
    }

    private static String value(int hour, int minute) {
        return "T" + (hour < 10 ? "0" : "") + hour + ":" + (minute < 10 ? "0" : "") + minute;
    }
}
