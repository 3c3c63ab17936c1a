package org.hearsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The pages' style sheet with its fonts inside, and the content policy that lets in exactly this sheet. There are no
 * scripts: filtering is done by the sheet.
 */
final class Style {

    /** The hues repeat after this many sources; then only line and number tell them apart. */
    static final int HUES = 8;

    private static final String SHEET = text("report.css");
    private static final String LATIN =
            face("Source Serif 4", "source-serif-4-latin", "") + face("Inter", "inter-latin", "");

    private Style() {}

    /** Fonts are large; the extended ones go only into pages that need them. */
    private static final class Extended {
        private static final String RANGE = "unicode-range:U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,"
                + "U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2C60-2C7F,"
                + "U+A720-A7FF";
        private static final String FACES =
                face("Source Serif 4", "source-serif-4-latin-ext", RANGE) + face("Inter", "inter-latin-ext", RANGE);
    }

    /**
     * The head's policy and style elements.
     *
     * @param text what the page shows; decides which fonts are needed
     * @param rules rules of this page alone
     */
    static String head(CharSequence text, String rules) {
        String sheet = LATIN + (needsExtended(text) ? Extended.FACES : "") + SHEET + rules;
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + sha256(sheet)
                + "'; font-src data:; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<style>" + sheet + "</style>\n";
    }

    /** A sheet of one kind of page, for {@link #head}'s rules. */
    static String sheet(String name) {
        return text(name);
    }

    private static boolean needsExtended(CharSequence text) {
        return text.chars()
                .anyMatch(c ->
                        c >= 0x100 && c < 0x300 && c != 0x131 && c != 0x152 && c != 0x153 || c >= 0x1E00 && c < 0x1F00);
    }

    private static String face(String family, String file, String range) {
        byte[] font = bytes("fonts/" + file + "-wght-normal.woff2");
        return "@font-face{font-family:\"" + family
                + "\";font-weight:200 900;font-display:block;src:url(data:font/woff2;" + "base64,"
                + Base64.getEncoder().encodeToString(font) + ") format(\"woff2\");" + range + "}\n";
    }

    private static String sha256(String sheet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(sheet.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r", "");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
