package org.hearsay.report;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as they are compared where one look stands for one origin: no letter case, no accents, no dots, one space between
 * words, no article.
 */
final class FoldedName {

    private static final String ARTICLE = "the ";

    private FoldedName() {}

    /** The words of {@code name}, folded; empty when it has no letter and no digit. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '.'
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String words = folded.toString().strip();
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
