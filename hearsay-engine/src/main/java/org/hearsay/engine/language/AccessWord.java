package org.hearsay.engine.language;

/** Words that tell how somebody knows. */
public enum AccessWord implements WordClass {
    /** Past forms of perceiving. */
    SEEING,
    /** The forms of "recalled seeing". */
    SEEING_NOW,
    /** Past forms of hearing. */
    HEARING,
    /** Past forms of telling, for who is told. */
    TOLD_OF,
    /** Past forms of coming to know from others. */
    LEARNING,
    /** Cues by which somebody passes on what came to their ears. */
    HEARD_CUE,
    /** Words behind "heard" that make it hearsay. */
    SENDER,
    /** Verbs of the mind, of saying and of seeming: no deeds. */
    MIND,
    /** Past forms of doing that have no regular ending. */
    DOING,
    /** Phrases that are deeds although their verb is none. */
    LOOKING_AFTER,
    /** Words between a pronoun and its verb. */
    BEFORE_VERB,
    /** Forms that make a passive. */
    BEING,
    /** Forms of being. */
    BEING_NOW,
    /** Forms that make a perfect. */
    PERFECT,
    /** All forms of the auxiliary of the perfect. */
    PERFECT_HELPER,
    /** Pronouns of the speaker as subject. */
    FIRST,
    /** The pronoun for speaker and others. */
    WE,
    /** The pronoun for several. */
    THEY,
    /** The pronoun for a body. */
    IT,
    /** Words that open a condition. */
    IF,
    /** Words that open what is denied for oneself. */
    ANY,
    /** Verbs of papers. */
    SHOWING,
    /** Verbs by which somebody reasons, as cues. */
    REASONING,
    /** Verbs by which speakers mark their own reasoning. */
    OWN_REASONING,
    /** Nouns for a view. */
    VIEW,
    /** Participles of feelings: no deeds. */
    FEELING,
    /** Participles of what was done to somebody. */
    SUFFERED,
    /** What is looked up. */
    REGISTER,
    /** The preposition before it. */
    IN_REGISTER,
    /** Words that open a clause with the speaker as subject. */
    JOINT,
    /** Forms by which nobody in particular reasons: "is expected". */
    IS_PASSIVE,
    /** What belongs to a body and acts for it. */
    OURS,
    /** People and means of an office. */
    STAFF,
    /** Auxiliaries of deeds. */
    DEED_HELPER,
    /** Adverbs between an auxiliary and a deed. */
    DEED_ADVERB,
    /** Words that are no verb. */
    NO_DEED,
    /** Cues by which somebody judges. */
    VERDICT,
    /** Phrases behind a deed that was done to see: "to see what". */
    PURPOSE_OF_SEEING,
    /** What speakers are who reason: "sure". */
    CONVINCED,
    /** Words in the description of a speaker that tell of being there. */
    PRESENT,
    /** What is made and decided: a body speaks of its own. */
    OWN_PLAN,
    /** Participles for what offices do, where it is not said who did it. */
    OFFICE_WORK,
    /** Words by which something is supposed. */
    SUPPOSING,
    /** Words that weigh. */
    VALUE,
    /** Verbs of what should or could be. */
    DEMANDING,
    /** Verbs that wait for what comes. */
    WAITING,
    /** Auxiliaries of what is to come. */
    TO_COME,
    /** The word of "going to". */
    GOING,
    /** Forms for what is or is always so. */
    NOW,
    /** Forms for what was. */
    THEN,
    /** The participle of being. */
    BEEN,
    /** Words whose clitic is a verb: "it's". */
    FULL_FORM,
    /** Words between an auxiliary and its verb. */
    NOT_VERB,
    /** Pronouns of who is told. */
    ADDRESSED,
    /** Pronouns before "told" that make it a saying. */
    TELLER,
    /** Words behind the noun of a paper. */
    PAPER_END,
    /** Words before the name of a body. */
    SUBJECT_OPENING
}
