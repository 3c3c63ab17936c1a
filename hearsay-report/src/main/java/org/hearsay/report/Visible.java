package org.hearsay.report;

import java.util.Locale;

/** Makes characters visible that would steer a terminal or turn the direction of writing. */
final class Visible {

    private Visible() {}

    /**
     * One line of text that is safe to print: runs of white space become one space, control characters a sign for
     * them. Characters that only show something stay as they are.
     *
     * @param text any text, lone surrogates included
     */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isFolded(c)) {
                space = true;
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            append(out, c);
        }
        return out.toString();
    }

    private static boolean isFolded(int c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\f'
                || c == 0x0B
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    private static void append(StringBuilder out, int c) {
        if (c < 0x20) {
            out.append((char) (0x2400 + c));
        } else if (c == 0x7F) {
            out.append('\u2421');
        } else if (c < 0xA0 && c > 0x7F || isBidiControl(c) || c >= 0xE0000 && c <= 0xE007F) {
            out.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
        } else if (c >= 0xD800 && c <= 0xDFFF) {
            out.append('\uFFFD');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
