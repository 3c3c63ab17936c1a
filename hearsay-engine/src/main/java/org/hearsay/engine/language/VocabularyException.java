package org.hearsay.engine.language;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of words that is not understood or contradicts itself; the message says where, why and what to write instead. */
public final class VocabularyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What messages call the place of a word that came with the pack. */
    static final String OF_PACK = "the pack's own table";

    public VocabularyException(String message) {
        super(message);
    }

    /** What messages call a line of a table. */
    static String line(String table, int number) {
        return table + ", line " + number;
    }

    static String oneOf(Stream<String> names) {
        return "one of " + names.collect(Collectors.joining(", "));
    }

    static String aClassOf(Stream<String> subjects) {
        return "a subject, a dot and one of its classes; the subjects are "
                + subjects.collect(Collectors.joining(", "));
    }

    static String aValueOf(Class<?> type) {
        return type == String.class ? "a word" : "a number";
    }
}
