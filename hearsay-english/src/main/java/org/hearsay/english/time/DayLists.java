package org.hearsay.english.time;

import org.hearsay.engine.language.GrammarWord;

/** Days of one month in a list: "3, 4 and 5 May", "May 3, 4 and 5". Each is a date of its own, for a list is no stretch. */
final class DayLists {

    /** Days of a list, at most. */
    private static final int LONGEST = 8;

    private final Lexemes lexemes;

    DayLists(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * Where a list ends whose month follows it.
     *
     * @param i the first day
     * @param at behind it
     * @return the first lexeme after the last day; {@code at} where no list is
     */
    int endBeforeMonth(int i, int at, int day) {
        boolean led = lexemes.is(i - 1, "on")
                || lexemes.is(i - 1, "the")
                || lexemes.is(i - 1, "and")
                || lexemes.isMark(i - 1, ",");
        return led ? end(at, day) : at;
    }

    /** The same for a list behind its month, which has to be parted from what follows: not "May 3 and 4 people". */
    int endBehindMonth(int at, int day) {
        int end = end(at, day);
        boolean parted = !lexemes.isWord(end) && !lexemes.isNumber(end) && !lexemes.isMark(end, ":%/")
                || lexemes.is(end, GrammarWord.PREPOSITION);
        return end > at && parted ? end : at;
    }

    /** The day that goes on with a list behind its month; -1 for none. */
    int next(int at, int day) {
        return endBehindMonth(at, day) > at ? item(at) : -1;
    }

    private int end(int at, int day) {
        int end = at;
        int before = day;
        for (int n = 0; n < LONGEST; n++) {
            int item = item(end);
            int next = lexemes.dayOfMonth(item);
            if (next <= before) {
                return at;
            }
            boolean last = lexemes.is(item - 1, "and");
            end = lexemes.afterOrdinal(item + 1);
            if (last) {
                return end;
            }
            before = next;
        }
        return at;
    }

    /** Behind a comma, an "and" or both. */
    private int item(int at) {
        int comma = lexemes.isMark(at, ",") ? at + 1 : at;
        int item = lexemes.is(comma, "and") ? comma + 1 : comma;
        return item > at ? item : -1;
    }
}
