package org.hearsay.engine.language;

/** Words that tell through whose hands a statement came. */
public enum ChainWord implements WordClass {
    /** Verbs whose object is told. */
    TELLING,
    /** Verbs of speaking with somebody. */
    SPEAKING,
    /** Nouns for that. */
    TALK,
    /** The noun for a talk for the public. */
    INTERVIEW,
    /** Past forms of asking somebody for the public. */
    INTERVIEWING,
    /** Participles for what was taken over: "quoted by". */
    PASSED_ON,
    /** The preposition of the agent of a passive. */
    BY,
    /** Forms that name a source behind them: "citing". */
    CITING,
    /** Forms of quoting with an outlet as subject. */
    QUOTING,
    /** The participle for what is named as a source. */
    CITED,
    /** Verbs of "as the paper reported". */
    REPORTED_BY,
    /** Verbs of "the paper reported" behind what it reported. */
    REPORT_TAG,
    /** "At the request of". */
    REQUEST,
    /** The preposition of a channel. */
    VIA,
    /** The first word of "as the paper reported". */
    AS,
    /** The preposition before a station. */
    ON_AIR,
    /** The preposition before a paper. */
    IN_PRINT,
    /** Words that tell that something stands in print. */
    WRITING,
    /** Words that tell that something was said on the air. */
    SAYING,
    /** Verbs of both. */
    DECLARING,
    /** Verbs behind the outlet: "had in the paper declared". */
    SAID_THERE,
    /** Pronouns of the publisher. */
    US,
    /** Determiners of the publisher. */
    OURS,
    /** Nouns of the publisher behind them. */
    OWN,
    /** Prepositions of speaking. */
    WITH_OR_TO,
    /** The preposition of an interview for somebody. */
    FOR,
    /** Words between an outlet and its verb. */
    BETWEEN,
    /** Words behind "the paper reported" that show that the sentence goes on without an object. */
    BEFORE_REST,
    /** Cues by which an outlet reports rather than praises or blames. */
    REPORTING,
    /** Other occasions than an interview. */
    ELSEWHERE,
    /** Words by which somebody is known by no more than a name. */
    CALLED,
    /** Cues that pass on what nobody answers for. */
    RUMOURED,
    /** Verbs of the press near a name. */
    PRESS,
    /** Verbs of the press behind a name. */
    PRESS_VERB,
    /** Words between the two. */
    BETWEEN_VERB,
    /** Words that end what is cited. */
    CITED_END,
    /** Words behind the noun of what is cited. */
    CITED_TAIL,
    /** The word that ends a name in a copyright line. */
    ALL_RIGHTS,
    /** The word of a copyright line. */
    COPYRIGHT
}
