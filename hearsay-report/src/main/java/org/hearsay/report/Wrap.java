package org.hearsay.report;

/** Breaks lines for a terminal, counting columns as terminals do. */
final class Wrap {

    private Wrap() {}

    /**
     * Appends {@code text} in lines of at most {@code width} columns, each ended by a line break.
     *
     * @param text one line without control characters, see {@link Visible#line}
     * @param first what the first line begins with
     * @param rest what the others begin with
     * @param indent columns that {@code first} and {@code rest} each take, colour codes not counted
     */
    static void append(StringBuilder out, String text, String first, String rest, int indent, int width) {
        int room = Math.max(8, width - indent);
        String lead = first;
        int at = 0;
        do {
            int end = lineEnd(text, at, room);
            out.append(lead).append(text.substring(at, end).stripTrailing()).append('\n');
            lead = rest;
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        } while (at < text.length());
    }

    /** After the last word that fits, or inside a word that is wider than a whole line. */
    private static int lineEnd(String text, int from, int room) {
        int columns = 0;
        int afterSpace = -1;
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += columns(c);
            if (columns > room && c != ' ') {
                return afterSpace > from ? afterSpace : Math.max(i, from + Character.charCount(text.codePointAt(from)));
            }
            i += Character.charCount(c);
            if (c == ' ' || columns(c) == 2) {
                afterSpace = i;
            }
        }
        return text.length();
    }

    /** Columns of a whole line. */
    static int columns(String text) {
        return text.codePoints().map(Wrap::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
