package org.hearsay.report;

import java.util.List;
import org.hearsay.domain.place.Place;

/**
 * The part of the world that a map shows, and where a place lies on it: plate carrée, true to scale along its middle.
 *
 * @param west degrees east of Greenwich; may lie outside -180 to 180 where the map crosses the date line
 * @param north degrees
 * @param scale units of the drawing for a degree of latitude
 * @param squeeze units for a degree of longitude by those for one of latitude
 */
record Crop(double west, double north, double scale, double squeeze, double width, double height) {

    static final double WIDTH = 1176;

    /** No map shows less than this many degrees; with less nobody knows where it is. */
    private static final double LEAST = 4;

    private static final double MARGIN = 1.3;
    private static final double LOWEST = 400;
    private static final double HIGHEST = 640;

    /** Around the middles of places. */
    static Crop around(List<Place> places) {
        boolean across = spread(places, false) > spread(places, true);
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = 90;
        double north = -90;
        for (Place place : places) {
            double longitude = turned(place.longitude(), across);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, place.latitude());
            north = Math.max(north, place.latitude());
        }
        double middle = (north + south) / 2;
        double squeeze = Math.max(0.2, Math.cos(Math.toRadians(middle)));
        double tall = Math.max(LEAST, (north - south) * MARGIN);
        double wide = Math.max(LEAST, (east - west) * squeeze * MARGIN);
        double height = Math.max(LOWEST, Math.min(HIGHEST, WIDTH * tall / wide));
        double scale = Math.min(WIDTH / wide, height / tall);
        double left = (west + east) / 2 - WIDTH / scale / squeeze / 2;
        double top = Math.min(90, middle + height / scale / 2);
        return new Crop(left, top, scale, squeeze, WIDTH, height);
    }

    private static double spread(List<Place> places, boolean turned) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (Place place : places) {
            west = Math.min(west, turned(place.longitude(), turned));
            east = Math.max(east, turned(place.longitude(), turned));
        }
        return east - west;
    }

    private static double turned(double longitude, boolean turned) {
        return turned && longitude < 0 ? longitude + 360 : longitude;
    }

    double east() {
        return west + width / scale / squeeze;
    }

    double south() {
        return north - height / scale;
    }

    double x(double longitude) {
        return (longitude - west) * squeeze * scale;
    }

    double y(double latitude) {
        return (north - latitude) * scale;
    }

    /** The longitude by which a place is on the map, if it is. */
    double onMap(double longitude) {
        return longitude < west ? longitude + 360 : longitude > east() ? longitude - 360 : longitude;
    }

    boolean holds(Place place) {
        double longitude = onMap(place.longitude());
        return longitude >= west && longitude <= east() && place.latitude() <= north && place.latitude() >= south();
    }
}
