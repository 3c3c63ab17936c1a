package org.hearsay.engine.language;

/** Words that the comparison asks for. */
public enum ComparisonWord implements WordClass {}
