package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The page that links several readings. */
final class IndexHtml {

    private IndexHtml() {}

    static String render(List<IndexEntry> entries) {
        StringBuilder shown = new StringBuilder();
        entries.forEach(e -> shown.append(e.title()).append(Objects.requireNonNullElse(e.publisher(), "")));
        StringBuilder out = new StringBuilder(400_000);
        String title = Labels.count(entries.size(), "reading");
        HtmlReport.head(out, title + " · Hearsay", shown, "");
        long words = entries.stream().mapToLong(IndexEntry::words).sum();
        long attributed = entries.stream().mapToLong(IndexEntry::attributed).sum();
        long statements = entries.stream().mapToLong(IndexEntry::statements).sum();
        out.append("<header class=\"page\"><p class=\"kicker\">Hearsay</p><h1>")
                .append(title)
                .append("</h1>")
                .append("<p class=\"meta\">")
                .append(Labels.count(words, "word"))
                .append(" · ")
                .append(Labels.percent(attributed, words))
                .append(" attributed · ")
                .append(Labels.count(statements, "statement"))
                .append("</p></header>\n")
                .append("<main class=\"page\"><ol class=\"index\">\n");
        entries.forEach(e -> entry(out, e));
        return out.append("</ol></main>\n<footer class=\"page\"><p class=\"meta\">Nothing here says who is right.</p>")
                .append("</footer>\n</body>\n</html>\n")
                .toString();
    }

    private static void entry(StringBuilder out, IndexEntry entry) {
        List<String> origin = new ArrayList<>();
        if (entry.publisher() != null && !entry.publisher().isBlank()) {
            origin.add(Html.name(entry.publisher()));
        }
        if (entry.published() != null) {
            origin.add(Html.escape(Labels.day(entry.published())));
        }
        double share = entry.words() == 0 ? 0 : 100.0 * entry.attributed() / entry.words();
        out.append("<li><h2><a href=\"")
                .append(Html.escape(Html.relativeAddress(entry.file())))
                .append("\">")
                .append(Html.name(entry.title()))
                .append("</a></h2>")
                .append("<p class=\"meta\">")
                .append(String.join(" · ", origin))
                .append("</p>")
                .append("<svg class=\"mini\" viewBox=\"0 0 100 2\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
                .append("<rect width=\"100\" height=\"2\"/><rect class=\"att\" width=\"")
                .append(String.format(Locale.ROOT, "%.1f", share))
                .append("\" height=\"2\"/></svg>")
                .append("<p class=\"meta\">")
                .append(Labels.count(entry.words(), "word"))
                .append(" · ")
                .append(Labels.percent(entry.attributed(), entry.words()))
                .append(" attributed");
        if (entry.statements() > 0) {
            out.append(" · ").append(Labels.count(entry.statements(), "statement"));
        }
        if (entry.sources() > 0) {
            out.append(" by ").append(Labels.count(entry.sources(), "source"));
        }
        out.append("</p></li>\n");
    }
}
