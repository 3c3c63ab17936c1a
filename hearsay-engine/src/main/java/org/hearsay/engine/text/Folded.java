package org.hearsay.engine.text;

import org.hearsay.domain.text.PlainName;

/** Names as they are compared: no letter case, no accents, no dots, one space between words, no article. */
public final class Folded {

    private Folded() {}

    /** The words of {@code name}, folded; empty when it has no letter and no digit. */
    public static String of(String name) {
        String words = PlainName.of(name);
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
