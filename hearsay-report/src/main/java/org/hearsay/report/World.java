package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outlines of the countries, from Natural Earth (public domain) by {@code tools/world_map.py}. */
final class World {

    /** The file's unit, in degrees. */
    private static final double UNIT = 0.01;

    /**
     * A country or a territory.
     *
     * @param code ISO 3166-1 alpha-2; {@code -} where it has none
     * @param name in English
     * @param rings outer outlines, x and y in turn, in degrees east and north
     */
    record Country(String code, String name, List<double[]> rings) {}

    private World() {}

    /** Read once, when the first map is drawn. */
    private static final class Loaded {
        private static final List<Country> COUNTRIES = load();
    }

    static List<Country> countries() {
        return Loaded.COUNTRIES;
    }

    private static List<Country> load() {
        List<Country> countries = new ArrayList<>();
        Style.sheet("map/countries.txt").lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            List<double[]> rings = new ArrayList<>();
            for (int i = 2; i < parts.length; i++) {
                rings.add(ring(parts[i]));
            }
            countries.add(new Country(parts[0], parts[1], List.copyOf(rings)));
        });
        return List.copyOf(countries);
    }

    /** A point and the steps from there. */
    private static double[] ring(String steps) {
        String[] numbers = steps.split(" ", -1);
        double[] ring = new double[numbers.length];
        int[] at = new int[2];
        for (int i = 0; i < numbers.length; i++) {
            at[i % 2] += Integer.parseInt(numbers[i]);
            ring[i] = at[i % 2] * UNIT;
        }
        return ring;
    }

    /** The part of a ring inside a box (Sutherland and Hodgman 1974); null where nothing is. */
    static double @Nullable [] clipped(double[] ring, double west, double south, double east, double north) {
        double[] left = ring;
        double[] bounds = {west, -east, south, -north};
        for (int side = 0; side < bounds.length && left.length > 0; side++) {
            left = clipped(left, side / 2, side % 2 == 0 ? 1 : -1, bounds[side]);
        }
        return left.length < 6 ? null : left;
    }

    /** What lies where {@code sign} times the coordinate on {@code axis} is no less than {@code bound}. */
    private static double[] clipped(double[] ring, int axis, int sign, double bound) {
        double[] kept = new double[2 * ring.length + 2];
        int size = 0;
        int points = ring.length / 2;
        for (int i = 0; i < points; i++) {
            int j = (i + points - 1) % points;
            double here = sign * ring[2 * i + axis] - bound;
            double before = sign * ring[2 * j + axis] - bound;
            if (here >= 0 != before >= 0) {
                double share = before / (before - here);
                kept[size++] = ring[2 * j] + share * (ring[2 * i] - ring[2 * j]);
                kept[size++] = ring[2 * j + 1] + share * (ring[2 * i + 1] - ring[2 * j + 1]);
            }
            if (here >= 0) {
                kept[size++] = ring[2 * i];
                kept[size++] = ring[2 * i + 1];
            }
        }
        return java.util.Arrays.copyOf(kept, size);
    }
}
