package org.hearsay.engine.language;

import java.util.Map;
import java.util.Set;

/**
 * Words of the calendar and the clock. Most are asked for by a language's own rules of how a date is written, so that a
 * language may do without them.
 */
public enum CalendarWord implements WordClass {
    /** Names of months: 1 to 12. */
    MONTH,
    /** Short names of months, which a full stop may follow: 1 to 12. */
    MONTH_ABBREVIATION,
    /** Names of months that are other words or names of people, too, and need a word beside them that tells. */
    DOUBTFUL_MONTH,
    /** Names of weekdays: 1 for Monday to 7. */
    WEEKDAY,
    /** Short names of weekdays: 1 to 7. */
    WEEKDAY_ABBREVIATION,
    /** Names of seasons as EDTF numbers them: 21 for spring to 24 for winter. */
    SEASON,
    /** Units of time, with their plurals. */
    UNIT,
    /** Saturday and Sunday as one. */
    WEEKEND,
    /** Days counted from the document's own: 0 for "today", -1 for "yesterday". */
    DAY,
    /** What points from the document's date to a unit, a weekday, a month: 0 for "this", -1 for "last", 1 for "next". */
    DIRECTION,
    /** What says that an amount of time is counted back from the document's date: "ago". */
    AGO,
    /** Parts of the day. */
    PART_OF_DAY,
    /** Times of day that have a name: the hour, 0 to 23. */
    HOUR,
    /** Which part of a month or year is meant, beside its name: "early". */
    PART_OF_PERIOD,
    /** The same as a noun: "the beginning of". */
    BOUND_OF_PERIOD,
    /** What stands before a month or a year and before hardly any name: "in". */
    BEFORE_DATE,
    /** What stands before an hour in words and makes a time of day of it: "at". */
    BEFORE_HOUR,
    /** What stands between a number and its unit of time: "full", "more". */
    BEFORE_UNIT,
    /** What stands before "a year" and makes a length of it: "for". */
    BEFORE_LENGTH,
    /** What tells of something that comes again: "every". */
    REPEATING,
    /** What a number that looks like a year counts instead. */
    COUNTED_THING,
    /** What tells of something that is to come: "scheduled", "upcoming". */
    PLANNED,
    /** What moves something to a day that is to come: "postponed". */
    PUT_OFF,
    /** What stands between such a word and the day: "until". */
    PUT_OFF_TO,
    /** Forms of the past that no ending shows; asked for where a text has no trees. */
    PAST_FORM,
    /** Words that end like a form of the past and are none; asked for where a text has no trees. */
    NO_PAST_FORM;

    private static final Map<CalendarWord, Class<?>> VALUES = Map.of(
            MONTH, Integer.class,
            MONTH_ABBREVIATION, Integer.class,
            WEEKDAY, Integer.class,
            WEEKDAY_ABBREVIATION, Integer.class,
            SEASON, Integer.class,
            UNIT, CalendarUnit.class,
            DAY, Integer.class,
            DIRECTION, Integer.class,
            PART_OF_DAY, PartOfDay.class,
            HOUR, Integer.class);

    private static final Set<CalendarWord> NEEDED = Set.of(MONTH, WEEKDAY, UNIT, DAY, PLANNED);

    @Override
    public Class<?> value() {
        return VALUES.getOrDefault(this, Void.class);
    }

    @Override
    public Set<CalendarWord> excludes() {
        return this == PAST_FORM ? Set.of(NO_PAST_FORM, PLANNED) : Set.of();
    }

    @Override
    public boolean mayBeEmpty() {
        return !NEEDED.contains(this);
    }
}
