package org.hearsay.domain.document;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * The paragraphs of a plain text. Where the text has blank lines, they part the paragraphs, and single line breaks
 * inside are only wrapping, but for the lines of a conversation that begin with who speaks, and those that a mail quotes
 * behind {@code >}; a text without blank lines has one paragraph a line.
 */
public final class Layout {

    /** A short line without closing punctuation between paragraphs is a heading; longer ones are text. */
    private static final int LONGEST_HEADING = 120;

    private Layout() {}

    /**
     * @param text a plain text, any text whatever
     * @return its paragraphs and headings, in order, without surrounding white space
     */
    public static List<Block> of(String text) {
        return of(text, 0);
    }

    /**
     * @param text a plain text
     * @param from where to begin, in UTF-16 units; what comes before (headers) is left out
     * @return paragraphs and headings from there on
     */
    public static List<Block> of(String text, int from) {
        boolean blankLines = hasBlankLine(text, from);
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        int end = -1;
        int at = from;
        while (at < text.length()) {
            int lineEnd = endOfLine(text, at);
            int first = at;
            while (first < lineEnd && isSpace(text.charAt(first))) {
                first++;
            }
            int last = lineEnd;
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            boolean blank = first == last;
            boolean turn = start >= 0 && !blank && isTurn(text, first, last) && isTurn(text, start, end);
            boolean quotes = start >= 0 && !blank && (text.charAt(first) == '>') != (text.charAt(start) == '>');
            boolean quoted = start >= 0 && !blank && text.charAt(first) == '>' && text.charAt(start) == '>';
            if (start >= 0 && (blank || !blankLines && !quoted || turn || quotes)) {
                blocks.add(block(text, start, end));
                start = -1;
            }
            if (!blank) {
                start = start < 0 ? first : start;
                end = last;
            }
            at = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        }
        if (start >= 0) {
            blocks.add(block(text, start, end));
        }
        return blocks;
    }

    /** Whether a line begins with who speaks; those of one conversation are a block each. */
    private static boolean isTurn(String text, int start, int end) {
        return TurnLabel.of(text, new Span(start, end)) != null;
    }

    private static Block block(String text, int start, int end) {
        Span span = new Span(start, end);
        if (text.charAt(start) == '>' && span.length() > 1) {
            return new Block(span, Block.Kind.QUOTATION);
        }
        return new Block(span, isHeading(text, span) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH);
    }

    private static boolean isHeading(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        return span.length() <= LONGEST_HEADING
                && (Character.isLetterOrDigit(last) || "?!’'”\"".indexOf(last) >= 0)
                && span.of(text).indexOf('\n') < 0
                && Character.isLetterOrDigit(text.charAt(span.start()));
    }

    private static boolean hasBlankLine(String text, int from) {
        boolean content = false;
        boolean blank = true;
        boolean gap = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                gap |= blank && content;
                blank = true;
            } else if (!isSpace(c)) {
                if (gap) {
                    return true;
                }
                blank = false;
                content = true;
            }
        }
        return false;
    }

    private static int endOfLine(String text, int at) {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
