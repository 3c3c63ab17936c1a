package org.hearsay.domain.entity;

import java.util.Arrays;

/** What an entity is, after the re3d schema. */
public enum EntityType {
    COMMS_IDENTIFIER("CommsIdentifier"),
    COORDINATE("Coordinate"),
    DOCUMENT_REFERENCE("DocumentReference"),
    FREQUENCY("Frequency"),
    LOCATION("Location"),
    MILITARY_PLATFORM("MilitaryPlatform"),
    MONEY("Money"),
    NATIONALITY("Nationality"),
    ORGANISATION("Organisation"),
    PERSON("Person"),
    QUANTITY("Quantity"),
    TEMPORAL("Temporal"),
    VEHICLE("Vehicle"),
    WEAPON("Weapon");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** What the re3d schema, a model's settings and a reading call it. */
    public String label() {
        return label;
    }

    /**
     * The type that is called so.
     *
     * @throws IllegalArgumentException where none is
     */
    public static EntityType ofLabel(String label) {
        return Arrays.stream(values())
                .filter(t -> t.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of entity is called " + label));
    }
}
