package org.hearsay.engine.language;

/** Words of the calendar and the clock. */
public enum CalendarWord implements WordClass {}
