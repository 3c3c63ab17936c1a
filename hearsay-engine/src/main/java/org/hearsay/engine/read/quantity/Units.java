package org.hearsay.engine.read.quantity;

import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** What a number measures, from the currency before it or the words behind it. */
final class Units {

    /**
     * @param unit null for things that are counted
     * @param from first word of the unit before the number, or of the number
     * @param to first word after the unit behind it, or after the number
     * @param isMoney whether the unit stands before the number
     */
    record Measured(@Nullable String unit, int from, int to, boolean isMoney) {}

    private Units() {}

    /** The unit of the number in words {@code from} to {@code to}. */
    static Measured of(WordRun words, int from, int to) {
        Currencies.Money before = Currencies.before(words, from);
        if (before != null) {
            return new Measured(before.code(), before.at(), to, true);
        }
        int length = words.phrase(to, QuantityWord.UNIT);
        if (length > 0) {
            String unit = words.word(to)
                    .in()
                    .vocabulary()
                    .value(QuantityWord.UNIT, words.lowers(to, to + length), String.class);
            return new Measured(unit, from, to + length, false);
        }
        Currencies.Money behind = Currencies.behind(words, to);
        return behind == null
                ? new Measured(null, from, to, false)
                : new Measured(behind.code(), from, behind.at(), false);
    }
}
