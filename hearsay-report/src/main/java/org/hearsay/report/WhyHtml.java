package org.hearsay.report;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.domain.comparison.Why;

/** The tree of reasons, folded under its first line. */
final class WhyHtml {

    /** Trees deeper than this are cut; none is. */
    private static final int DEEPEST = 12;

    private final Compared compared;

    WhyHtml(Compared compared) {
        this.compared = compared;
    }

    void append(StringBuilder out, Why why) {
        if (why.children().isEmpty() && why.spans().isEmpty()) {
            out.append("<p class=\"why\">why: ").append(Html.name(why.text())).append("</p>");
            return;
        }
        out.append("<details class=\"why\"><summary>why: ")
                .append(Html.name(why.text()))
                .append("</summary>");
        quotes(out, why);
        children(out, why, 0);
        out.append("</details>\n");
    }

    private void children(StringBuilder out, Why why, int depth) {
        if (why.children().isEmpty() || depth > DEEPEST) {
            return;
        }
        out.append("<ul>");
        for (Why child : why.children()) {
            out.append("<li>").append(Html.name(child.text()));
            quotes(out, child);
            children(out, child, depth + 1);
            out.append("</li>");
        }
        out.append("</ul>");
    }

    /** Where the words stand, and the words where the reason does not quote them itself. */
    private void quotes(StringBuilder out, Why why) {
        String text = Visible.line(why.text());
        Set<String> linked = new HashSet<>();
        for (Why.Quote quote : why.spans()) {
            String words = Visible.line(compared.words(quote));
            if (!words.isEmpty() && !text.contains(words)) {
                out.append(" “").append(Html.name(words)).append("”");
            }
            if (!linked.add(quote.document())) {
                continue;
            }
            int number = compared.number(quote.document());
            out.append(" <a href=\"#doc-")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("&nbsp;· ")
                    .append(Html.name(Phrases.cut(compared.shortName(quote.document()), 40)))
                    .append("</a>");
        }
    }
}
