package org.hearsay.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many, as a table has it.
 *
 * @param low the least that the words allow; null where they set no bound or count nothing
 * @param high the most, as above
 * @param unit what it is measured in; empty for things that are counted
 * @param counted the words for what is counted
 * @param others the words of the clause's other counts
 */
record EventCount(
        @Nullable BigDecimal low, @Nullable BigDecimal high, String unit, String counted, List<String> others) {

    private static final EventCount NONE = new EventCount(null, null, "", "", List.of());

    /** The first that counts things; where none does, the first that measures. */
    static EventCount of(Claim claim, String text) {
        Quantity chosen = null;
        for (Quantity quantity : claim.quantities()) {
            if (chosen == null || chosen.unit() != null && quantity.unit() == null) {
                chosen = quantity;
            }
        }
        if (chosen == null) {
            return NONE;
        }
        List<String> others = new ArrayList<>();
        for (Quantity quantity : claim.quantities()) {
            if (!quantity.equals(chosen)) {
                String counted = words(quantity.counted(), text);
                others.add(quantity.span().of(text) + (counted.isEmpty() ? "" : " " + counted));
            }
        }
        String unit = chosen.unit();
        return new EventCount(
                chosen.low(), chosen.high(), unit == null ? "" : unit, words(chosen.counted(), text), others);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
    }
}
