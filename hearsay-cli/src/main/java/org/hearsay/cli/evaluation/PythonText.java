package org.hearsay.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/** What Python takes for words, white space and rounded numbers. */
final class PythonText {

    private PythonText() {}

    /** The matches of {@code \w+(?:[’'\-]\w+)*|\$?\d[\d.,]*}, in order, in UTF-16 units. */
    static List<Span> tokens(String text) {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                while (end < text.length() && joins(text.charAt(end)) && wordEnd(text, end + 1) > end + 1) {
                    end = wordEnd(text, end + 1);
                }
            } else if (text.charAt(at) == '$') {
                end = amountEnd(text, at + 1);
            }
            if (end > at) {
                tokens.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return tokens;
    }

    /** {@code str.strip()}. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** {@code str.split()}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    /** {@code str.splitlines()}, but for an empty last line, which no caller looks at. */
    static String[] lines(String text) {
        return text.split("\r\n|[\n\r\u000B\f\u001C-\u001E\u0085\u2028\u2029]");
    }

    /** One decimal place; exact halves go to the even neighbour, other doubles by their exact value. */
    static String decimal(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The same, padded on the left to {@code width} characters. */
    static String decimal(double value, int width) {
        String text = decimal(value);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static int wordEnd(String text, int at) {
        while (at < text.length() && isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** End of the amount whose dollar sign stands just before {@code at}; 0 when there is no digit. */
    private static int amountEnd(String text, int at) {
        if (at >= text.length() || !Character.isDigit(text.codePointAt(at))) {
            return 0;
        }
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean joins(char c) {
        return c == '’' || c == '\'' || c == '-';
    }

    /** {@code \w}: letters, numbers of every kind, and the underscore; no combining marks. */
    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return c == '_'
                || Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
