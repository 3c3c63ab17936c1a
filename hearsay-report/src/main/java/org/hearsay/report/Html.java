package org.hearsay.report;

import java.nio.charset.StandardCharsets;

/** Escaping. Every character that a document chose goes through here before it reaches a page. */
final class Html {

    private static final String UNRESERVED = "-._~";

    private Html() {}

    /** Text for an element or a quoted attribute; a parser gives back the same text. */
    static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(out, text, 0, text.length());
        return out.toString();
    }

    /** Appends {@code text} from {@code start} to {@code end}. */
    static void escape(StringBuilder out, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // A bare carriage return would come back as a line feed, a null not at all.
                case '\r' -> out.append("&#13;");
                case '\0' -> out.append('\u2400');
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
                    }
                }
            }
        }
    }

    /** A name from outside: escaped, control characters visible, its direction of writing kept to itself. */
    static String name(String name) {
        return "<bdi>" + escape(Visible.line(name)) + "</bdi>";
    }

    /** A relative address; it can neither leave the folder's own scheme nor begin another. */
    static String relativeAddress(String path) {
        StringBuilder out = new StringBuilder("./");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0 || c == '/');
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }
}
