package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;

/** Finds room for names on a map; a name that has none is left to the list below it. */
final class MapLabels {

    private static final double HEIGHT = 16;

    /** About as wide as a letter of this size is on average. */
    private static final double LETTER = 6.8;

    private record Box(double x, double y, double width, double height) {

        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final Box whole;

    MapLabels(double width, double height) {
        this.whole = new Box(0, 0, width, height);
    }

    static double width(String name) {
        return Wrap.columns(name) * LETTER + 4;
    }

    void take(double x, double y, double width, double height) {
        taken.add(new Box(x, y, width, height));
    }

    boolean isFree(double x, double y, double width, double height) {
        Box box = new Box(x, y, width, height);
        return x >= whole.x
                && y >= whole.y
                && x + width <= whole.width
                && y + height <= whole.height
                && taken.stream().noneMatch(box::meets);
    }

    /** Writes a name beside a point: right, left, above or below; in the middle of a region. */
    void place(StringBuilder out, String name, double x, double y, double size, boolean region) {
        double width = width(name);
        double[][] tries = region
                ? new double[][] {{x - width / 2, y}, {x - width / 2, y + 18}, {x - width / 2, y - 18}}
                : new double[][] {
                    {x + size + 5, y},
                    {x - size - 5 - width, y},
                    {x - width / 2, y - 18},
                    {x - width / 2, y + 18},
                    {x + 9, y - 13},
                    {x + 9, y + 13}
                };
        for (double[] at : tries) {
            if (isFree(at[0], at[1] - HEIGHT / 2, width, HEIGHT)) {
                take(at[0], at[1] - HEIGHT / 2, width, HEIGHT);
                Svg.text(out, at[0], at[1] + 4, region ? "class=\"place region-name\"" : "class=\"place\"", name);
                return;
            }
        }
    }
}
