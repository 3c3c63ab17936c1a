package org.hearsay.engine.calendar;

/** Whether words speak of what was or of what is to come. */
public enum Tense {
    PAST,
    FUTURE,
    OPEN
}
