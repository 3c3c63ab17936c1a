package org.hearsay.engine.read.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** TimeExpressions of day: "21:40", "10 a.m.", "9.30 pm", "noon", "half past five on Sunday morning". */
final class Clock {

    private static final int NOON = 12;

    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Words before an hour in words that make a time of day of it. */
    private static final Set<String> BEFORE =
            Set.of("at", "before", "after", "around", "about", "by", "until", "towards");

    /** Lexemes between the hour and the part of the day: "five on Sunday morning", "five o'clock in the morning". */
    private static final int REACH = 6;

    private final Lexemes lexemes;

    Clock(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The time of day that begins at {@code i}; null when there is none. */
    @Nullable
    Match at(int i) {
        if (lexemes.is(i, "noon") || lexemes.is(i, "midnight")) {
            return Match.time(i, i + 1, lexemes.is(i, "noon") ? "T12:00" : "T00:00");
        }
        Match spoken = spoken(i);
        if (spoken != null) {
            return spoken;
        }
        int hour = lexemes.length(i) <= 2 ? lexemes.number(i) : -1;
        if (hour < 0 || hour > 24) {
            return null;
        }
        boolean parted = lexemes.isMark(i + 1, ":.") && lexemes.glued(i + 1) && lexemes.glued(i + 2);
        int minute = parted && lexemes.length(i + 2) == 2 ? lexemes.number(i + 2) : -1;
        boolean minutes = minute >= 0 && minute < 60;
        int at = minutes ? i + 3 : i + 1;
        int half = half(at);
        if (half >= 0 && hour >= 1 && hour <= NOON) {
            int end = lexemes.is(at, "am") || lexemes.is(at, "pm")
                    ? at + 1
                    : lexemes.isMark(at + 3, ".") ? at + 4 : at + 3;
            return Match.time(i, end, value(hour % NOON + half, minutes ? minute : 0));
        }
        boolean colon = minutes && lexemes.isMark(i + 1, ":") && lexemes.endsAt(at) && !lexemes.isMark(at, ":");
        return colon && hour < 24 ? Match.time(i, at, value(hour, minute)) : null;
    }

    /** "Half past five", "quarter to six", "before ten": where the part of the day follows. */
    private @Nullable Match spoken(int i) {
        boolean half = lexemes.are(i, "half", "past");
        boolean past = lexemes.are(i, "quarter", "past");
        boolean to = lexemes.are(i, "quarter", "to");
        int at = half || past || to ? i + 2 : i;
        int hour = HOURS.indexOf(lexemes.lower(at)) + 1;
        int digits = lexemes.length(at) <= 2 ? lexemes.number(at) : -1;
        hour = hour == 0 && at > i && digits >= 1 && digits <= NOON ? digits : hour;
        if (hour == 0 || at == i && !BEFORE.contains(lexemes.lower(i - 1))) {
            return null;
        }
        int end = lexemes.is(at + 1, "o") && lexemes.isMark(at + 2, "'’") ? at + 4 : at + 1;
        int part = part(end, hour % NOON);
        if (part < 0) {
            return null;
        }
        int minutes = 60 * (hour % NOON + part) + (half ? 30 : past ? 15 : to ? -15 : 0);
        return minutes < 0 ? null : Match.time(i, end, value(minutes / 60, minutes % 60));
    }

    /** 0 for the morning, 12 for the rest of the day, -1 where neither follows. */
    private int part(int from, int hour) {
        for (int i = from; i < from + REACH && !lexemes.isMark(i, ".;,!?"); i++) {
            switch (lexemes.lower(i)) {
                case "morning" -> {
                    return 0;
                }
                case "afternoon", "evening" -> {
                    return NOON;
                }
                case "night" -> {
                    return hour >= 6 ? NOON : 0;
                }
                default -> {}
            }
        }
        return -1;
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
