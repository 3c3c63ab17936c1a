package org.hearsay.report;

import org.hearsay.domain.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is supposed to know, over all documents of a comparison.
 *
 * @param number 1 for whoever is behind most accounts, then upwards
 * @param name as the first account has it
 * @param source what the first account's document says of it; null where the origin is the document's issuer
 */
record Origin(int number, String name, @Nullable Source source) {

    /** The class that gives it its hue, and from the ninth on its line; the same as in a reading. */
    static String hue(@Nullable Origin origin) {
        if (origin == null) {
            return "k0";
        }
        int round = (origin.number - 1) / Style.HUES;
        return "k" + ((origin.number - 1) % Style.HUES + 1) + (round == 0 ? "" : round == 1 ? " u2" : " u3");
    }

    /** The sign that stands for it where colour cannot be seen. */
    static String sign(@Nullable Origin origin) {
        return origin == null ? "?" : Integer.toString(origin.number);
    }

    /** The number that filters ask for; 0 is everybody who is not known. */
    static int filter(@Nullable Origin origin) {
        return origin == null ? 0 : origin.number;
    }
}
