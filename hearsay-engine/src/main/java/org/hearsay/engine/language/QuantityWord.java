package org.hearsay.engine.language;

/** Number words, units, and what bounds a number. */
public enum QuantityWord implements WordClass {}
