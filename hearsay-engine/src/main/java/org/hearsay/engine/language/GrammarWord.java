package org.hearsay.engine.language;

import java.util.Set;

/** Closed classes of words that several steps ask for. */
public enum GrammarWord implements WordClass {
    /** Personal pronouns that can be a subject: "she". */
    SUBJECT_PRONOUN,
    /** Personal pronouns in other cases: "him". */
    OBJECT_PRONOUN,
    /** Pronouns for somebody who is not named: "someone". */
    INDEFINITE_PRONOUN,
    /** Possessive determiners: "their". */
    POSSESSIVE,
    /** Pronouns of who speaks: "I", "our". */
    FIRST_PERSON,
    /** Pronouns of who is spoken to: "you". */
    SECOND_PERSON,
    /** Pronouns for one man. */
    MASCULINE,
    /** Pronouns for one woman. */
    FEMININE,
    /** Pronouns for a thing or a body. */
    NEUTER,
    /** Pronouns for several. */
    PLURAL_PRONOUN,
    /** Pronouns that open a relative clause: "who". */
    RELATIVE,
    /** Words that ask: "where". */
    INTERROGATIVE,
    /** Articles. */
    ARTICLE,
    /** Articles of what is new to the reader: "a". */
    INDEFINITE_ARTICLE,
    /** Demonstratives: "this". */
    DEMONSTRATIVE,
    /** Determiners of amount without a number: "several". */
    QUANTIFIER,
    /** Prepositions. */
    PREPOSITION,
    /** Conjunctions between equals: "and". */
    COORDINATION,
    /** Conjunctions that open a subordinate clause: "because". */
    SUBORDINATION,
    /** Forms of the verb that joins a subject to what it is: "is". */
    COPULA,
    /** Verbs that help another verb: tense, voice. */
    AUXILIARY,
    /** Verbs that say what can, may or must be. */
    MODAL,
    /** What marks an infinitive: "to". */
    INFINITIVE_MARK,
    /** The preposition before who does what a passive tells: "by". */
    PASSIVE_AGENT,
    /** What denies a clause by itself: "not", "never". */
    NEGATION,
    /** What denies a noun phrase: "no", "none", "nobody". */
    NEGATIVE_PRONOUN,
    /** Endings of adverbs, for texts without trees. */
    ADVERB_ENDING,
    /** Endings of regular past forms. */
    PAST_ENDING,
    /** Endings of forms that tell what goes on. */
    GERUND_ENDING,
    /** Endings of nouns in the plural, for texts without trees. */
    PLURAL_ENDING,
    /** Endings that look so and are none. */
    SINGULAR_ENDING,
    /** Clitics that say whose something is. */
    POSSESSIVE_CLITIC,
    /**
     * Abbreviations, without their full stop, behind which the trained networks were taught that a sentence goes on. Their
     * weights depend on these words; where sentences end for everyone else is the segmentation's affair.
     */
    MODEL_ABBREVIATION;

    @Override
    public Set<GrammarWord> excludes() {
        return this == MASCULINE ? Set.of(FEMININE) : Set.of();
    }
}
