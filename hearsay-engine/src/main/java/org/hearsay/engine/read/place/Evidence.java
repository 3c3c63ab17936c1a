package org.hearsay.engine.read.place;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.domain.place.Place;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/**
 * Where a document's other places lie: how much of what it names is in each country, region, district and square of the
 * map. The work grows with the names, not with their pairs.
 */
final class Evidence {

    private static final double COUNTRY = 1.4;
    private static final double REGION = 1.3;
    private static final double DISTRICT = 2;
    private static final double NEAR = 0.9;

    /** How fast evidence saturates. */
    private static final double STEEPNESS = 2.5;

    /** What a neighbouring square counts. */
    private static final double BESIDE = 0.8;

    private final Map<String, Double> areas = new HashMap<>();
    private final Map<Integer, Double> squares = new HashMap<>();

    /** Adds a place that the document means with this weight; a negative weight takes it out again. */
    void add(GazetteerEntry candidate, double weight) {
        String country = candidate.place().country();
        if (!country.isEmpty()) {
            areas.merge(country, weight, Double::sum);
        }
        if (candidate.region().indexOf('.') > 0) {
            areas.merge(candidate.region(), weight, Double::sum);
        }
        if (!candidate.district().isEmpty()) {
            areas.merge(candidate.district(), weight, Double::sum);
        }
        if (candidate.isTown() || candidate.feature().equals("A.ADM2")) {
            squares.merge(square(candidate.place(), 0, 0), weight, Double::sum);
        }
    }

    /** How well a place fits to the others; 0 where nothing speaks for it. */
    double of(GazetteerEntry candidate) {
        double score = COUNTRY * saturated(areas.getOrDefault(candidate.place().country(), 0.0));
        if (candidate.region().indexOf('.') > 0) {
            score += REGION * saturated(areas.getOrDefault(candidate.region(), 0.0));
        }
        if (!candidate.district().isEmpty()) {
            score += DISTRICT * saturated(areas.getOrDefault(candidate.district(), 0.0));
        }
        return score + NEAR * saturated(near(candidate.place()));
    }

    /** How much speaks for a country. */
    double country(String code) {
        return areas.getOrDefault(code, 0.0);
    }

    private double near(Place place) {
        double sum = 0;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                double weight = squares.getOrDefault(square(place, north, east), 0.0);
                sum += north == 0 && east == 0 ? weight : BESIDE * weight;
            }
        }
        return sum;
    }

    private static int square(Place place, int north, int east) {
        int row = (int) Math.floor(place.latitude()) + 90 + north;
        int column = Math.floorMod((int) Math.floor(place.longitude()) + east, 360);
        return row * 360 + column;
    }

    private static double saturated(double weight) {
        return Math.log1p(STEEPNESS * Math.max(0, weight));
    }
}
