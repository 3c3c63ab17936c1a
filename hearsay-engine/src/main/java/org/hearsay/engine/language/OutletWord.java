package org.hearsay.engine.language;

/** Words that outlets' names are made of, and nouns for outlets. */
public enum OutletWord implements WordClass {
    /** Words that mean an outlet or are often part of the name of one. */
    OUTLET,
    /** Those of them that offices have in their names, too. */
    SHARED,
    /** Words that are an outlet's name where a sentence cites something. */
    CITED_NAME,
    /** Nouns that mean an outlet without more. */
    NOUN,
    /** Nouns that do so with a word of the press or a place before them: "news agency". */
    NOUN_WITH_PRESS,
    /** Nouns that make the name behind them an outlet's where a verb of the press is near. */
    NOUN_BEFORE_NAME,
    /** Words of the press. */
    PRESS_WORD,
    /** What makes of a word of the press something else: "a news conference". */
    NO_OUTLET,
    /** Last words of names of places: "Mirror Lane". */
    STREET,
    /** Adjectives that say where an outlet is heard. */
    SCOPE,
    /** Endings of adjectives of places: "British". */
    PLACE_ENDING,
    /** What an outlet publishes and what is as good as its name: "a report by the Post". */
    PIECE,
    /** The adjective of outlets that a state owns. */
    STATE,
    /** The preposition before whose outlet it is. */
    OF,
    /** Words that a publisher's name may have or leave out. */
    OPTIONAL,
    /** Words that no name goes on over, beside the closed classes. */
    BEHIND_NAME,
    /** A determiner of one more. */
    ANOTHER,
    /** Words of the press that mean no source without a capital. */
    PLAIN_NOUN
}
