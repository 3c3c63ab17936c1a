package org.hearsay.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.text.Span;

/**
 * Joins what the model found with what marks and layout show. The model knows more of language; the marks are surer
 * where they are whole. So the model's statements stand, and quotations that it left out come beside them.
 */
public final class Findings {

    /** From this share of common characters on, two contents are the same statement. */
    private static final double SAME = 0.5;

    private Findings() {}

    /**
     * @param model what the model found, outer statements before inner ones
     * @param quotations what the marks show, the same
     * @return all statements, none twice
     */
    public static List<Finding> joined(List<Finding> model, List<Finding> quotations) {
        List<Finding> joined = new ArrayList<>(model);
        for (Finding quotation : quotations) {
            if (quotation.parent() != null || quotation.kind() != Statement.Kind.DIRECT) {
                continue;
            }
            int overlapping = -1;
            double most = 0;
            for (int i = 0; i < joined.size(); i++) {
                if (joined.get(i).parent() == null) {
                    double share = share(joined.get(i).content(), quotation.content());
                    if (share > most) {
                        most = share;
                        overlapping = i;
                    }
                }
            }
            if (overlapping < 0) {
                joined.add(quotation);
            } else if (most >= SAME
                    && joined.get(overlapping).source().isEmpty()
                    && !quotation.source().isEmpty()) {
                replace(joined, overlapping, joined.get(overlapping).with(quotation.source()));
            }
        }
        return joined;
    }

    private static void replace(List<Finding> findings, int at, Finding by) {
        Finding old = findings.set(at, by);
        findings.replaceAll(f -> old.equals(f.parent())
                ? new Finding(f.kind(), f.stance(), f.content(), f.cue(), f.source(), by, f.how(), f.confidence())
                : f);
    }

    /** Characters in both, by those in either (Jaccard 1912). */
    private static double share(List<Span> a, List<Span> b) {
        long both = 0;
        for (Span x : a) {
            for (Span y : b) {
                both += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        long all = length(a) + length(b) - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}
