package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/** The lines of a paragraph that a mail quotes, without the sign before each: {@code > We left at night.}. */
final class QuotedLines {

    private static final String SIGNS = "> \t";

    private QuotedLines() {}

    /** The words of each line; all of a paragraph that has no such signs in one. */
    static List<Span> of(String text, Span block) {
        if (text.charAt(block.start()) != '>') {
            return List.of(block);
        }
        List<Span> lines = new ArrayList<>();
        int at = block.start();
        while (at < block.end()) {
            int end = at;
            while (end < block.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int start = at;
            while (start < end && SIGNS.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (start < last) {
                lines.add(new Span(start, last));
            }
            at = end + 1;
        }
        return lines.isEmpty() ? List.of(block) : lines;
    }
}
