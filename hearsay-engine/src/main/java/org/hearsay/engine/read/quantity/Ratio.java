package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * A part of so many: "one in five", "nine in every ten".
 *
 * @param second first word of the whole's number
 * @param to first word after it
 * @param percent the part in a hundred, to two decimals
 * @param exact whether two decimals are enough for it
 */
record Ratio(int second, int to, BigDecimal percent, boolean exact) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The ratio whose first number begins with word {@code i}; null where the words are none: "two in 40 villages", "one in five days". */
    static @Nullable Ratio at(WordRun words, int i) {
        NumberWords.NumberAt part = NumberWords.at(words, i);
        int joint = part == null ? 0 : words.phrase(part.to(), QuantityWord.RATIO_JOINT);
        if (part == null || joint == 0) {
            return null;
        }
        int second = part.to() + joint;
        NumberWords.NumberAt whole = NumberWords.at(words, second);
        boolean told = whole != null
                && part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && words.phrase(whole.to(), QuantityWord.UNIT) == 0
                && (joint > 1 || part.value().compareTo(BigDecimal.ONE) == 0 || isRound(whole.value()));
        if (whole == null || !told) {
            return null;
        }
        BigDecimal percent = part.value().multiply(HUNDRED).divide(whole.value(), 2, RoundingMode.HALF_UP);
        boolean exact = percent.multiply(whole.value()).compareTo(part.value().multiply(HUNDRED)) == 0;
        return new Ratio(
                second, whole.to(), new BigDecimal(percent.stripTrailingZeros().toPlainString()), exact);
    }

    /** Wholes that parts of more than one are told of: up to ten, and a hundred, a thousand ... */
    private static boolean isRound(BigDecimal whole) {
        return whole.compareTo(BigDecimal.TEN) <= 0
                || whole.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }
}
