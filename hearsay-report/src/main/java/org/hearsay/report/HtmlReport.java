package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;
import org.hearsay.report.Shares.Voice;

/**
 * A reading as one self-contained page: who carries the text, the text itself with every statement tinted by its
 * origin, and the sources with their statements. The page loads nothing and runs no script; choosing a source in the
 * legend dims the rest by style rules alone.
 */
public final class HtmlReport {

    /** More sources than this are listed below the text, but get no place in the legend. */
    private static final int LEGEND = 24;

    private HtmlReport() {}

    /** The whole page. Takes time and space linear in the text, but for sorting the spans. */
    public static String render(Reading reading) {
        Document document = reading.document();
        Shares shares = Shares.of(reading);
        String title = Labels.title(document);
        ArticleHtml article = new ArticleHtml(reading, shares);
        StringBuilder out = new StringBuilder(document.text().length() * 2 + 400_000);
        head(out, title + " · a reading", document.text() + title + names(shares), rules(shares));
        out.append("<a class=\"skip\" href=\"#text\">Skip to the text</a>\n")
                .append("<header class=\"page\">\n<p class=\"kicker\">Hearsay · a reading</p>\n");
        if (!article.hasTitle()) {
            out.append("<h1>").append(Html.name(title)).append("</h1>\n");
        }
        article.front(out);
        meta(out, reading, shares);
        if (!Labels.notices(reading).isEmpty()) {
            out.append("<ul class=\"notices\" aria-label=\"Notices\">");
            for (Notice notice : Labels.notices(reading)) {
                out.append("<li>")
                        .append(Html.escape(Visible.line(notice.message())))
                        .append("</li>");
            }
            out.append("</ul>\n");
        }
        if (reading.statements().isEmpty()) {
            out.append("<p class=\"nothing\">")
                    .append(Labels.nothingFound(shares))
                    .append("</p>\n");
        } else {
            legend(out, document, shares);
        }
        out.append("</header>\n<main class=\"page\">\n");
        article.body(out);
        SourcesHtml.append(out, reading, shares);
        out.append("</main>\n");
        footer(out, reading);
        return out.append("</body>\n</html>\n").toString();
    }

    /** A page that links several readings. */
    public static String renderIndex(List<IndexEntry> entries) {
        return IndexHtml.render(entries);
    }

    /** Everything before the page's own content. */
    static void head(StringBuilder out, String title, CharSequence shown, String rules) {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
                .append(Style.head(shown, rules))
                .append("<title>")
                .append(Html.escape(title))
                .append("</title>\n</head>\n<body>\n");
    }

    private static void meta(StringBuilder out, Reading reading, Shares shares) {
        List<String> origin = Labels.origin(reading.document().metadata());
        if (!origin.isEmpty()) {
            out.append("<p class=\"meta\">");
            for (int i = 0; i < origin.size(); i++) {
                out.append(i == 0 ? "" : " · ").append(Html.name(origin.get(i)));
            }
            out.append("</p>\n");
        }
        List<String> figures = new ArrayList<>();
        figures.add(Labels.count(shares.words(), "word"));
        figures.add("<b>" + Labels.percent(shares.attributed(), shares.words()) + " attributed</b>");
        if (!reading.statements().isEmpty()) {
            String by = shares.sources() == 0 ? "" : " by " + Labels.count(shares.sources(), "source");
            figures.add(Labels.count(reading.statements().size(), "statement") + by);
        }
        figures.addAll(Labels.leftOut(reading));
        if (shares.deepest() > 1) {
            figures.add("longest chain " + Labels.count(shares.deepest(), "hand"));
        }
        out.append("<p class=\"meta figures\">")
                .append(String.join(" · ", figures))
                .append("</p>\n");
        if (shares.attributed() > 0) {
            out.append("<p class=\"meta\">Of what is attributed: ")
                    .append(String.join(" · ", Labels.standing(shares)))
                    .append("</p>\n");
            List<String> distances = Labels.distances(shares);
            if (!distances.isEmpty()) {
                out.append("<p class=\"meta\">From the page to the origin: ")
                        .append(String.join(" · ", distances))
                        .append("</p>\n");
            }
        }
    }

