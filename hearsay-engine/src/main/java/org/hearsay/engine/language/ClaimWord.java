package org.hearsay.engine.language;

/** Words that decide whether a clause claims something, and how, where its tree does not. */
public enum ClaimWord implements WordClass {
    /** Verbs, adjectives and nouns whose infinitive says what is to happen: "plan", "due". */
    PLAN,
    /** Auxiliaries of what is to come: "will". */
    FUTURE,
    /** Auxiliaries of what would be: "would". With a condition it is hypothetical, without one it was to come. */
    CONDITIONAL,
    /** Auxiliaries, verbs, adverbs and adjectives by which something may be so: "might", "perhaps", "seem". */
    POSSIBLE,
    /** Conjunctions of a condition: "if". */
    CONDITION,
    /** Conjunctions that open a question inside a sentence: "whether". */
    EMBEDDED_QUESTION,
    /** Conjunctions that only open a clause: "that". */
    COMPLEMENTIZER,
    /** Conjunctions of the other side of a comparison: "than". */
    COMPARISON,
    /** Verbs that say nothing without what they govern: "know", "mean". */
    UNFINISHED,
    /** Verbs of what goes on in somebody's mind: "want"; that somebody wants something is no event. */
    MIND,
    /** What governs a clause that is so whoever says it: "know", "fact". */
    FACTIVE,
    /** Antecedents and determiners of relative clauses that tell of nobody in particular: "anyone", "those". */
    GENERIC,
    /** Prepositions and conjunctions before a participle that is the subject's own: "by" in "won by leaving". */
    OWN_DEED,
    /** Subjects that stand for a clause that follows: "it". */
    DUMMY_SUBJECT,
    /** Words behind a negation that keep it from denying: "only" in "not only", "doubt" in "no doubt". */
    NO_DENIAL,
    /** Adverbs before an infinitive that say it has not happened: "yet" in "has yet to come". */
    NOT_YET
}
