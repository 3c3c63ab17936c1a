package org.hearsay.cli;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Names for output files: made from the inputs' names, safe on every system, each given once. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final String ending;
    private final Predicate<String> forbidden;
    private final Set<String> given = new HashSet<>();

    /**
     * @param ending with its dot
     * @param forbidden names that must not be used
     */
    FileNames(String ending, Predicate<String> forbidden) {
        this.ending = ending;
        this.forbidden = forbidden;
        given.add("index" + ending);
    }

    /** A name for the output of the input called {@code name}; never the index's, never one given before. */
    String next(String name) {
        String stem = stem(name);
        String candidate = stem + ending;
        // Some systems take upper and lower case for the same.
        for (int i = 2; forbidden.test(candidate) || !given.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = stem + "-" + i + ending;
        }
        return candidate;
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String base = Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFC);
        StringBuilder safe = new StringBuilder();
        base.codePoints()
                .limit(LONGEST)
                .forEach(c -> safe.appendCodePoint(Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0 ? c : '-'));
        String stem = safe.toString().replaceAll("^[.-]+|[.-]+$", "");
        String lower = stem.toLowerCase(Locale.ROOT);
        String first = lower.contains(".") ? lower.substring(0, lower.indexOf('.')) : lower;
        boolean reserved = RESERVED.contains(first) || first.matches("(com|lpt)[0-9]");
        return stem.isEmpty() ? "document" : reserved ? "document-" + stem : stem;
    }
}
