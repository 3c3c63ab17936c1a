package org.hearsay.engine.language;

/** A part of the day, as far as it tells which of two hours on a clock's face is meant. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT;

    private static final int NOON = 12;
    private static final int DUSK = 6;

    /** The hour of the day, 0 to 23, that an hour of the clock's face, 0 to 11, is in this part of the day. */
    public int hour(int face) {
        return switch (this) {
            case MORNING -> face;
            case AFTERNOON, EVENING -> face + NOON;
            case NIGHT -> face >= DUSK ? face + NOON : face;
        };
    }
}
