package org.hearsay.format;

import org.hearsay.domain.place.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The key {@code place} of an entity. */
final class PlaceObject {

    /** Five decimals of a degree are about a metre. */
    private static final double DECIMALS = 1e5;

    private PlaceObject() {}

    static void write(JsonGenerator json, @Nullable Place place) {
        if (place == null) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        json.writeNumberProperty("lat", degrees(place.latitude()));
        json.writeNumberProperty("lon", degrees(place.longitude()));
        if (place.geonames() == 0) {
            json.writeNullProperty("geonames");
        } else {
            json.writeNumberProperty("geonames", place.geonames());
        }
        Json.string(json, "country", place.country().isEmpty() ? null : place.country());
        json.writeStringProperty("precision", EnumNames.of(place.precision()));
        json.writeEndObject();
    }

    private static double degrees(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
