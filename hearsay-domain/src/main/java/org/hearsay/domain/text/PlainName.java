package org.hearsay.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: no letter case, no accents, no dots, one space between words. */
public final class PlainName {

    private PlainName() {}

    /** The words of {@code name}; empty when it has no letter and no digit. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '.'
                    && !words.isEmpty()
                    && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
