package org.hearsay.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.hearsay.report.PlaceIndex.Spot;

/**
 * Where the places lie, without a network: outlines of countries are inside the program. A town or a site is a point, a
 * region a soft circle, a country its outline and never a point.
 */
final class MapHtml {

    private static final int LISTED = 24;

    private final StringBuilder out;
    private final Compared compared;
    private final List<Spot> spots;
    private final Crop crop;
    private final MapLabels labels;
    private final Set<String> drawn = new HashSet<>();

    private MapHtml(StringBuilder out, List<Spot> spots, Compared compared) {
        this.out = out;
        this.compared = compared;
        this.spots = spots;
        List<Place> told =
                places(spots.stream().filter(s -> !s.accounts().isEmpty()).toList());
        List<Place> all = places(spots);
        List<Place> whole = spots.stream().map(Spot::place).toList();
        this.crop = Crop.around(!told.isEmpty() ? told : !all.isEmpty() ? all : whole);
        this.labels = new MapLabels(crop.width(), crop.height());
    }

    private static List<Place> places(List<Spot> spots) {
        return spots.stream()
                .map(Spot::place)
                .filter(p -> p.precision() != Precision.COUNTRY)
                .toList();
    }

    static void append(StringBuilder out, List<Spot> spots, Compared compared) {
        new MapHtml(out, spots, compared).all();
    }

    private void all() {
        Svg.open(
                out,
                "map",
                "Where the places lie that the documents name; a list follows",
                crop.width(),
                crop.height());
        drawn.addAll(new OutlinesHtml(out, crop, labels).append(named()));
        List<Spot> shown = spots.stream().filter(s -> crop.holds(s.place())).toList();
        shown.forEach(s -> mark(s, Precision.REGION));
        shown.forEach(s -> mark(s, Precision.TOWN));
        shown.forEach(s -> mark(s, Precision.SITE));
        shown.forEach(this::label);
        scale();
        Svg.close(out);
        out.append(
                        "<p class=\"meta note-of\">Outlines and borders as Natural Earth draws them. A point is a town, a diamond a site, a soft circle")
                .append(
                        " a region of unknown extent. A filled mark has an account above; a hollow one is only named.</p>\n");
        list();
    }

    private void mark(Spot spot, Precision precision) {
        if (spot.place().precision() != precision) {
            return;
        }
        double x = x(spot);
        double y = crop.y(spot.place().latitude());
        double size = size(spot);
        out.append("<g class=\"spot").append(spot.accounts().isEmpty() ? "\">" : " told\">");
        switch (precision) {
            case REGION ->
                out.append("<circle class=\"region\" cx=\"")
                        .append(Svg.n(x))
                        .append("\" cy=\"")
                        .append(Svg.n(y))
                        .append("\" r=\"")
                        .append(Svg.n(Math.max(26, crop.scale() * 0.4)))
                        .append("\"/>");
            case SITE ->
                out.append("<path d=\"M")
                        .append(Svg.n(x))
                        .append(' ')
                        .append(Svg.n(y - size - 1))
                        .append('l')
                        .append((Svg.n(size + 1) + " " + Svg.n(size + 1) + "-" + Svg.n(size + 1) + " "
                                + Svg.n(size + 1)))
                        .append("-" + Svg.n(size + 1) + "-" + Svg.n(size + 1) + "z\"/>");
            default ->
                out.append("<circle cx=\"")
                        .append(Svg.n(x))
                        .append("\" cy=\"")
                        .append(Svg.n(y))
                        .append("\" r=\"")
                        .append(Svg.n(size))
                        .append("\"/>");
        }
        if (precision != Precision.REGION) {
            labels.take(x - size, y - size, 2 * size, 2 * size);
        }
        Svg.title(out, spot.name() + ", in " + Labels.count(spot.documents().size(), "document"));
        out.append("</g>\n");
    }

    private static double size(Spot spot) {
        return 3.5 + Math.min(6, Math.sqrt(spot.documents().size()));
    }

    private double x(Spot spot) {
        return crop.x(crop.onMap(spot.place().longitude()));
    }

    private void label(Spot spot) {
        Precision precision = spot.place().precision();
        if (precision != Precision.COUNTRY) {
            String name = Phrases.cut(Visible.line(spot.name()), 32);
            boolean region = precision == Precision.REGION;
            labels.place(out, name, x(spot), crop.y(spot.place().latitude()), size(spot), region);
        }
    }

    private void scale() {
        double kilometre = crop.scale() / 111.2;
        double length = 1;
        for (double nice : new double[] {5, 10, 20, 50, 100, 200, 500, 1000, 2000}) {
            length = nice * kilometre <= 180 ? nice : length;
        }
        double y = crop.height() - 18;
        out.append("<path class=\"scale\" d=\"M16 ").append(Svg.n(y - 5)).append("v5h");
        out.append(Svg.n(length * kilometre)).append("v-5\"/>");
        Svg.text(out, 22, y - 6, "class=\"km\"", String.format(Locale.ROOT, "%,.0f km", length));
    }

    private boolean isShown(Spot spot) {
        return spot.place().precision() == Precision.COUNTRY
                ? drawn.contains(spot.place().country())
                : crop.holds(spot.place());
    }

    private Set<String> named() {
        return spots.stream()
                .map(Spot::place)
                .filter(p -> p.precision() == Precision.COUNTRY)
                .map(Place::country)
                .collect(Collectors.toSet());
    }

    private void list() {
        CardHtml cards = new CardHtml(compared);
        out.append("<ul class=\"spots\">");
        for (int i = 0; i < spots.size(); i++) {
            if (i == LISTED) {
                out.append("</ul><details class=\"rest\"><summary>")
                        .append(Labels.count(spots.size() - LISTED, "more place"))
                        .append("</summary><ul class=\"spots\">");
            }
            Spot spot = spots.get(i);
            out.append("<li><details><summary><b>")
                    .append(Html.name(spot.name()))
                    .append("</b> ")
                    .append(Labels.words(spot.place().precision()))
                    .append(" · ")
                    .append(Labels.count(spot.documents().size(), "document"))
                    .append(isShown(spot) ? "" : " · outside the map")
                    .append("</summary><ul>");
            spot.accounts().forEach(a -> {
                out.append("<li>“").append(Html.name(compared.words(a))).append("” ");
                cards.document(out, a.document());
                out.append("</li>");
            });
            String none = spot.documents().stream().map(String::valueOf).collect(Collectors.joining(", "));
            out.append(spot.accounts().isEmpty() ? "<li>Named in " + none + ", in no account above.</li>" : "")
                    .append("</ul></details></li>\n");
        }
        out.append(spots.size() > LISTED ? "</ul></details>\n" : "</ul>\n");
    }
}
