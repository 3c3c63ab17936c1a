package org.hearsay.engine.read.quantity;

import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** What a number measures, from the sign before it or the word behind it. */
final class Units {

    /**
     * @param unit null for things that are counted
     * @param to first word after the unit
     */
    record Measured(@Nullable String unit, int to) {}

    private Units() {}

    /** The unit of the number in words {@code from} to {@code to}. */
    static Measured of(WordRun words, int from, int to) {
        String currency = words.value(from - 1, QuantityWord.CURRENCY_SIGN, String.class);
        if (currency != null) {
            return new Measured(currency, to);
        }
        int length = words.phrase(to, QuantityWord.UNIT);
        String unit = length == 0
                ? null
                : words.word(to)
                        .in()
                        .vocabulary()
                        .value(QuantityWord.UNIT, words.lowers(to, to + length), String.class);
        return new Measured(unit, to + length);
    }
}
