package org.hearsay.engine.read.entity;

import org.hearsay.domain.text.Span;

/**
 * Words that mean an entity: a name, a description or a pronoun. Mentions nest ("[the [Asad] regime]"), and the same
 * words may mean two things at once (a country as a place and as a state).
 *
 * @param span the words
 * @param type what they mean, in the words of the re3d schema: Person, Organisation, Location, Nationality, Weapon,
 *     Vehicle, MilitaryPlatform, Temporal, Quantity, Money, DocumentReference, CommsIdentifier, Coordinate, Frequency
 * @param confidence 0 to 1
 */
public record EntityMention(Span span, String type, double confidence) {}
