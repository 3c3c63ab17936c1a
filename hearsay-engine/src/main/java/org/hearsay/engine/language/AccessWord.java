package org.hearsay.engine.language;

/** Words that tell how somebody knows. */
public enum AccessWord implements WordClass {}
