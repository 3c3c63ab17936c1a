package org.hearsay.engine.read.chain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.Vocabulary;

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

    private static final String SIGN = "(?:©|\\((?i:c)\\))";
    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{M}&'’-]{0,24}(?: \\p{Lu}[\\p{L}\\p{M}&'’-]{0,24}){0,4})";

    private final Pattern copyright;
    private final Pattern rest;

    Imprint(Vocabulary vocabulary) {
        String word = "\\b(?i:" + any(vocabulary, ChainWord.COPYRIGHT) + ")";
        String by = "(?:" + any(vocabulary, ChainWord.BY) + ")";
        // A year, or the word itself, is needed: pictures have a sign and a name, too.
        copyright = Pattern.compile("(?:(?:" + SIGN + "|" + word + ")[ \\t]{0,3}" + SIGN
                + "?[ \\t]{0,3}(?:19|20)\\d\\d[,.]?|" + word + "[ \\t]{0,3}(?:" + SIGN + "|" + by
                + "\\b))[ \\t]{0,3}(?:"
                + by + " )?" + NAME);
        rest = Pattern.compile(" (?i:" + any(vocabulary, ChainWord.ALL_RIGHTS) + ")\\b.*");
    }

    private static String any(Vocabulary vocabulary, ChainWord words) {
        return vocabulary.words(words).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The names that the text gives its publisher, as they stand. */
    Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        String head = text.substring(0, Math.min(NEAR, text.length()));
        add(names, DATELINE.matcher(head));
        add(names, copyright.matcher(head));
        if (text.length() > NEAR) {
            add(names, copyright.matcher(text.substring(text.length() - Math.min(NEAR, text.length() - NEAR))));
        }
        return names;
    }

    private void add(Set<String> names, Matcher matcher) {
        while (matcher.find()) {
            names.add(rest.matcher(matcher.group(1).strip()).replaceFirst(""));
        }
    }
}
