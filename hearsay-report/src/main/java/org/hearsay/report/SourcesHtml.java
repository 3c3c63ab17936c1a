package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.report.Shares.Hand;
import org.hearsay.report.Shares.Voice;

/** The list below the text: every source with its statements in exact words, each linked to its place. */
final class SourcesHtml {

    private SourcesHtml() {}

    /** Appends nothing where there is no statement. */
    static void append(StringBuilder out, Reading reading, Shares shares) {
        if (shares.voices().isEmpty()) {
            return;
        }
        Set<String> listed = new HashSet<>();
        out.append("<section id=\"sources\" aria-labelledby=\"sources-title\">")
                .append("<h2 id=\"sources-title\">Who says what</h2>\n");
        for (Voice voice : shares.voices()) {
            Source source = voice.source();
            out.append("<section class=\"src ")
                    .append(HtmlReport.hue(voice))
                    .append(" v")
                    .append(voice.number())
                    .append("\" aria-labelledby=\"src-")
                    .append(voice.number())
                    .append("\"><div><h3 id=\"src-")
                    .append(voice.number())
                    .append("\"><span class=\"num ")
                    .append(HtmlReport.hue(voice))
                    .append("\">")
                    .append(HtmlReport.sign(voice))
                    .append("</span><span>")
                    .append(source == null ? "No source named" : Html.name(source.name()))
                    .append("</span></h3>");
            List<String> facts = new ArrayList<>();
            facts.add(Labels.percent(voice.words(), shares.words()) + " of the text");
            facts.add(Labels.count(voice.statements().size(), "statement"));
            out.append("<p class=\"meta\">").append(String.join(" · ", facts)).append("</p>");
            if (source != null) {
                out.append("<p class=\"meta\">")
                        .append(String.join(" · ", Labels.tags(source)))
                        .append("</p>");
                if (!source.aliases().isEmpty()) {
                    out.append("<p class=\"meta\">also ")
                            .append(source.aliases().stream().map(Html::name).collect(Collectors.joining(", ")))
                            .append("</p>");
                }
            }
            out.append("</div><ol class=\"said\">");
            for (Statement statement : voice.statements()) {
                item(out, statement, reading.document().text(), shares, listed.add(statement.id()));
            }
            out.append("</ol></section>\n");
        }
        out.append("</section>\n");
    }

    private static void item(StringBuilder out, Statement statement, String text, Shares shares, boolean first) {
        String id = Html.escape(statement.id());
        out.append(first ? "<li id=\"in-" + id + "\">" : "<li>").append("<blockquote dir=\"auto\">");
        quote(out, statement.content(), text);
        out.append("</blockquote><p class=\"meta\">");
        if (!statement.cue().isEmpty()) {
            out.append("— ");
            quote(out, statement.cue(), text);
            out.append(" · ");
        }
        List<Span> shown = Labels.accessWords(statement);
        for (String tag : Labels.tags(statement)) {
            out.append(tag);
            if (!shown.isEmpty() && tag.equals(Labels.access(statement))) {
                inQuotes(out, shown, text);
            }
            out.append(" · ");
        }
        for (List<Hand> path : shares.paths(statement)) {
            if (Labels.isShown(path)) {
                path(out, path, text);
            }
        }
        out.append("<a class=\"back\" href=\"#").append(id).append("\">in the text</a></p></li>");
    }

    /** The hands, each with the words that say how the statement passed on. */
    private static void path(StringBuilder out, List<Hand> path, String text) {
        out.append("page");
        for (int i = 0; i < path.size(); i++) {
            Hand hand = path.get(i);
            Source source = hand.source();
            String how = Labels.how(hand, i == path.size() - 1);
            out.append(" ← ").append(source == null ? "not named" : Html.name(source.name()));
            if (!how.isEmpty()) {
                out.append(" (").append(how);
                inQuotes(out, hand.evidence(), text);
                out.append(')');
            }
        }
        out.append(" · ");
    }

    private static void inQuotes(StringBuilder out, List<Span> spans, String text) {
        out.append(" “");
        quote(out, spans, text);
        out.append('”');
    }

    private static void quote(StringBuilder out, List<Span> spans, String text) {
        boolean more = false;
        for (Span span : spans) {
            if (span.end() <= text.length()) {
                out.append(more ? " … <bdi>" : "<bdi>");
                Html.escape(out, text, span.start(), span.end());
                out.append("</bdi>");
                more = true;
            }
        }
    }
}
