package org.hearsay.engine.read.quantity;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in English words; ICU spells the words out. */
final class NumberWords {

    private static final Set<String> WORDS = Set.copyOf(List.of(("zero one two three four five six seven eight nine ten"
                    + " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
                    + " sixty seventy eighty ninety hundred thousand million billion trillion")
            .split(" ")));

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,40}(?:\\.\\d{1,6})?");

    private static final Pattern HYPHENS = Pattern.compile("-");

    private static final RuleBasedNumberFormat SPELLED =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    /** @param to the first token after it */
    record Found(int to, BigDecimal value) {}

    private NumberWords() {}

    /** The number that begins with token {@code i}; null when there is none. */
    static @Nullable Found at(Tokens tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        BigDecimal digits = digits(tokens.word(i));
        if (digits != null) {
            BigDecimal scale = i + 1 < tokens.size() ? SCALES.get(tokens.lower(i + 1)) : null;
            return scale == null ? new Found(i + 1, digits) : new Found(i + 2, plain(digits.multiply(scale)));
        }
        return words(tokens, i);
    }

    /** Without zeros behind the point. */
    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** In digits, with commas between thousands or none; null for anything else. */
    static @Nullable BigDecimal digits(String word) {
        return DIGITS.matcher(word).matches() ? new BigDecimal(word.replace(",", "")) : null;
    }

    private static @Nullable Found words(Tokens tokens, int i) {
        StringBuilder words = new StringBuilder();
        int at = i;
        if (tokens.lower(i).equals("a") && i + 1 < tokens.size() && SCALES.containsKey(tokens.lower(i + 1))) {
            words.append("one");
            at++;
        }
        while (at < tokens.size()) {
            String word = tokens.lower(at);
            boolean joint = word.equals("and")
                    && words.length() > 0
                    && SCALES.containsKey(tokens.lower(at - 1))
                    && at + 1 < tokens.size()
                    && isNumber(tokens.lower(at + 1));
            if (!joint && !isNumber(word)) {
                break;
            }
            if (!joint) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
            at++;
        }
        BigDecimal value = words.isEmpty() ? null : parsed(words.toString());
        return value == null ? null : new Found(at, value);
    }

    /** "forty", "thirty-seven". */
    private static boolean isNumber(String word) {
        return WORDS.contains(word) || word.indexOf('-') > 0 && WORDS.containsAll(List.of(HYPHENS.split(word, -1)));
    }

    private static @Nullable BigDecimal parsed(String words) {
        ParsePosition position = new ParsePosition(0);
        Number number;
        // ICU's formats are not safe for several threads.
        synchronized (SPELLED) {
            number = SPELLED.parse(words, position);
        }
        boolean whole = number != null && position.getIndex() == words.length();
        return whole ? new BigDecimal(number.toString()) : null;
    }
}
