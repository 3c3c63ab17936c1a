package org.hearsay.domain.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids of findings, made from what they stand on: the same finding keeps its id whatever else is found beside it.
 */
public final class Ids {

    private static final int BYTES = 8;

    private Ids() {}

    /**
     * @param prefix one letter that says what the finding is
     * @param kind what the finding is called
     * @param spans where it stands
     * @param text what the spans point into
     * @return the prefix and 16 hex digits of a SHA-256 over kind, spans and the words in them
     */
    public static String of(char prefix, String kind, List<Span> spans, String text) {
        StringBuilder made = new StringBuilder(kind);
        for (Span span : spans) {
            made.append('\n')
                    .append(span.start())
                    .append(' ')
                    .append(span.end())
                    .append(' ')
                    .append(text, span.start(), span.end());
        }
        return prefix + hash(made);
    }

    /**
     * @param prefix as above
     * @param parts ids of what the finding joins, in a fixed order
     * @return the prefix and 16 hex digits of a SHA-256 over the parts
     */
    public static String of(char prefix, List<String> parts) {
        return prefix + hash(new StringBuilder(String.join("\n", parts)));
    }

    private static String hash(StringBuilder made) {
        byte[] hash = sha256().digest(made.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
