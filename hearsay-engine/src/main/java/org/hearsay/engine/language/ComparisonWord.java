package org.hearsay.engine.language;

/** Words that the comparison asks for: who publishes, who passes something on, and what nobody answers for. */
public enum ComparisonWord implements WordClass {
    /** Nouns that the names of offices and bodies end with: "Harbour Authority". */
    OFFICE_NOUN,
    /** Nouns that names of companies end with, so that others name them by the first word: "Tarvane Chemicals". */
    COMPANY_NOUN,
    /** Words that make a letterhead an office's, though they mean no office: "republic". */
    STATE_NOUN,
    /** Words of the press that no office has in its name: "Corvenna News Service". */
    PRESS_NAME,
    /** The preposition before whose something is: "the police of Lissow". */
    WHOSE,
    /** What an office puts out, and that it does: words that show that its paper is passed on. */
    PAPER,
    /** Those of them that nobody but an office puts out. */
    OFFICE_PAPER,
    /** Words by which the account of an outlet is passed on. */
    PASSING_ON,
    /** Those of them by which an office speaks. */
    OFFICE_SAYING,
    /** Those of them that nobody but the press is named with; they show by themselves that its words are passed on. */
    PRESS_SAYING,
    /** Words that show that somebody spoke to the document's own reporter. */
    TO_REPORTERS,
    /** Words that every report of an event has, beside the closed classes. */
    COMMON,
    /** Participles that pass something on, with a form of being before them: "is said to". */
    PASSED_ON,
    /** Those that do so only before a perfect: "is supposed to have left". */
    PASSED_ON_PERFECT,
    /** Those that do so only behind a subject that means nothing: "it was told". */
    PASSED_ON_IMPERSONAL,
    /** The subject that means nothing: "it is said". */
    IMPERSONAL,
    /** The word that opens a clause about what there is. */
    EXISTENTIAL,
    /** Forms of the verb that makes a perfect. */
    PERFECT,
    /** What else shows that a cue names nobody: "as reported", "widely believed". */
    HEARSAY_FRAME,
    /** Adverbs and adjectives that pass something on by themselves. */
    HEARSAY_MARK,
    /** Participles of a guess about a number: "is put at". */
    ESTIMATED,
    /** The preposition before that number. */
    ESTIMATED_AT,
    /** Nouns for what people tell one another. */
    RUMOUR,
    /** A noun that is one only where it "has it". */
    RUMOUR_HAVING,
    /** What a rumour does: "goes". */
    RUMOUR_GOES,
    /** Subjects that mean people at large. */
    PEOPLE_AT_LARGE,
    /** Present forms of talking, for what people at large do. */
    TALK,
    /** Words that open where they do it. */
    TALK_PLACE,
    /** Words that name who answers for something: "according to". */
    ACCORDING,
    /** Grave words that make a headline bold: harm, guilt, masses. */
    GRAVE
}
