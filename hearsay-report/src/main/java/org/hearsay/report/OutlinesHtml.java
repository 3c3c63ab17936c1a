package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.report.World.Country;

/** The land under a map: outlines, those of countries that are named a shade darker, and names where they have room. */
final class OutlinesHtml {

    /** Outlines go on so many degrees outside, so that the edge of what was cut is not seen. */
    private static final double OUTSIDE = 1;

    private final StringBuilder out;
    private final Crop crop;
    private final MapLabels labels;

    OutlinesHtml(StringBuilder out, Crop crop, MapLabels labels) {
        this.out = out;
        this.crop = crop;
        this.labels = labels;
    }

    /**
     * Draws what the map shows of the world.
     *
     * @param told codes of countries that the documents name
     * @return codes of the countries that are seen
     */
    Set<String> append(Set<String> told) {
        Set<String> drawn = new HashSet<>();
        StringBuilder land = new StringBuilder();
        StringBuilder named = new StringBuilder();
        List<Runnable> names = new ArrayList<>();
        for (Country country : World.countries()) {
            double[] widest = {0, 0, 0};
            for (double[] ring : country.rings()) {
                for (int turn = -360; turn <= 360; turn += 360) {
                    double[] inside = World.clipped(
                            ring,
                            crop.west() - turn - OUTSIDE,
                            crop.south() - OUTSIDE,
                            crop.east() - turn + OUTSIDE,
                            crop.north() + OUTSIDE);
                    if (inside != null) {
                        outline(land, inside, turn);
                        if (told.contains(country.code())) {
                            outline(named, inside, turn);
                        }
                        middle(ring, turn, widest);
                    }
                }
            }
            if (widest[0] > 0) {
                drawn.add(country.code());
                names.add(() -> country(country, widest, told.contains(country.code())));
            }
        }
        out.append("<path class=\"land\" d=\"").append(land).append("\"/>");
        if (!named.isEmpty()) {
            out.append("<path class=\"named\" d=\"").append(named).append("\"/>");
        }
        out.append("<path class=\"border\" d=\"").append(land).append("\"/>\n");
        names.forEach(Runnable::run);
        return drawn;
    }

    /** Points that would fall together on the drawing are left out. */
    private void outline(StringBuilder path, double[] ring, int turn) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        boolean first = true;
        for (int i = 0; i < ring.length; i += 2) {
            double x = crop.x(ring[i] + turn);
            double y = crop.y(ring[i + 1]);
            if (first || Math.abs(x - lastX) + Math.abs(y - lastY) >= 1) {
                path.append(first ? 'M' : 'L').append(Svg.n(x)).append(' ').append(Svg.n(y));
                first = false;
                lastX = x;
                lastY = y;
            }
        }
        path.append('Z');
    }

    /** The middle of the part that is seen, if that is the widest so far: its width, x and y. */
    private void middle(double[] ring, int turn, double[] widest) {
        double[] seen = World.clipped(ring, crop.west() - turn, crop.south(), crop.east() - turn, crop.north());
        if (seen == null) {
            return;
        }
        double area = 0;
        double x = 0;
        double y = 0;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < seen.length; i += 2) {
            double x1 = crop.x(seen[i] + turn);
            double y1 = crop.y(seen[i + 1]);
            double x2 = crop.x(seen[(i + 2) % seen.length] + turn);
            double y2 = crop.y(seen[(i + 3) % seen.length]);
            double cross = x1 * y2 - x2 * y1;
            area += cross;
            x += (x1 + x2) * cross;
            y += (y1 + y2) * cross;
            least = Math.min(least, x1);
            most = Math.max(most, x1);
        }
        if (Math.abs(area) > 4000 && most - least > widest[0]) {
            widest[0] = most - least;
            widest[1] = x / (3 * area);
            widest[2] = y / (3 * area);
        }
    }

    private void country(Country country, double[] widest, boolean told) {
        double needed = MapLabels.width(country.name());
        if (told || widest[0] > needed * 1.1 && labels.isFree(widest[1] - needed / 2, widest[2] - 8, needed, 16)) {
            labels.take(widest[1] - needed / 2, widest[2] - 8, needed, 16);
            Svg.text(
                    out,
                    widest[1],
                    widest[2] + 4,
                    told ? "class=\"country told\"" : "class=\"country\"",
                    country.name());
        }
    }
}
