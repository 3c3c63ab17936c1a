package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, as the text has it, for words do not tell where it ends: "1 250 000" and "12,5" are three each.
 *
 * @param to the first word after it
 * @param value without its signs
 */
record WrittenNumber(int to, BigDecimal value) {

    /** Characters of a number, at most. */
    private static final int LONGEST = 64;

    /** Ways to write one, the telling ones first. What may be read in two ways is read as the language has it: 1,234 and 1.234. */
    private enum Form {
        COMMAS("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?", '.'),
        /** Crores and lakhs: 12,34,567. */
        LAKHS("\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,6})?", '.'),
        POINTS("\\d{1,3}(?:\\.\\d{3})+,\\d{1,6}|\\d{1,3}(?:\\.\\d{3}){2,}", ','),
        SPACES("[1-9]\\d{0,2}([ \\u00a0\\u2009\\u202f])\\d{3}(?:\\1\\d{3})*(?:\\.\\d{1,6})?", '.'),
        SPACES_AND_COMMA("[1-9]\\d{0,2}([ \\u00a0\\u2009\\u202f])\\d{3}(?:\\1\\d{3})*,\\d{1,6}", ','),
        /** A comma that cannot part thousands: 12,5 and 1971,13 and 1,2345. */
        DECIMAL_COMMA("\\d{1,40},(?:\\d{4,6}|\\d{1,2})|(?:0|\\d{4,40}),\\d{3}", ','),
        PLAIN("\\d{1,40}(?:\\.\\d{1,6})?", '.');

        private final Pattern pattern;
        private final char decimals;

        Form(String pattern, char decimals) {
            this.pattern = Pattern.compile(pattern);
            this.decimals = decimals;
        }

        BigDecimal value(String written) {
            StringBuilder plain = new StringBuilder();
            for (char c : written.toCharArray()) {
                if (c == decimals) {
                    plain.append('.');
                } else if (Character.isDigit(c)) {
                    plain.append(c);
                }
            }
            return new BigDecimal(plain.toString());
        }
    }

    /**
     * The number whose first digit stands at {@code offset}, inside word {@code i}.
     *
     * @return null where the digits are no number, or go on in something else: "3.14.2", "25th", "3/4"
     */
    static @Nullable WrittenNumber at(WordRun words, int i, int offset) {
        String text = words.word(i).in().text();
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST));
            if (!matcher.lookingAt() || goesOn(text, matcher.end())) {
                continue;
            }
            int to = words.at(matcher.end());
            boolean whole = to > i && words.end(to - 1) == matcher.end();
            if (whole && (matcher.groupCount() == 0 || isJoined(words, i, to, matcher.group(1)))) {
                return new WrittenNumber(to, form.value(matcher.group()));
            }
        }
        return null;
    }

    private static boolean goesOn(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean mark = ".,:/".indexOf(next) >= 0;
        return Character.isDigit(next) || mark && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    /** Two groups with a plain space between may be two numbers: they are one only before what they count. */
    private static boolean isJoined(WordRun words, int i, int to, String space) {
        boolean counts = Character.isLowerCase(words.initial(to)) || words.isMark(to, '%') || words.isMark(to, '€');
        return !space.equals(" ") || to - i > 2 || !words.isDigit(i - 1) && counts;
    }
}
