package org.hearsay.engine.read.claim;

import java.util.List;
import java.util.function.Function;
import org.hearsay.domain.text.Span;

/** Findings in the order of the text, by the stretch they lie in. */
final class Within<T> {

    private final List<T> findings;
    private final Function<T, Span> span;

    Within(List<T> findings, Function<T, Span> span) {
        this.findings = findings;
        this.span = span;
    }

    /** Those inside {@code stretch}; found by bisection. */
    List<T> in(Span stretch) {
        int from = first(stretch.start());
        int to = from;
        while (to < findings.size()
                && span.apply(findings.get(to)).start() < stretch.end()
                && span.apply(findings.get(to)).end() <= stretch.end()) {
            to++;
        }
        return findings.subList(from, to);
    }

    private int first(int offset) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(findings.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
