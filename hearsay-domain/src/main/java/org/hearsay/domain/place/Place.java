package org.hearsay.domain.place;

/**
 * A place on the earth.
 *
 * @param latitude of its middle, degrees north, -90 to 90 (WGS 84)
 * @param longitude of its middle, degrees east, -180 to 180 (WGS 84)
 * @param geonames its number in GeoNames; 0 where it has none
 * @param country ISO 3166-1 alpha-2; empty where it belongs to none or it is not known
 * @param precision what kind of place it is, so that nobody takes the middle of a country for a point of action
 */
public record Place(double latitude, double longitude, long geonames, String country, Precision precision) {

    /** From the widest to the narrowest. */
    public enum Precision {
        /** A country or something larger. */
        COUNTRY,
        /** A part of a country: a province, a district, a mountain range. */
        REGION,
        /** A city, town or village. */
        TOWN,
        /** A bridge, a camp, a building, a quarter of a town. */
        SITE
    }

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on the earth: " + latitude + ", " + longitude);
        }
    }
}
