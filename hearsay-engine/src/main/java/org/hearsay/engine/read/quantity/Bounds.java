package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.domain.quantity.Quantity.Modifier;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** The words before and behind a number that make a bound or an estimate of it. */
final class Bounds {

    /** Words of a bound, at most. */
    private static final int LONGEST = 3;

    /** "Nearly" and "about" allow so much. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /**
     * @param from first word of those before, or of the number
     * @param to first word after those behind, or after the number
     */
    record Bound(int from, int to, Modifier modifier) {}

    private Bounds() {}

    /** What the words around the number in words {@code from} to {@code to} make of it. */
    static Bound around(WordRun words, int from, int to) {
        for (int length = Math.min(LONGEST, from); length > 0; length--) {
            Modifier modifier = modifier(words, QuantityWord.BOUND_BEFORE, from - length, from);
            if (modifier != null) {
                return new Bound(from - length, to, modifier);
            }
        }
        int behind = words.phrase(to, QuantityWord.BOUND_BEHIND);
        Modifier modifier = behind == 0 ? null : modifier(words, QuantityWord.BOUND_BEHIND, to, to + behind);
        return modifier == null ? new Bound(from, to, Modifier.EXACT) : new Bound(from, to + behind, modifier);
    }

    private static @Nullable Modifier modifier(WordRun words, QuantityWord wordClass, int from, int to) {
        return words.word(from).in().vocabulary().value(wordClass, words.lowers(from, to), Modifier.class);
    }

    static @Nullable BigDecimal low(BigDecimal value, Modifier modifier) {
        return switch (modifier) {
            case MORE_THAN -> isWhole(value) ? value.add(BigDecimal.ONE) : value;
            case AT_MOST, LESS_THAN, VAGUE -> null;
            case NEARLY, ABOUT -> rounded(value.subtract(value.multiply(TENTH)), value, RoundingMode.CEILING);
            case EXACT, AT_LEAST, RANGE -> value;
        };
    }

    static @Nullable BigDecimal high(BigDecimal value, Modifier modifier) {
        return switch (modifier) {
            case LESS_THAN -> isWhole(value) ? value.subtract(BigDecimal.ONE) : value;
            case AT_LEAST, MORE_THAN, VAGUE -> null;
            case ABOUT -> rounded(value.add(value.multiply(TENTH)), value, RoundingMode.FLOOR);
            case EXACT, AT_MOST, NEARLY, RANGE -> value;
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** What is counted in whole ones stays whole. */
    private static BigDecimal rounded(BigDecimal bound, BigDecimal value, RoundingMode mode) {
        BigDecimal plain = isWhole(value) ? bound.setScale(0, mode) : bound;
        return plain.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(plain.stripTrailingZeros().toPlainString());
    }
}
