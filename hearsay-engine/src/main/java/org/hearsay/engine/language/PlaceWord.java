package org.hearsay.engine.language;

/** Words that tell what kind of place a name means, and where it lies. */
public enum PlaceWord implements WordClass {}
