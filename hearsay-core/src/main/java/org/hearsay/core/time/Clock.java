package org.hearsay.core.time;

import org.jspecify.annotations.Nullable;

/** Times of day: "21:40", "10 a.m.", "9.30 pm", "noon". */
final class Clock {

    private static final int NOON = 12;

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
