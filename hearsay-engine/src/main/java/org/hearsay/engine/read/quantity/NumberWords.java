package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words. */
final class NumberWords {

    /** A number that is a word of its own or a part of one. */
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,40}(?:\\.\\d{1,6})?");

    /** A scale below it multiplies only what stands right before it: "two million three hundred". */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final WordRun words;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;

    /** What may be added next has to be less than this. */
    private BigDecimal room = THOUSAND;

    /** Scales of a thousand and more come down, one after another. */
    private @Nullable BigDecimal last;

    private NumberWords(WordRun words) {
        this.words = words;
    }

    /**
     * A number.
     *
     * @param to the first word after it
     * @param scale what its last words multiply those before by: a million for "3.5 million"; 1 for "3,500,000"
     */
    record NumberAt(int to, BigDecimal value, BigDecimal scale) {}

    /** The number that begins with word {@code i}; null when there is none. */
    static @Nullable NumberAt at(WordRun words, int i) {
        int offset = Currencies.digits(words, i);
        WrittenNumber digits = offset < 0 ? null : WrittenNumber.at(words, i, offset);
        return digits == null ? new NumberWords(words).spelled(i) : scaled(words, i, digits);
    }

    /** "34.6 million", "$5m", "50 MUSD". */
    private static NumberAt scaled(WordRun words, int i, WrittenNumber digits) {
        int to = digits.to();
        int hyphen = words.isMark(to, '-') && words.isGlued(to) && words.isGlued(to + 1) ? 1 : 0;
        BigDecimal scale = words.value(to + hyphen, QuantityWord.SCALE, BigDecimal.class);
        if (scale != null) {
            return new NumberAt(to + hyphen + 1, plain(digits.value().multiply(scale)), scale);
        }
        boolean money = Currencies.before(words, i) != null || Currencies.behind(words, to + 1) != null;
        scale = money && words.isGlued(to) ? words.value(to, QuantityWord.SCALE_LETTER, BigDecimal.class) : null;
        if (scale != null) {
            return new NumberAt(to + 1, plain(digits.value().multiply(scale)), scale);
        }
        String code = Currencies.scaledCode(words, to);
        scale = code == null ? null : scaleOf(words, to, code);
        return scale == null
                ? new NumberAt(to, digits.value(), BigDecimal.ONE)
                : new NumberAt(to, plain(digits.value().multiply(scale)), scale);
    }

    private static @Nullable BigDecimal scaleOf(WordRun words, int i, String code) {
        String scale = words.lower(i).substring(0, words.lower(i).length() - code.length());
        return words.word(i).in().vocabulary().value(QuantityWord.SCALE_LETTER, scale, BigDecimal.class);
    }

    /** Without zeros behind the point. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** In digits, with commas between thousands or none; null for anything else. */
    static @Nullable BigDecimal digits(String word) {
        return DIGITS.matcher(word).matches() ? new BigDecimal(word.replace(",", "")) : null;
    }

    private @Nullable NumberAt spelled(int i) {
        int at = i;
        if (words.is(i, QuantityWord.ONE_BEFORE_SCALE) && words.is(i + 1, QuantityWord.SCALE)) {
            current = BigDecimal.ONE;
            at++;
        }
        int end = i;
        while (true) {
            boolean joint = end > i
                    && (words.is(at, QuantityWord.NUMBER_JOINT) && words.is(at - 1, QuantityWord.SCALE)
                            || words.isMark(at, '-') && words.isGlued(at) && words.isGlued(at + 1));
            int next = joint ? at + 1 : at;
            if (!add(next)) {
                break;
            }
            at = next + 1;
            end = at;
        }
        return end == i ? null : new NumberAt(end, plain(total.add(current)), lastScale(i, end));
    }

    private BigDecimal lastScale(int from, int to) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = to - 1; i >= from; i--) {
            BigDecimal scale = words.value(i, QuantityWord.SCALE, BigDecimal.class);
            if (scale == null) {
                break;
            }
            product = product.multiply(scale);
        }
        return product;
    }

    /** Takes a word in; false where the number cannot go on with it. */
    private boolean add(int i) {
        BigDecimal scale = words.value(i, QuantityWord.SCALE, BigDecimal.class);
        if (scale != null) {
            return multiply(scale);
        }
        List<BigDecimal> parts = parts(i);
        for (BigDecimal part : parts) {
            if (part.compareTo(room) >= 0) {
                return false;
            }
            current = current.add(part);
            room = part.signum() == 0 ? BigDecimal.ZERO : lowestPlace(part);
        }
        return !parts.isEmpty();
    }

    private boolean multiply(BigDecimal scale) {
        BigDecimal factor = current.signum() == 0 ? BigDecimal.ONE : current;
        if (scale.compareTo(THOUSAND) < 0) {
            if (factor.compareTo(scale) >= 0) {
                return false;
            }
            current = factor.multiply(scale);
            room = scale;
            return true;
        }
        if (last != null && (scale.compareTo(last) >= 0 || current.signum() == 0)) {
            return false;
        }
        total = total.add(factor.multiply(scale));
        current = BigDecimal.ZERO;
        room = THOUSAND;
        last = scale;
        return true;
    }

    /** Of 20 ten may be added to, of 7 and 15 nothing. */
    private static BigDecimal lowestPlace(BigDecimal part) {
        BigDecimal plain = part.stripTrailingZeros();
        return part.compareTo(BigDecimal.TEN) > 0 && plain.scale() < 0
                ? BigDecimal.TEN.pow(-plain.scale())
                : BigDecimal.ZERO;
    }

    /** "forty", or "thirty-seven" where that is one word. */
    private List<BigDecimal> parts(int i) {
        String word = words.lower(i);
        BigDecimal whole = words.value(i, QuantityWord.NUMBER, BigDecimal.class);
        if (whole != null || word.indexOf('-') < 0) {
            return whole == null ? List.of() : List.of(whole);
        }
        Vocabulary vocabulary = words.word(i).in().vocabulary();
        List<BigDecimal> parts = new ArrayList<>();
        for (String part : word.split("-", -1)) {
            BigDecimal value = vocabulary.value(QuantityWord.NUMBER, part, BigDecimal.class);
            if (value == null) {
                return List.of();
            }
            parts.add(value);
        }
        return parts;
    }
}
