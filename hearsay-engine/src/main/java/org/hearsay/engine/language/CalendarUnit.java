package org.hearsay.engine.language;

import java.math.BigDecimal;

/** A length of time that can be counted. */
public enum CalendarUnit {
    SECOND("S", 0, 0, 1),
    MINUTE("M", 0, 0, 1),
    HOUR("H", 0, 0, 1),
    DAY("D", 1, 0, 1),
    WEEK("W", 7, 0, 1),
    FORTNIGHT("W", 14, 0, 2),
    MONTH("M", 0, 1, 1),
    YEAR("Y", 0, 12, 1),
    DECADE("Y", 0, 120, 10),
    CENTURY("Y", 0, 1200, 100);

    private static final int MONTHS = 12;
    private static final int MINUTES = 60;

    private final String letter;
    private final int days;
    private final int months;
    private final int times;

    CalendarUnit(String letter, int days, int months, int times) {
        this.letter = letter;
        this.days = days;
        this.months = months;
        this.times = times;
    }

    /** Whether it is shorter than a day. */
    public boolean isOfClock() {
        return compareTo(DAY) < 0;
    }

    /** How ISO 8601 writes it. */
    public String letter() {
        return letter;
    }

    /** How many days it has; 0 where it is counted in months, or shorter than a day. */
    public int days() {
        return days;
    }

    /** How many months it has; 0 where it is counted in days, or shorter than a day. */
    public int months() {
        return months;
    }

    /** How many it is of what ISO 8601 counts it in: a decade is ten years. */
    public int times() {
        return times;
    }

    /**
     * So many of it, in ISO 8601: {@code P3D}, {@code PT30M}, {@code P1Y6M}.
     *
     * @param rest what is written behind it for a smaller part, {@code 15M}; empty for none
     */
    public String iso(double count, String rest) {
        double counted = count * times;
        String prefix = isOfClock() ? "PT" : "P";
        int parts = this == YEAR ? MONTHS : this == HOUR ? MINUTES : 0;
        if (counted == Math.rint(counted)) {
            return prefix + (long) counted + letter + rest;
        }
        if (parts > 0 && counted * parts == Math.rint(counted * parts) && rest.isEmpty()) {
            long smaller = (long) (counted * parts);
            return prefix + (smaller < parts ? "" : smaller / parts + letter) + smaller % parts + "M";
        }
        return prefix + BigDecimal.valueOf(counted).stripTrailingZeros().toPlainString() + letter + rest;
    }
}
