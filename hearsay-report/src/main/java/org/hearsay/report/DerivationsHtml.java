package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.report.Families.Edge;
import org.hearsay.report.Families.Family;
import org.hearsay.report.Families.Node;

/**
 * Who took from whom, as a staircase: one step a document, later ones lower and further right, so that no line crosses a
 * name however many there are. Under it the passages themselves.
 */
final class DerivationsHtml {

    private static final double ROW = 44;
    private static final double DATES = 104;
    private static final double NAMES = 330;
    private static final double WIDEST = 1176;
    private static final double WIDEST_STEP = 30;
    private static final double RADIUS = 11;

    /** Families that are drawn open; the rest is folded. */
    private static final int OPEN = 6;

    private static final int LONGEST_NAME = 44;

    private final StringBuilder out;
    private final Compared compared;

    private DerivationsHtml(StringBuilder out, Compared compared) {
        this.out = out;
        this.compared = compared;
    }

    static void append(StringBuilder out, Compared compared) {
        new DerivationsHtml(out, compared).all();
    }

    private void all() {
        out.append("<p class=\"meta note-of\">Words went from above to below. ")
                .append("<span class=\"lk\"><svg width=\"30\" height=\"8\" aria-hidden=\"true\">")
                .append("<path class=\"line reuses\" d=\"M0 4H30\"/></svg> the same words</span> ")
                .append("<span class=\"lk\"><svg width=\"30\" height=\"8\" aria-hidden=\"true\">")
                .append("<path class=\"line retells\" d=\"M0 4H30\"/></svg> retells</span> ")
                .append("<span class=\"lk\"><svg width=\"30\" height=\"8\" aria-hidden=\"true\">")
                .append("<path class=\"line cites\" d=\"M0 4H30\"/></svg> cites</span> ")
                .append("A dashed circle is an outlet whose document is not here.</p>\n");
        List<Family> families = Families.of(compared);
        out.append("<div class=\"flows\">");
        for (int i = 0; i < families.size(); i++) {
            if (i == OPEN) {
                out.append("</div><details class=\"rest\"><summary>")
                        .append(Labels.count(families.size() - OPEN, "smaller drawing"))
                        .append("</summary><div class=\"flows\">");
            }
            family(families.get(i));
        }
        out.append(families.size() > OPEN ? "</div></details>" : "</div>");
        apart(families);
        out.append("<details class=\"rest\"><summary>All passages, side by side</summary><ul class=\"plain\">");
        compared.comparison().derivations().forEach(d -> PassagesHtml.append(out, d, compared));
        out.append("</ul></details>\n");
    }

    private void family(Family family) {
        int rows = family.nodes().size();
        double step = Math.min(WIDEST_STEP, (WIDEST - DATES - NAMES) / rows);
        double width = DATES + rows * step + NAMES;
        Svg.open(
                out,
                "flow",
                "Who took from whom: "
                        + Labels.count(rows, "document or outlet")
                                .replace("document or outlets", "documents and outlets"),
                width,
                rows * ROW + 8);
        for (Edge edge : family.edges()) {
            edge(family, edge, step);
        }
        String last = "";
        for (int i = 0; i < rows; i++) {
            Node node = family.nodes().get(i);
            String date = node.document() == null ? "" : Phrases.date(node.date());
            if (!date.isEmpty() && !date.equals(last)) {
                Svg.text(out, 0, y(i) + 4, "class=\"day\"", date);
                last = date;
            }
            node(family, i, step);
        }
        Svg.close(out);
    }

    private static double x(int row, double step) {
        return DATES + RADIUS + 2 + row * step;
    }

    private static double y(int row) {
        return row * ROW + ROW / 2;
    }

