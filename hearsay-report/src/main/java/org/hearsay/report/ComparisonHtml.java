package org.hearsay.report;

import org.hearsay.core.comparison.Comparison;

/** A comparison as one self-contained page. */
public final class ComparisonHtml {

    private ComparisonHtml() {}

    /** The whole page. */
    public static String render(Comparison comparison) {
        return new Compared(comparison).toString();
    }
}
