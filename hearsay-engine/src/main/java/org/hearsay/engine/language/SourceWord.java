package org.hearsay.engine.language;

/** Words that tell who speaks: titles, offices, kinds of sources, given names, outlets. */
public enum SourceWord implements WordClass {}
