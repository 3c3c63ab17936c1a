package org.hearsay.engine.compare.derivation;

/**
 * A document that another one retells.
 *
 * @param from its number
 * @param outlet as the text names it, and where it retells
 */
record RetoldDocument(int from, CitedOutlet outlet) {}