    private static void legend(StringBuilder out, Document document, Shares shares) {
        out.append("<form class=\"filter\">\n<div class=\"bar\" aria-hidden=\"true\"><i class=\"own\"></i>");
        List<Voice> voices = shares.voices();
        for (Voice voice : voices.subList(0, Math.min(LEGEND, voices.size()))) {
            out.append("<i class=\"b")
                    .append(voice.number())
                    .append(' ')
                    .append(hue(voice))
                    .append("\"></i>");
        }
        out.append("</div>\n<fieldset><legend class=\"vh\">Who carries this text. Choose to dim the rest.</legend>\n");
        String publisher = document.metadata().publisher();
        chip(
                out,
                0,
                "own",
                "",
                Labels.percent(shares.narration(), shares.words()),
                publisher == null || publisher.isBlank()
                        ? "the publisher’s own voice"
                        : Html.name(publisher) + ", in its own voice");
        for (Voice voice : voices.subList(0, Math.min(LEGEND, voices.size()))) {
            chip(
                    out,
                    voice.number(),
                    hue(voice),
                    sign(voice),
                    Labels.percent(voice.words(), shares.words()),
                    voice.source() == null
                            ? "no source named"
                            : Html.name(voice.source().name()));
        }
        if (voices.size() > LEGEND) {
            out.append("<a class=\"rest\" href=\"#sources\">and ")
                    .append(Labels.count(voices.size() - LEGEND))
                    .append(" more below</a>");
        }
        out.append("<button type=\"reset\">Show all</button></fieldset>\n</form>\n");
    }

    private static void chip(StringBuilder out, int number, String hue, String sign, String share, String name) {
        out.append("<label class=\"chip ")
                .append(number == 0 ? "" : hue)
                .append("\"><input type=\"checkbox\" class=\"f\" id=\"f")
                .append(number)
                .append("\" autocomplete=\"off\"><span class=\"num ")
                .append(hue)
                .append("\" aria-hidden=\"true\">")
                .append(sign)
                .append("</span><b>")
                .append(share)
                .append("</b> <span>")
                .append(name)
                .append("</span></label>\n");
    }

    /** The class that gives a voice its hue, and from the ninth source on its line. */
    static String hue(Voice voice) {
        if (voice.source() == null) {
            return "k0";
        }
        int round = (voice.number() - 1) / Style.HUES;
        return "k" + ((voice.number() - 1) % Style.HUES + 1) + (round == 0 ? "" : round == 1 ? " u2" : " u3");
    }

    /** The sign that stands for a voice where colour cannot be seen. */
    static String sign(Voice voice) {
        return voice.source() == null ? "?" : Integer.toString(voice.number());
    }

    /** Widths of the bar, and what each choice in the legend keeps bright. */
    private static String rules(Shares shares) {
        StringBuilder rules = new StringBuilder();
        rules.append(".own{flex-grow:")
                .append(Math.max(1, perMille(shares.narration(), shares)))
                .append("}\n");
        for (Voice voice :
                shares.voices().subList(0, Math.min(LEGEND, shares.voices().size()))) {
            String on = "body:has(#f" + voice.number() + ":checked) ";
            String mine = ".v" + voice.number();
            rules.append(".b")
                    .append(voice.number())
                    .append("{flex-grow:")
                    .append(Math.max(1, perMille(voice.words(), shares)))
                    .append("}\n")
                    .append(on)
                    .append(mine)
                    .append(".s{--fill:var(--tint);--rule:var(--edge);--hatch:24%;")
                    .append("color:var(--ink)}\n")
                    .append(on)
                    .append(":is(.who,.cue,.mark)")
                    .append(mine)
                    .append(',')
                    .append(on)
                    .append(".mark")
                    .append(mine)
                    .append("::after{color:var(--k)}\n")
                    .append(on)
                    .append(":is(.g,.src)")
                    .append(mine)
                    .append("{opacity:1}\n");
        }
        return rules.toString();
    }

    private static long perMille(double words, Shares shares) {
        return shares.words() == 0 ? 0 : Math.round(1000 * words / shares.words());
    }

    private static String names(Shares shares) {
        StringBuilder names = new StringBuilder();
        for (Voice voice : shares.voices()) {
            if (voice.source() != null) {
                names.append(voice.source().name());
            }
        }
        return names.toString();
    }

    private static void footer(StringBuilder out, Reading reading) {
        Document document = reading.document();
        out.append("<footer class=\"page\"><p class=\"meta\">Every tint is an exact quotation of the original · ")
                .append("nothing here says who is right<br>Original: ")
                .append(Html.name(document.name()));
        if (document.metadata().url() != null) {
            out.append(" · ").append(Html.name(document.metadata().url()));
        }
        out.append("<br><code>")
                .append(Html.escape(Visible.line(document.id())))
                .append("</code><br>Read with hearsay ")
                .append(Html.escape(Visible.line(reading.engine().version())));
        reading.engine().models().forEach(m -> out.append(" · ").append(Html.escape(Visible.line(m.name()))));
        out.append("</p></footer>\n");
    }
}
