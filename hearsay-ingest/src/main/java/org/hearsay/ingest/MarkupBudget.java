package org.hearsay.ingest;

import java.util.Locale;
import java.util.Set;

/**
 * How much work a page's markup will be, told before it is done. HTML says that formatting which is never closed ({@code <b>})
 * begins again in every element that follows, so that a small page may grow into an enormous one.
 */
final class MarkupBudget {

    /** Elements, formatting that begins again among them. The largest articles have some ten thousand. */
    static final int MOST_ELEMENTS = 200_000;

    /** The parser looks no further back for formatting that has to begin again. */
    private static final int MOST_BEGUN_AGAIN = 256;

    /** What begins again. {@code <a>} does, too, but the next one ends it. */
    private static final Set<String> FORMATTING =
            Set.of("b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u");

    private static final int LONGEST_NAME = 6;

    private MarkupBudget() {}

    /** Whether a parser is done with the page in a moment. */
    static boolean suffices(String html) {
        return elements(html) <= MOST_ELEMENTS;
    }

    /** How many elements the parser may make of it, at most. */
    static long elements(String html) {
        long elements = 0;
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closes = html.startsWith("/", at + 1);
            int from = at + (closes ? 2 : 1);
            int to = from;
            while (to < html.length() && to - from <= LONGEST_NAME && isLetter(html.charAt(to))) {
                to++;
            }
            if (to > from) {
                elements += 1 + Math.min(open, MOST_BEGUN_AGAIN);
                if (FORMATTING.contains(html.substring(from, to).toLowerCase(Locale.ROOT))) {
                    open = Math.max(0, open + (closes ? -1 : 1));
                }
            }
        }
        return elements;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
