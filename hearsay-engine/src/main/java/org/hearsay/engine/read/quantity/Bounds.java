package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.quantity.Quantity.Modifier;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words before and behind a number that make a bound or an estimate of it. */
final class Bounds {

    private static final Map<List<String>, Modifier> BEFORE = Map.ofEntries(
            Map.entry(List.of("at", "least"), Modifier.AT_LEAST),
            Map.entry(List.of("no", "fewer", "than"), Modifier.AT_LEAST),
            Map.entry(List.of("no", "less", "than"), Modifier.AT_LEAST),
            Map.entry(List.of("not", "less", "than"), Modifier.AT_LEAST),
            Map.entry(List.of("a", "minimum", "of"), Modifier.AT_LEAST),
            Map.entry(List.of("more", "than"), Modifier.MORE_THAN),
            Map.entry(List.of("well", "over"), Modifier.MORE_THAN),
            Map.entry(List.of("upwards", "of"), Modifier.MORE_THAN),
            Map.entry(List.of("over"), Modifier.MORE_THAN),
            Map.entry(List.of("above"), Modifier.MORE_THAN),
            Map.entry(List.of("at", "most"), Modifier.AT_MOST),
            Map.entry(List.of("up", "to"), Modifier.AT_MOST),
            Map.entry(List.of("no", "more", "than"), Modifier.AT_MOST),
            Map.entry(List.of("not", "more", "than"), Modifier.AT_MOST),
            Map.entry(List.of("as", "many", "as"), Modifier.AT_MOST),
            Map.entry(List.of("fewer", "than"), Modifier.LESS_THAN),
            Map.entry(List.of("less", "than"), Modifier.LESS_THAN),
            Map.entry(List.of("under"), Modifier.LESS_THAN),
            Map.entry(List.of("nearly"), Modifier.NEARLY),
            Map.entry(List.of("almost"), Modifier.NEARLY),
            Map.entry(List.of("just", "under"), Modifier.NEARLY),
            Map.entry(List.of("close", "to"), Modifier.NEARLY),
            Map.entry(List.of("about"), Modifier.ABOUT),
            Map.entry(List.of("around"), Modifier.ABOUT),
            Map.entry(List.of("some"), Modifier.ABOUT),
            Map.entry(List.of("roughly"), Modifier.ABOUT),
            Map.entry(List.of("approximately"), Modifier.ABOUT),
            Map.entry(List.of("circa"), Modifier.ABOUT),
            Map.entry(List.of("an", "estimated"), Modifier.ABOUT));

    private static final int LONGEST = 3;

    /** "Nearly" and "about" allow so much. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /**
     * @param from first token of the words before, or of the number
     * @param to first token after the words behind, or after the number
     */
    record Bound(int from, int to, Modifier modifier) {}

    private Bounds() {}

    /** What the words around the number in tokens {@code from} to {@code to} make of it. */
    static Bound around(Tokens tokens, int from, int to) {
        for (int length = LONGEST; length > 0; length--) {
            if (from >= length) {
                List<String> words = java.util.stream.IntStream.range(from - length, from)
                        .mapToObj(tokens::lower)
                        .toList();
                Modifier modifier = BEFORE.get(words);
                if (modifier != null) {
                    return new Bound(from - length, to, modifier);
                }
            }
        }
        if (to + 1 < tokens.size() && tokens.lower(to).equals("or")) {
            Modifier behind = Map.of(
                            "more", Modifier.AT_LEAST,
                            "so", Modifier.ABOUT,
                            "fewer", Modifier.AT_MOST,
                            "less", Modifier.AT_MOST)
                    .get(tokens.lower(to + 1));
            if (behind != null) {
                return new Bound(from, to + 2, behind);
            }
        }
        return new Bound(from, to, Modifier.EXACT);
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
