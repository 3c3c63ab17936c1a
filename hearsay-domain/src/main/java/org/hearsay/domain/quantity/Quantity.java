package org.hearsay.domain.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param span its words, with those that make it a bound or an estimate ("more than 80")
 * @param value the number as given; the lower one of a range; null for "dozens"
 * @param low the least that the words allow; null where they set no lower bound. "Nearly 50" allows a tenth less, "about
 *     50" a tenth on either side, "dozens" 24 and more
 * @param high the most that they allow; null where they set no upper bound
 * @param modifier how the words bound it
 * @param unit what it is measured in, singular ("hour", "USD", "percent"); null for things that are counted
 * @param counted the words for what is counted, "the whole" after "the part" ("nine of the dead were children"); empty where
 *     the text leaves it open
 * @param statement id of the innermost statement it stands in; null in narration
 */
public record Quantity(
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Modifier modifier,
        @Nullable String unit,
        List<Span> counted,
        @Nullable String statement) {

    /** How a number is bounded. */
    public enum Modifier {
        EXACT,
        ABOUT,
        NEARLY,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        RANGE,
        /** No number at all: "dozens". */
        VAGUE
    }

    public Quantity {
        counted = List.copyOf(counted);
        if (isBelow(high, low)) {
            throw new IllegalArgumentException("at least " + low + " and at most " + high);
        }
    }

    /** Whether no number fits both: the most of one is less than the least of the other. */
    public boolean isApartFrom(Quantity other) {
        return isBelow(high, other.low) || isBelow(other.high, low);
    }

    private static boolean isBelow(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }

    /** The same, inside a statement. */
    public Quantity in(@Nullable String id) {
        return new Quantity(span, value, low, high, modifier, unit, counted, id);
    }
}
