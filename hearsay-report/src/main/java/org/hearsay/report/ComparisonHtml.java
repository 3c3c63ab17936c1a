package org.hearsay.report;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.reading.Reading;

/**
 * A comparison as one self-contained page: the points at issue as a board, what was planned against what is reported,
 * where accounts agree, who took from whom, when things happened and were said, where they happened, and the lists behind
 * it. Colour means origin, and the same origin all over the page. The page loads nothing and runs no script; choosing
 * origins, documents and kinds is done by style rules alone.
 */
public final class ComparisonHtml {

    private final Compared compared;
    private final Filters filters;
    private final StringBuilder out = new StringBuilder(600_000);

    private ComparisonHtml(Comparison comparison) {
        this.compared = new Compared(comparison);
        this.filters = new Filters(compared);
    }

    /** The whole page. */
    public static String render(Comparison comparison) {
        return new ComparisonHtml(comparison).page();
    }

    private String page() {
        Comparison comparison = compared.comparison();
        int documents = comparison.readings().size();
        String title = heading(documents, !comparison.issues().isEmpty());
        HtmlReport.head(out, title + " · Hearsay", shown(), Style.sheet("comparison.css") + filters.rules());
        out.append("<a class=\"skip\" href=\"#issues\">Skip to the points at issue</a>\n")
                .append("<header class=\"page\">\n<p class=\"kicker\">Hearsay · a comparison</p>\n<h1>")
                .append(title)
                .append("</h1>\n<p class=\"meta\">")
                .append(Phrases.joined(Summary.figures(compared)))
                .append("<br>")
                .append(origins())
                .append("</p>\n");
        List<PlaceIndex.Spot> spots = PlaceIndex.of(compared);
        contents(comparison, spots);
        filters.append(out);
        out.append("</header>\n<main class=\"page\">\n");
        FindingsHtml findings = new FindingsHtml(compared, filters);
        ListsHtml lists = new ListsHtml(compared);
        section("issues", "Points at issue", "", comparison.issues(), Sections.NO_ISSUES, findings::issues);
        section(
                "planned",
                "Planned against happened",
                "What was expected, ordered or agreed beside what is reported. Both may hold.",
                comparison.planned(),
                "",
                findings::planned);
        section(
                "updates",
                "Later counts",
                "A change is stated between the two, so both may hold, each at its time.",
                comparison.updates(),
                "",
                findings::updates);
        section(
                "agreements",
                "Where accounts agree",
                "Counted by origins that are independent of one another, not by documents.",
                comparison.corroborations(),
                Sections.NO_AGREEMENT,
                findings::corroborations);
        section(
                "derivations",
                "Who took from whom",
                "",
                comparison.derivations(),
                Sections.NO_DERIVATIONS,
                o -> DerivationsHtml.append(o, compared));
        Timeline timeline = Timeline.of(compared);
        section(
                "times",
                "When it happened, and when it was said",
                "",
                timeline.events(),
                Sections.NO_TIMES,
                o -> TimelineHtml.append(o, timeline, compared));
        section("places", "Where", "", spots, Sections.NO_PLACES, o -> MapHtml.append(o, spots, compared));
        section(
                "unsourced",
                "What nobody answers for",
                "",
                comparison.unsourced(),
                Sections.NO_UNSOURCED,
                lists::unsourced);
        section(
                "merges",
                "Who may be one",
                "Proposals: nothing is joined by them.",
                comparison.merges(),
                Sections.NO_MERGES,
                lists::merges);
        section("documents", "Documents", "", comparison.readings(), "There is none.", lists::documents);
        out.append("</main>\n<footer class=\"page\"><p class=\"meta\">Every quotation is in the exact words of the")
                .append(" document · nothing here says who is right");
        comparison.readings().stream()
                .findFirst()
                .map(Reading::engine)
                .ifPresent(e -> out.append("<br>Read with hearsay ").append(Html.escape(Visible.line(e.version()))));
        return out.append("</p></footer>\n</body>\n</html>\n").toString();
    }

    private static String heading(int documents, boolean issues) {
        if (documents == 1) {
            return "One document, compared with itself";
        }
        return (issues ? "Where " : "") + Labels.count(documents) + " documents " + (issues ? "part" : "side by side");
    }

    private String origins() {
        int known = compared.origins().all().size();
        int unknown = compared.origins().unknown();
        return Labels.count(known, "origin") + (known == 1 ? " is" : " are") + " behind the accounts below"
                + (unknown == 0 ? "" : "; of " + Labels.count(unknown, "account") + " the origin is unknown");
    }

    /** Everything that a document chose and the page shows; decides which fonts are needed. */
    private String shown() {
        StringBuilder shown = new StringBuilder();
        for (Reading reading : compared.comparison().readings()) {
            shown.append(Labels.title(reading.document()))
                    .append(String.join("", Labels.origin(reading.document().metadata())));
        }
        for (List<Account> group : OriginIndex.groups(compared.comparison())) {
            group.forEach(a -> shown.append(compared.words(a)).append(String.join("", a.chain())));
        }
        return shown.toString();
    }

    private void contents(Comparison comparison, List<PlaceIndex.Spot> spots) {
        out.append("<nav aria-label=\"Contents\"><ul class=\"contents\">");
        entry("issues", "Points at issue", comparison.issues().size());
        entry("planned", "Planned against happened", comparison.planned().size());
        entry("updates", "Later counts", comparison.updates().size());
        entry("agreements", "Agreement", comparison.corroborations().size());
        entry("derivations", "Who took from whom", comparison.derivations().size());
        entry("times", "When", -1);
        entry("places", "Where", spots.size());
        entry("unsourced", "Nobody answers for", comparison.unsourced().size());
        entry("merges", "May be one", comparison.merges().size());
        entry("documents", "Documents", comparison.readings().size());
        out.append("</ul></nav>\n");
    }

    private void entry(String id, String name, int count) {
        if (count != 0) {
            out.append("<li><a href=\"#")
                    .append(id)
                    .append("\">")
                    .append(name)
                    .append("</a>")
                    .append(count > 0 ? " <b>" + Labels.count(count) + "</b>" : "")
                    .append("</li>");
        }
    }

    /** A part of the page; where nothing was found it says so, or is left out where there is nothing to say. */
    private void section(
            String id, String name, String note, List<?> findings, String nothing, Consumer<StringBuilder> content) {
        if (findings.isEmpty() && nothing.isEmpty()) {
            return;
        }
        out.append("<section class=\"part\" id=\"")
                .append(id)
                .append("\" tabindex=\"-1\" aria-labelledby=\"h-")
                .append(id)
                .append("\"><h2 id=\"h-")
                .append(id)
                .append("\">")
                .append(name)
                .append("</h2>\n");
        if (findings.isEmpty()) {
            out.append("<p class=\"nothing\">").append(nothing).append("</p>");
        } else {
            out.append(note.isEmpty() ? "" : "<p class=\"meta note-of\">" + note + "</p>\n");
            content.accept(out);
        }
        out.append("</section>\n");
    }
}