    /** Down from the source and then to the right, into the row of who took. */
    private void edge(Family family, Edge edge, double step) {
        List<Edge> into = family.edges().stream()
                .filter(e -> e.derived() == edge.derived())
                .toList();
        double apart = (into.indexOf(edge) - (into.size() - 1) / 2.0) * Math.min(5, 16.0 / into.size());
        double fromX = x(edge.from(), step);
        double fromY = y(edge.from());
        double toX = x(edge.derived(), step) - RADIUS - 1;
        double toY = y(edge.derived()) + apart;
        Derivation derivation = edge.derivation();
        out.append("<g class=\"edge\"><path class=\"line ")
                .append(kind(derivation))
                .append("\" d=\"M");
        if (fromY < toY) {
            double bend = Math.min(9, toX - fromX);
            out.append(Svg.n(fromX))
                    .append(' ')
                    .append(Svg.n(fromY + RADIUS))
                    .append('V')
                    .append(Svg.n(toY - bend));
            out.append('Q').append(Svg.n(fromX)).append(' ').append(Svg.n(toY)).append(' ');
            out.append(Svg.n(fromX + bend))
                    .append(' ')
                    .append(Svg.n(toY))
                    .append('H')
                    .append(Svg.n(toX));
        } else {
            // Only in a circle: back up, around the left.
            out.append(Svg.n(fromX - RADIUS))
                    .append(' ')
                    .append(Svg.n(fromY))
                    .append('C')
                    .append(Svg.n(toX - 40));
            out.append(' ')
                    .append(Svg.n(fromY))
                    .append(' ')
                    .append(Svg.n(toX - 40))
                    .append(' ')
                    .append(Svg.n(toY));
            out.append(' ').append(Svg.n(toX)).append(' ').append(Svg.n(toY));
        }
        out.append("\"/><path class=\"tip\" d=\"M")
                .append(Svg.n(toX))
                .append(' ')
                .append(Svg.n(toY));
        out.append("l-6 -3v6z\"/>");
        Svg.title(
                out,
                PassagesHtml.name(derivation, true, compared) + " ← " + PassagesHtml.name(derivation, false, compared)
                        + ": " + Phrases.how(derivation.how()));
        out.append("</g>\n");
    }

    private static String kind(Derivation derivation) {
        if (derivation.how().contains(Derivation.How.REUSES)) {
            return "reuses";
        }
        return derivation.how().contains(Derivation.How.RETELLS) ? "retells" : "cites";
    }

    private void node(Family family, int row, double step) {
        Node node = family.nodes().get(row);
        String document = node.document();
        double x = x(row, step);
        double y = y(row);
        out.append(document == null ? "<g class=\"absent\">" : "<a href=\"#doc-" + compared.number(document) + "\">");
        out.append("<circle cx=\"")
                .append(Svg.n(x))
                .append("\" cy=\"")
                .append(Svg.n(y))
                .append("\" r=\"");
        out.append(Svg.n(RADIUS)).append("\"/>");
        if (document != null) {
            int number = compared.number(document);
            Svg.text(out, x, y + 4, number > 99 ? "class=\"no wide\"" : "class=\"no\"", Integer.toString(number));
        }
        List<String> took = new ArrayList<>();
        for (Edge edge : family.edges()) {
            if (edge.derived() == row) {
                String from = edge.derivation().from();
                took.add(Phrases.how(edge.derivation().how()) + " ← "
                        + (from == null
                                ? Phrases.cut(family.nodes().get(edge.from()).name(), 24)
                                : compared.number(from)));
            }
        }
        double baseline = took.isEmpty() ? y + 5 : y - 2;
        Svg.text(
                out,
                x + RADIUS + 8,
                baseline,
                "class=\"name\"",
                Phrases.cut(node.name(), LONGEST_NAME) + (document == null ? ", not here" : ""));
        if (!took.isEmpty()) {
            Svg.text(out, x + RADIUS + 8, y + 13, "class=\"took\"", Phrases.cut(String.join(" · ", took), 62));
        }
        out.append(document == null ? "</g>\n" : "</a>\n");
    }

    /** The documents that no line leads to or from. */
    private void apart(List<Family> families) {
        List<String> drawn = families.stream()
                .flatMap(f -> f.nodes().stream())
                .map(Node::document)
                .filter(Objects::nonNull)
                .toList();
        List<String> apart = compared.comparison().readings().stream()
                .map(r -> r.document().id())
                .filter(d -> !drawn.contains(d))
                .toList();
        if (!apart.isEmpty()) {
            CardHtml cards = new CardHtml(compared);
            out.append("<p class=\"meta apart\">Not found to take from another, nor taken from: ");
            for (int i = 0; i < apart.size(); i++) {
                out.append(i == 0 ? "" : ", ");
                cards.document(out, apart.get(i));
            }
            out.append("</p>\n");
        }
    }
}
