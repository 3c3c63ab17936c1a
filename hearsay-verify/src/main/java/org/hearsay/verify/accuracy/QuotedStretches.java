package org.hearsay.verify.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;

/**
 * The stretches of a text between double quotation marks, straight or curly. This is deliberately simpler than what the
 * reader itself does, and shares no code with it: a mark opens where a curly opening mark stands, or a straight one
 * after white space, an opening bracket or a dash; the stretch ends at the next mark that does not open. A stretch
 * never leaves its paragraph: one that is not closed there runs to the paragraph's end when the next paragraph opens
 * with a mark, as a quote over several paragraphs does, and is otherwise none.
 */
final class QuotedStretches {

    private QuotedStretches() {}

    /** The stretches of {@code text} without their marks, in order, in code points. */
    static List<Span> of(String text) {
        CodePoints points = CodePoints.of(text);
        List<Span> stretches = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            addStretches(text, start, end, points, stretches);
            start = end + 1;
        }
        return stretches;
    }

    private static void addStretches(String text, int start, int end, CodePoints points, List<Span> stretches) {
        int open = -1;
        for (int i = start; i < end; i++) {
            if (opens(text, i, start)) {
                open = i;
            } else if (open >= 0 && "\"“”".indexOf(text.charAt(i)) >= 0) {
                add(open + 1, i, points, stretches);
                open = -1;
            }
        }
        if (open >= 0 && nextParagraphOpens(text, end)) {
            add(open + 1, end, points, stretches);
        }
    }

    private static void add(int start, int end, CodePoints points, List<Span> stretches) {
        if (start < end) {
            stretches.add(new Span(points.fromUnit(start), points.fromUnit(end)));
        }
    }

    private static boolean opens(String text, int at, int lineStart) {
        char mark = text.charAt(at);
        return mark == '“' || mark == '"' && (at == lineStart || " \t\u00A0([{-–—‘'".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static boolean nextParagraphOpens(String text, int lineEnd) {
        int next = lineEnd;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "\"“".indexOf(text.charAt(next)) >= 0;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
