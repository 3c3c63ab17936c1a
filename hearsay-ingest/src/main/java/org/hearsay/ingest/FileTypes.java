package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Tells text from what is none, by the first bytes and by control characters. */
final class FileTypes {

    /** First bytes, one char a byte, and what a file is that begins with them. */
    private static final Map<String, String> MAGIC = Map.ofEntries(
            Map.entry("%PDF-", "a PDF"),
            Map.entry("PK\u0003\u0004", "an Office file or a ZIP archive"),
            Map.entry("\u0089PNG", "a picture"),
            Map.entry("GIF8", "a picture"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture"),
            Map.entry("\u007FELF", "a program"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an Office file"),
            Map.entry("Rar!", "an archive"),
            Map.entry("7z\u00BC\u00AF", "an archive"),
            Map.entry("\u001F\u008B", "a compressed file"),
            Map.entry("BZh", "a compressed file"),
            Map.entry("SQLite format 3", "a database"),
            Map.entry("{\\rtf", "a rich-text file"));

    private static final int LOOK = 1024;
    private static final int SAMPLE = 1 << 20;

    private FileTypes() {}

    static void refuseBinary(byte[] bytes) throws IngestException {
        String start = head(bytes, 16);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (start.startsWith(magic.getKey())) {
                throw new IngestException(
                        "This is " + magic.getValue() + ", not a text; save it as plain text or HTML first.");
            }
        }
    }

    /** A text has hardly any control characters. */
    static void refuseControls(String text) throws IngestException {
        int controls = 0;
        int length = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\u007F' || c == '\uFFFD') {
                controls++;
            }
        }
        if (controls * 20L > length) {
            throw new IngestException("This is no text: it is full of bytes that no text has.");
        }
    }

    static boolean looksLikePage(byte[] bytes) {
        String start = head(bytes, LOOK).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<head>");
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
