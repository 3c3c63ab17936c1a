package org.hearsay.engine.model;

/**
 * From which chances on mentions of entities are kept, as a model was tuned.
 *
 * @param single a mention by itself, from this chance on
 * @param sure from this chance on a mention vouches for the same words elsewhere in the text
 * @param repeated those are kept from this chance on
 */
public record EntityThresholds(double single, double sure, double repeated) {}
