package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that outlets' names are made of, from the table {@code outlets.txt}. */
final class OutletWords {

    private static final Set<String> WORDS = read();

    private OutletWords() {}

    /** Whether the word, in lower case, makes a name an outlet's beyond doubt. */
    static boolean has(String lower) {
        return WORDS.contains(lower);
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(OutletWords.class.getResourceAsStream("outlets.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
