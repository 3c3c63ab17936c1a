package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * A number, or two with what makes one range of them.
 *
 * @param from first word, the one that opens a range included
 * @param to first word after it
 * @param high null for a single number
 */
record NumberRange(
        int from, int to, BigDecimal low, @Nullable BigDecimal high) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    boolean isOne() {
        return high == null && low.compareTo(BigDecimal.ONE) == 0;
    }

    /** "37", "between 30 and 40", "30 to 40", "30-40", "2 to 3 million"; null where no number begins with word {@code i}. */
    static @Nullable NumberRange at(WordRun words, int i) {
        String word = words.lower(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            BigDecimal low = NumberWords.digits(word.substring(0, hyphen));
            BigDecimal high = NumberWords.digits(word.substring(hyphen + 1));
            if (low != null && high != null && low.compareTo(high) < 0) {
                return new NumberRange(i, i + 1, low, high);
            }
        }
        NumberWords.NumberAt first = NumberWords.at(words, i);
        if (first == null) {
            return null;
        }
        // "a 40- to 60-hour course"
        boolean hangs = words.isMark(first.to(), '-') && words.isGlued(first.to()) && !words.isGlued(first.to() + 1);
        int at = hangs && words.is(first.to() + 1, QuantityWord.RANGE_TO) ? first.to() + 1 : first.to();
        int open = openedBefore(words, i);
        boolean between = open < i && words.is(at, QuantityWord.RANGE_AND);
        boolean to = words.is(at, QuantityWord.RANGE_TO)
                || words.isMark(at, '–')
                || words.isMark(at, '-') && words.isGlued(at) && words.isGlued(at + 1);
        int next = words.is(at + 1, QuantityWord.CURRENCY_SIGN) ? at + 2 : at + 1;
        NumberWords.NumberAt second = between || to ? NumberWords.at(words, next) : null;
        if (second == null) {
            return new NumberRange(i, at, first.value(), null);
        }
        BigDecimal low = sharesScale(first, second) ? first.value().multiply(second.scale()) : first.value();
        return low.compareTo(second.value()) < 0
                ? new NumberRange(between ? open : i, second.to(), low, second.value())
                : new NumberRange(i, at, first.value(), null);
    }

    /** Where a range begins that is opened before the number, or before its currency. */
    private static int openedBefore(WordRun words, int i) {
        Currencies.Money money = Currencies.before(words, i);
        int first = money == null ? i : money.at();
        return words.is(first - 1, QuantityWord.RANGE_OPENING) ? first - 1 : i;
    }

    /** "2 to 3 million", "two or three hundred": what multiplies the second number does so with the first. */
    private static boolean sharesScale(NumberWords.NumberAt first, NumberWords.NumberAt second) {
        boolean only =
                first.scale().compareTo(BigDecimal.ONE) == 0 && second.scale().compareTo(BigDecimal.ONE) > 0;
        BigDecimal before = only ? second.value().divide(second.scale()) : BigDecimal.ZERO;
        return only && before.compareTo(THOUSAND) < 0 && first.value().compareTo(before) <= 0;
    }
}
