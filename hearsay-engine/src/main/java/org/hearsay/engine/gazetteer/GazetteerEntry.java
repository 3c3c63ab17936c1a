package org.hearsay.engine.gazetteer;

import org.hearsay.domain.place.Place;

/**
 * A place that bears a name.
 *
 * @param place where it lies
 * @param feature class and code of GeoNames with a dot between them: {@code P.PPLC} for a capital; {@code N.NAT} for what
 *     a country's people and things are called ("Syrian"), which is no place itself
 * @param region country and first-order division, {@code US.OH}; the country alone where the division is not known;
 *     empty where a place belongs to no country
 * @param district region and second-order division, {@code US.OH.089}; empty where it is not known
 * @param population how many people live there; 0 where it is not known
 * @param proper whether the name is its own, not one of its others
 */
public record GazetteerEntry(
        Place place, String feature, String region, String district, long population, boolean proper) {

    /** Feature of the names of peoples. */
    public static final String PEOPLE = "N.NAT";

    /** Whether it is an independent country or a territory of its own. */
    public boolean isCountry() {
        return feature.startsWith("A.PCL");
    }

    /** Whether it is a state, province or the like. */
    public boolean isFirstOrder() {
        return feature.equals("A.ADM1");
    }

    /** Whether it is a division of any order. */
    public boolean isDivision() {
        return feature.startsWith("A.ADM");
    }

    /** Whether people live there together: a city, a town, a village, a part of one. */
    public boolean isTown() {
        return feature.startsWith("P.");
    }

    /** Whether it is what a country's people are called. */
    public boolean isPeople() {
        return feature.equals(PEOPLE);
    }

    /** Whether {@code inner} lies in this country or division. */
    public boolean contains(GazetteerEntry inner) {
        if (equals(inner)) {
            return false;
        }
        if (isCountry() || isPeople()) {
            return !place.country().isEmpty()
                    && place.country().equals(inner.place().country())
                    && !inner.isCountry();
        }
        if (isFirstOrder()) {
            return region.indexOf('.') > 0 && region.equals(inner.region()) && !inner.isFirstOrder();
        }
        return isDivision() && !district.isEmpty() && district.equals(inner.district()) && !inner.isDivision();
    }
}
