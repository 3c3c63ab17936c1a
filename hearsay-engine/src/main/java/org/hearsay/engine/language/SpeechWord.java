package org.hearsay.engine.language;

import java.util.Set;
import org.hearsay.domain.statement.Statement.Stance;

/**
 * Words of saying: verbs, nouns and phrases that attribute words to someone, and what they say of its stance; and the
 * words that bound the description of who speaks, where no tree shows it.
 */
public enum SpeechWord implements WordClass {
    /** Verbs of saying, and phrases that begin with one, with the stance that they tell. */
    SAYING(Stance.class),
    /** Forms of {@link #SAYING} that mostly do something else, so that they attribute only right beside a quotation. */
    WEAK,
    /** Verbs of saying whose object is who is spoken to: "told reporters". With an infinitive they demand. */
    ADDRESSED,
    /** Verbs of saying that give their object a name or a judgement; the quoted words are all that is said. */
    NAMING,
    /** Verbs that show that somebody spoke, and not what was said: "spoke with". */
    CONVERSING,
    /** Nouns for words that someone uttered, with the stance that they tell: "statement", "denial". */
    UTTERANCE(Stance.class),
    /** Words that name whose words follow: "according to". */
    ACCORDING,
    /** Verbs, nouns and adjectives of wanting, fearing, supporting, planning: nothing is asserted. */
    ATTITUDE,
    /** Words of attitude that hold a clause to be so ("agreed that …") and are after a thing or a deed ("agreed to …"). */
    HOLDING,
    /** Verbs of saying that tell what someone holds to be so; denied, they doubt it: "does not believe that". */
    BELIEVING,
    /** What says before a verb of saying that nothing is said: "declined to". */
    REFUSING,
    /** Words that look ahead to a deed when an infinitive follows: "meant to", "is looking to". */
    HEADING_FOR,
    /** Conjunctions that open what is said and add nothing to it: "that". */
    COMPLEMENTIZER,
    /** Conjunctions that make a comment of the clause of saying: "as". */
    COMMENTING,
    /** Conjunctions that join two speakers: "and". */
    JOINING,
    /** What makes a verb of something else one of saying: "shot back". */
    REPLYING,
    /** Determiners beside those of {@link GrammarWord}: "such". */
    DETERMINER,
    /** Prepositions that join a description to its head: "a spokesman for the army". */
    LINK,
    /** Prepositions that do so at times: "the envoy to the council". */
    LOOSE_LINK,
    /** Small words inside names: "van". */
    NAME_PARTICLE,
    /** Words that no description runs over, beside conjunctions, prepositions and dates: "here". */
    BOUNDARY,
    /** Adverbs that may stand between a speaker and the verb, beside those that end like one. */
    ADVERB,
    /** Words that end like an adverb and are none: "family". */
    NO_ADVERB,
    /** Ends of nouns for people: "man", "er". */
    PERSON_ENDING,
    /** The field of a letter or mail that names who sends it: "From". */
    SENDER,
    /** Its other fields: "To", "Subject". */
    LETTER_FIELD,
    /** Words that begin with an apostrophe, without it: "til". */
    ELISION;

    private final Class<?> value;

    SpeechWord() {
        this(Void.class);
    }

    SpeechWord(Class<?> value) {
        this.value = value;
    }

    @Override
    public Class<?> value() {
        return value;
    }

    @Override
    public boolean mayBeEmpty() {
        return this == ELISION || this == NO_ADVERB || this == NAME_PARTICLE || this == REPLYING || this == COMMENTING;
    }

    @Override
    public Set<SpeechWord> excludes() {
        return switch (this) {
            case LINK -> Set.of(LOOSE_LINK, NAME_PARTICLE);
            case ADVERB -> Set.of(NO_ADVERB);
            default -> Set.of();
        };
    }
}
