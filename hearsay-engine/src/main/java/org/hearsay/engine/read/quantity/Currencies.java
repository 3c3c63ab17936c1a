package org.hearsay.engine.read.quantity;

import com.ibm.icu.util.Currency;
import java.util.Locale;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** Currencies right beside a number: signs, signs with letters ("US$") and codes of ISO 4217 ("USD"). */
final class Currencies {

    /** Letters of a code. */
    private static final int CODE = 3;

    private Currencies() {}

    /**
     * A currency.
     *
     * @param code in ISO 4217
     * @param at its first word where it stands before the number, the first word after it where it stands behind
     */
    record Money(String code, int at) {}

    /** Where the digits of word {@code i} begin, behind the code of a currency too ("USD34"); -1 where there are none. */
    static int digits(WordRun words, int i) {
        if (words.isDigit(i)) {
            return words.start(i);
        }
        return isCodeWithDigits(words, i) ? words.start(i) + CODE : -1;
    }

    private static boolean isCodeWithDigits(WordRun words, int i) {
        String form = words.has(i) ? words.word(i).form() : "";
        return form.length() > CODE && Character.isDigit(form.charAt(CODE)) && isCode(form.substring(0, CODE));
    }

    /** The currency that stands before the number in word {@code i}, or in the same word. */
    static @Nullable Money before(WordRun words, int i) {
        if (isCodeWithDigits(words, i)) {
            return new Money(words.word(i).form().substring(0, CODE), i);
        }
        String sign = words.value(i - 1, QuantityWord.CURRENCY_SIGN, String.class);
        if (sign != null) {
            String whose = words.isGlued(i - 1) ? signOf(words, words.lower(i - 2) + words.lower(i - 1)) : null;
            return whose == null ? new Money(sign, i - 1) : new Money(whose, i - 2);
        }
        return isCodeAlone(words, i - 1) ? new Money(words.word(i - 1).form(), i - 1) : null;
    }

    /** The currency that stands in word {@code to}, right behind a number: "12 €", "500 EUR", "50 MUSD". */
    static @Nullable Money behind(WordRun words, int to) {
        String sign = words.value(to, QuantityWord.CURRENCY_SIGN, String.class);
        if (sign != null) {
            return words.isDigit(to + 1) ? null : new Money(sign, to + 1);
        }
        if (isCodeAlone(words, to)) {
            return new Money(words.word(to).form(), to + 1);
        }
        String code = scaledCode(words, to);
        return code == null ? null : new Money(code, to + 1);
    }

    /** "MUSD": a scale and a code in one word. */
    static @Nullable String scaledCode(WordRun words, int i) {
        String form = words.has(i) ? words.word(i).form() : "";
        int scale = form.length() - CODE;
        boolean scaled = scale > 0
                && words.word(i)
                        .in()
                        .vocabulary()
                        .is(QuantityWord.SCALE_LETTER, form.substring(0, scale).toLowerCase(Locale.ROOT));
        return scaled && isCode(form.substring(scale)) ? form.substring(scale) : null;
    }

    private static @Nullable String signOf(WordRun words, String sign) {
        return words.word(0).in().vocabulary().value(QuantityWord.CURRENCY_SIGN, sign, String.class);
    }

    /** A code that is no word in capitals: "TOP 10", "ALL 50 STATES". */
    private static boolean isCodeAlone(WordRun words, int i) {
        return words.has(i) && isCode(words.word(i).form()) && !words.is(i, QuantityWord.LIKE_CURRENCY);
    }

    private static boolean isCode(String word) {
        return word.length() == CODE
                && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && Currency.isAvailable(word, null, null);
    }
}
