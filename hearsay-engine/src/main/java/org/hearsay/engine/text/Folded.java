package org.hearsay.engine.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Names as they are compared: no letter case, no accents, no dots, one space between words, no article. */
public final class Folded {

    private static final Normalizer2 PLAIN = Normalizer2.getNFKDInstance();

    private Folded() {}

    /** The words of {@code name}, folded; empty when it has no letter and no digit. */
    public static String of(String name) {
        String plain = PLAIN.normalize(name).toLowerCase(Locale.ROOT);
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
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
