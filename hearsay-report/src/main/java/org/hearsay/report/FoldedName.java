package org.hearsay.report;

import org.hearsay.domain.text.PlainName;

/**
 * Names as they are compared where one look stands for one origin: no letter case, no accents, no dots, one space between
 * words, no article.
 */
final class FoldedName {

    private static final String ARTICLE = "the ";

    private FoldedName() {}

    /** The words of {@code name}, folded; empty when it has no letter and no digit. */
    static String of(String name) {
        String words = PlainName.of(name);
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
