package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;

/** The plain lists at the end of the page: what nobody answers for, who may be one, and the documents. */
final class ListsHtml {

    private final Compared compared;
    private final CardHtml cards;
    private final WhyHtml why;

    ListsHtml(Compared compared) {
        this.compared = compared;
        this.cards = new CardHtml(compared);
        this.why = new WhyHtml(compared);
    }

    void unsourced(StringBuilder out) {
        out.append("<ul class=\"plain\">");
        for (Unsourced unsourced : compared.comparison().unsourced()) {
            int number = compared.number(unsourced.document());
            out.append("<li><div class=\"wd d")
                    .append(number)
                    .append("\"><div class=\"card k0 d")
                    .append(number)
                    .append(" v0\"><div class=\"in\"><blockquote>")
                    .append(Html.name(compared.words(unsourced.document(), unsourced.span())))
                    .append("</blockquote><p class=\"foot\">");
            String cue = unsourced.why().spans().stream()
                    .map(q -> Html.name(compared.words(q)))
                    .collect(Collectors.joining(" … "));
            out.append(cue.isEmpty() ? "" : "<span>“" + cue + "”</span> ");
            cards.document(out, unsourced.document());
            out.append("</p></div></div></div></li>\n");
        }
        out.append("</ul>\n");
    }

    void merges(StringBuilder out) {
        out.append("<ul class=\"plain merges\">");
        for (Merge merge : compared.comparison().merges()) {
            out.append("<li><p>");
            for (int i = 0; i < merge.members().size(); i++) {
                Merge.Member member = merge.members().get(i);
                int number = compared.number(member.document());
                out.append(i == 0 ? "" : " <i>and</i> ")
                        .append("<b>")
                        .append(Html.name(member.name()))
                        .append("</b> <a href=\"#doc-")
                        .append(number)
                        .append("\">")
                        .append(number)
                        .append("</a>");
            }
            out.append(" <span class=\"meta\">")
                    .append(Math.round(100 * merge.confidence()))
                    .append(" in 100</span></p>");
            why.append(out, merge.why());
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    void documents(StringBuilder out) {
        out.append("<ol class=\"docs\">\n");
        for (Reading reading : compared.comparison().readings()) {
            Document document = reading.document();
            List<String> parts = new ArrayList<>(Labels.origin(document.metadata()));
            parts.add(document.name());
            out.append("<li id=\"doc-")
                    .append(compared.number(document.id()))
                    .append("\"><h3>")
                    .append(Html.name(Labels.title(document)))
                    .append("</h3><p class=\"meta\">")
                    .append(parts.stream().map(Html::name).collect(Collectors.joining(" · ")))
                    .append("<br><code>")
                    .append(Html.escape(Visible.line(document.id())))
                    .append("</code></p>");
            for (Notice notice : reading.notices()) {
                out.append("<p class=\"meta notice\">")
                        .append(Html.escape(Visible.line(notice.message())))
                        .append("</p>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }
}
