package org.hearsay.engine.language;

/** Words that decide the polarity and modality of a clause where its tree does not. */
public enum ClaimWord implements WordClass {}
