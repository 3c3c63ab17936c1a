package org.hearsay.verify.accuracy;

import java.util.List;
import org.hearsay.domain.text.Span;

/** How far two sets of spans are the same. */
final class Spans {

    private Spans() {}

    /** Shared characters by all characters of either (Jaccard index), 0 to 1. Spans of one set do not overlap. */
    static double jaccard(List<Span> a, List<Span> b) {
        int both = 0;
        for (Span x : a) {
            for (Span y : b) {
                both += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        int all = length(a) + length(b) - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
