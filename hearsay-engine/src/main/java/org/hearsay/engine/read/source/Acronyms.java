package org.hearsay.engine.read.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.Stretch;

/** Acronyms that a text introduces in brackets after the full name: "Kessin Transport Authority (KTA)". */
final class Acronyms {

    private static final int LONGEST = 8;

    private Acronyms() {}

    /** The folded full name for each acronym in lower case. */
    static Map<String, String> of(AnalysedText text) {
        Map<String, String> found = new HashMap<>();
        for (Block block : text.blocks()) {
            Stretch words = Stretch.of(text, block.span());
            for (int i = 1; i + 2 < words.size(); i++) {
                String acronym = words.word(i + 1);
                boolean letters = acronym.length() > 1
                        && acronym.length() <= LONGEST
                        && acronym.chars().allMatch(Character::isUpperCase);
                if (letters && words.is(i, '(') && words.is(i + 2, ')')) {
                    String name = before(words, i, acronym);
                    if (!name.isEmpty()) {
                        found.putIfAbsent(acronym.toLowerCase(Locale.ROOT), name);
                    }
                }
            }
        }
        return found;
    }

    /** The words before the bracket whose initials the acronym is; small words may be passed over. */
    private static String before(Stretch words, int bracket, String acronym) {
        int letter = acronym.length() - 1;
        int first = -1;
        for (int i = bracket - 1; i >= 0 && letter >= 0 && isPart(words, i); i--) {
            if (words.isCapital(i) && words.first(i) == acronym.charAt(letter)) {
                letter--;
                first = i;
            } else if (words.isCapital(i)) {
                return "";
            }
        }
        return letter < 0 && first >= 0
                ? Folded.of(new Span(words.start(first), words.start(bracket))
                        .of(words.in().text()))
                : "";
    }

    private static boolean isPart(Stretch words, int i) {
        return words.isWord(i) || "“”\"‘’".indexOf(words.first(i)) >= 0;
    }
}
