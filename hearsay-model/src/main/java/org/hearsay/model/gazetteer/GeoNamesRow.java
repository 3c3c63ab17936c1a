package org.hearsay.model.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table in the columns of GeoNames.
 *
 * @param number its number in GeoNames; 0 for none
 * @param names its own name first, then the others
 * @param latitude degrees north
 * @param longitude degrees east
 * @param feature class and code with a dot between them
 * @param country ISO 3166-1 alpha-2, or empty
 * @param region as {@code US.OH.089}, as far as it is known
 * @param population 0 where it is not known
 */
record GeoNamesRow(
        int number,
        List<String> names,
        double latitude,
        double longitude,
        String feature,
        String country,
        String region,
        int population) {

    /** Columns of the tables that GeoNames gives out. */
    static final int COLUMNS = 19;

    private static final int LONGEST_NAME = 100;

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException when it is none; the message says which column is wrong
     */
    static GeoNamesRow of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "it has " + columns.length + " columns where GeoNames has " + COLUMNS + ", with tabs between them");
        }
        List<String> names = new ArrayList<>();
        add(names, columns[1]);
        add(names, columns[2]);
        for (String other : columns[3].split(",", -1)) {
            add(names, other);
        }
        double latitude = degrees("latitude", columns[4], 90);
        double longitude = degrees("longitude", columns[5], 180);
        String feature = code(columns[6]) + '.' + code(columns[7]);
        String country = code(columns[8]);
        return new GeoNamesRow(
                (int) number("geonameid", columns[0]),
                names,
                latitude,
                longitude,
                feature.length() > GazetteerFile.FEATURE ? feature.substring(0, GazetteerFile.FEATURE) : feature,
                country,
                region(country, columns[10], columns[11]),
                (int) Math.min(Integer.MAX_VALUE, columns[14].isEmpty() ? 0 : number("population", columns[14])));
    }

    private static void add(List<String> names, String name) {
        if (!name.isBlank() && name.length() <= LONGEST_NAME && !names.contains(name)) {
            names.add(name);
        }
    }

    private static String region(String country, String first, String second) {
        if (country.isEmpty() || first.isEmpty() || first.equals("00")) {
            return country;
        }
        return country + '.' + code(first) + (second.isEmpty() ? "" : "." + code(second));
    }

    /** A code as it may stand in a file: short, and nothing but letters, digits and a little more. */
    private static String code(String code) {
        if (code.length() > 40 || !code.chars().allMatch(c -> c > ' ' && c < 127)) {
            if (code.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a code holds a control character");
            }
            return "";
        }
        return code;
    }

    private static double degrees(String column, String value, double most) {
        try {
            double degrees = Double.parseDouble(value);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("its " + column + " is no number: " + shown(value), e);
        }
        throw new IllegalArgumentException("its " + column + " lies outside the earth: " + shown(value));
    }

    private static long number(String column, String value) {
        try {
            return Math.max(0, Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("its " + column + " is no whole number: " + shown(value), e);
        }
    }

    private static String shown(String value) {
        return value.length() > 30 ? value.substring(0, 30) + "…" : value;
    }
}
