package org.hearsay.engine.language;

import java.util.Set;

/** Words that tell what kind of place a name means, and where it lies. */
public enum PlaceWord implements WordClass {
    /** Parts of a country: "province". */
    DIVISION,
    /** Where people live together: "town". */
    TOWN,
    /** Which part of a place is meant: "northern". */
    SIDE,
    /** What stands before a place rather than before a person: "in". */
    BEFORE_PLACE,
    /** What joins a name to what holds it: "Karvan in Ostra". */
    CONTAINER_JOINT,
    /** What joins a kind to a name: "the city of Karvan". */
    KIND_JOINT,
    /** Words of many places' names that are also names of a few by themselves: "river". */
    GENERIC,
    /** What is named for places elsewhere: "street". */
    STREET,
    /** What stands before the hyphen of a name that is written with one, and in small letters: "al-". */
    NAME_ARTICLE,
    /** What stands for a division's name behind a town's: the name itself. */
    DIVISION_CODE;

    @Override
    public Class<?> value() {
        return this == DIVISION_CODE ? String.class : Void.class;
    }

    @Override
    public boolean isCased() {
        return this == DIVISION_CODE;
    }

    @Override
    public Set<PlaceWord> excludes() {
        return switch (this) {
            case DIVISION -> Set.of(TOWN, SIDE);
            case TOWN -> Set.of(SIDE);
            default -> Set.of();
        };
    }

    @Override
    public boolean mayBeEmpty() {
        return this == GENERIC || this == STREET || this == NAME_ARTICLE || this == DIVISION_CODE || this == KIND_JOINT;
    }
}
