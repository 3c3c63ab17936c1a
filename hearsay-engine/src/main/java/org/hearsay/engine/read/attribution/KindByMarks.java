package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.text.Span;

/** How the words of a content that the model found are given, by the quotation marks around them. */
final class KindByMarks {

    private KindByMarks() {}

    /** Direct when all words stand in quotations, mixed when some do. */
    static Kind of(String text, List<Span> content, List<Span> quoted) {
        int[] counts = counts(text, content, quoted);
        return counts[0] == 0 ? Kind.INDIRECT : counts[1] == 0 ? Kind.DIRECT : Kind.MIXED;
    }

    /** Letters and digits inside quotations, and outside. */
    private static int[] counts(String text, List<Span> content, List<Span> quoted) {
        int[] counts = new int[2];
        for (Span span : content) {
            int next = firstAt(quoted, span.start());
            for (int at = span.start(); at < span.end(); at++) {
                while (next < quoted.size() && quoted.get(next).end() <= at) {
                    next++;
                }
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    counts[next < quoted.size() && quoted.get(next).contains(at) ? 0 : 1]++;
                }
            }
        }
        return counts;
    }

    /** The first quotation that ends after {@code offset}. */
    private static int firstAt(List<Span> quoted, int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
