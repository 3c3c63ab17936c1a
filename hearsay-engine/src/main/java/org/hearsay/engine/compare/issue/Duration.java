package org.hearsay.engine.compare.issue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, as a claim has it.
 *
 * @param told the claim
 * @param quantity the length of time
 * @param minutes the least and the most, null where open
 * @param kind what kind of thing lasted
 */
record Duration(Told told, Quantity quantity, Bounds minutes, String kind) {

    /** In minutes; null where the words set no bound. */
    record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {}

    private static final Map<String, Integer> MINUTES =
            Map.of("minute", 1, "hour", 60, "day", 1440, "week", 10_080, "month", 43_200, "year", 525_600);

    /** Words that tell what lasted. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "stop",
                    Set.of(
                            "stood", "halted", "halt", "waited", "stuck", "stalled", "stopped", "queued", "blocked",
                            "stop"),
            "siege", Set.of("siege", "besieged", "encircled", "surrounded"),
            "lack", Set.of("without", "lacked", "cut"),
            "last",
                    Set.of(
                            "took",
                            "take",
                            "takes",
                            "taken",
                            "lasted",
                            "last",
                            "lasts",
                            "drove",
                            "completed",
                            "within",
                            "finished",
                            "continued",
                            "went",
                            "travelled",
                            "burned",
                            "fought",
                            "raged"));

    private static final List<String> ORDER = List.of("stop", "siege", "lack", "last");

    /** Null where it is no length of time, or nothing is said to have lasted. */
    static @Nullable Duration of(Told told, Quantity quantity) {
        Integer unit = quantity.unit() == null ? null : MINUTES.get(quantity.unit());
        if (unit == null) {
            return null;
        }
        Tokens tokens = Tokens.of(told.text(), told.claim().span());
        int end = tokens.at(quantity.span().end());
        if (end < tokens.size()
                && Set.of("ago", "old", "earlier", "later", "before").contains(tokens.lower(end))) {
            return null;
        }
        for (String kind : ORDER) {
            for (int i = 0; i < tokens.size(); i++) {
                if (KINDS.getOrDefault(kind, Set.of()).contains(tokens.lower(i))) {
                    return new Duration(
                            told,
                            quantity,
                            new Bounds(times(quantity.low(), unit), times(quantity.high(), unit)),
                            kind);
                }
            }
        }
        return null;
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, int unit) {
        return value == null ? null : value.multiply(BigDecimal.valueOf(unit));
    }

    /** Whether one is longer by half at least: lengths of time are seldom measured. */
    boolean isApartFrom(Duration other) {
        return isBelow(minutes.high(), other.minutes.low()) || isBelow(other.minutes.high(), minutes.low());
    }

    /** {@code reason} with the words for the length. */
    Why quoted(String reason) {
        return told.quoted(reason, quantity.span());
    }

    private static boolean isBelow(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null
                && low != null
                && high.multiply(BigDecimal.valueOf(3)).compareTo(low.multiply(BigDecimal.valueOf(2))) < 0;
    }
}
