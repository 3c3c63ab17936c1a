package org.hearsay.report;

import java.util.Objects;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.text.Span;

/** The passages of a derivation, in both documents side by side. */
final class PassagesHtml {

    private PassagesHtml() {}

    static void append(StringBuilder out, Derivation derivation, Compared compared) {
        out.append("<li class=\"taken\"><h3>")
                .append(Html.name(name(derivation, true, compared)))
                .append(" <i>←</i> ")
                .append(Html.name(name(derivation, false, compared)))
                .append(" <span class=\"on\">")
                .append(Phrases.how(derivation.how()))
                .append("</span></h3>");
        String from = derivation.from();
        for (Derivation.Passage passage : derivation.passages()) {
            Span there = passage.from();
            out.append("<div class=\"side-by-side\"><blockquote>")
                    .append(Html.name(compared.words(derivation.derived(), passage.derived())))
                    .append("</blockquote>");
            if (from != null && there != null) {
                out.append("<blockquote>")
                        .append(Html.name(compared.words(from, there)))
                        .append("</blockquote>");
            }
            out.append("</div>");
        }
        out.append("</li>\n");
    }

    /** Number and publisher of one of the two, or the outlet that is not there. */
    static String name(Derivation derivation, boolean derived, Compared compared) {
        String document = derived ? derivation.derived() : derivation.from();
        return document == null
                ? Visible.line(Objects.requireNonNull(derivation.outlet()))
                : compared.number(document) + " · " + compared.shortName(document);
    }
}
