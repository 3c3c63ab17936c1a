package org.hearsay.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One row of a table as it grows. */
final class Cells {

    private final StringBuilder row = new StringBuilder();
    private boolean first = true;

    /** Words, which may be a document's: safe against formulas. */
    Cells text(@Nullable String value) {
        return add(ReadingCsv.cell(value == null ? "" : value));
    }

    /**
     * A number that was written by this program; it stays one also where it begins with a minus.
     *
     * @throws IllegalArgumentException when it is none and not empty
     */
    Cells number(String value) {
        if (!value.matches("(-?\\d+(\\.\\d+)?)?")) {
            throw new IllegalArgumentException("no number: " + value);
        }
        return add(value);
    }

    private Cells add(String cell) {
        row.append(first ? "" : ",").append(cell);
        first = false;
        return this;
    }

    /** Five decimals are a metre, without zeros at the end. */
    static String degrees(double value) {
        return plain(BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_UP));
    }

    /** Digits only, without exponent and without zeros behind the point; empty for nothing. */
    static String plain(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return row.toString();
    }
}
