package org.hearsay.engine.read.chain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of its own publisher: the outlet in brackets behind the place at its beginning ("KARVAN (Meridian
 * Press) -"), and a line that claims the copyright.
 */
final class Imprint {

    /** A dateline stands this near the beginning of the text, a copyright line this near an end, in UTF-16 units. */
    private static final int NEAR = 1_500;

    /** Every part is bounded, so that matching is linear. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^[ \\t]{0,20}(?:[\\p{Lu}\\p{M}][\\p{L}\\p{M}.'’, \\d-]{1,60})?\\((\\p{Lu}[\\p{L}\\p{M}.&'’ -]{1,40})\\)[ \\t]{0,3}[-–—:]");

    /** A year, or the word itself, is needed: pictures have a sign and a name, too. */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:(?:©|\\([cC]\\)|\\bCopyright)[ \\t]{0,3}(?:©|\\([cC]\\))?[ \\t]{0,3}(?:19|20)\\d\\d[,.]?"
                    + "|\\bCopyright[ \\t]{0,3}(?:©|\\([cC]\\)|by\\b))[ \\t]{0,3}(?:by )?"
                    + "(\\p{Lu}[\\p{L}\\p{M}&'’-]{0,24}(?: \\p{Lu}[\\p{L}\\p{M}&'’-]{0,24}){0,4})");

    private Imprint() {}

    /** The names that the text gives its publisher, as they stand. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        String head = text.substring(0, Math.min(NEAR, text.length()));
        add(names, DATELINE.matcher(head));
        add(names, COPYRIGHT.matcher(head));
        if (text.length() > NEAR) {
            add(names, COPYRIGHT.matcher(text.substring(text.length() - Math.min(NEAR, text.length() - NEAR))));
        }
        return names;
    }

    private static void add(Set<String> names, Matcher matcher) {
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            int all = name.indexOf(" All ");
            names.add(all > 0 ? name.substring(0, all) : name);
        }
    }
}
