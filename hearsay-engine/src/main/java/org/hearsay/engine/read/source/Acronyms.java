package org.hearsay.engine.read.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/** Acronyms that a text introduces in brackets after the full name: "Kessin Transport Authority (KTA)". */
final class Acronyms {

    private static final int LONGEST = 8;

    private Acronyms() {}

    /** The folded full name for each acronym in lower case. */
    static Map<String, String> of(String text) {
        Map<String, String> found = new HashMap<>();
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at <= LONGEST && Character.isUpperCase(text.charAt(end))) {
                end++;
            }
            if (end - at > 2 && end < text.length() && text.charAt(end) == ')') {
                String acronym = text.substring(at + 1, end);
                String name = before(text, at, acronym);
                if (!name.isEmpty()) {
                    found.putIfAbsent(acronym.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return found;
    }

    /** The words before the bracket whose initials the acronym is; small words may be passed over. */
    private static String before(String text, int bracket, String acronym) {
        Tokens tokens = Tokens.of(text, new Span(Math.max(0, bracket - 40 * acronym.length()), bracket + 1));
        int letter = acronym.length() - 1;
        int i = tokens.size() - 2;
        int first = -1;
        while (i >= 0 && letter >= 0 && (tokens.isWord(i) || "“”\"‘’".indexOf(tokens.first(i)) >= 0)) {
            if (tokens.isCapital(i) && tokens.first(i) == acronym.charAt(letter)) {
                letter--;
                first = i;
            } else if (tokens.isCapital(i)) {
                return "";
            }
            i--;
        }
        return letter < 0 && first >= 0 ? Folded.of(text.substring(tokens.start(first), bracket)) : "";
    }
}
