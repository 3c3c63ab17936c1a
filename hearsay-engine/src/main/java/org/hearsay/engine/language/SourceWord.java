package org.hearsay.engine.language;

import java.util.Set;

/** Words that tell who speaks: titles, offices, kinds of sources, and how texts name them. */
public enum SourceWord implements WordClass {
    /** Words before names: "Dr.", "Colonel". */
    TITLE,
    /** Who speaks for others. */
    SPOKESPERSON,
    /** Who speaks for others when the words say for whom: "his lawyer". */
    COUNSEL,
    /** Who holds a public office. */
    OFFICE,
    /** Who leads a body or belongs to its leading: "director". */
    HEAD_OF_BODY,
    /** Bodies of a state or of states, and their names. */
    PUBLIC_BODY,
    /** Who works for an outlet. */
    PRESS,
    /** Who stands for election, and who works for that. */
    CANDIDATE,
    /** Sides of a conflict or in a court, and who belongs to them. */
    SIDE,
    /** Parties and their followers. */
    PARTISAN,
    /** Nouns that beside the name of a party mean the party or its people, even beside an office. */
    PARTY_BODY,
    /** Offices that companies have, too. */
    SHARED_OFFICE,
    /** Bodies whose offices are no public ones. */
    COMPANY,
    /** Members of parliaments. */
    LEGISLATOR,
    /** Letters of parties before the constituency of a member of parliament: "R-Utah". */
    PARTY_LETTER,
    /** Words for a party that stand before names. */
    PARTY_ADJECTIVE,
    /** What makes a body a side: "forces". */
    FORCE,
    /** Who is asked for learning. */
    EXPERT,
    /** Bodies of learning. */
    LEARNED_BODY,
    /** Who holds no office: witnesses, trades, kin. */
    PRIVATE_PERSON,
    /** Nouns for bodies, in names, too. */
    ORGANIZATION,
    /** Nouns for several people that have no singular of another class. */
    PEOPLE,
    /** Nouns for one human being that say nothing of a position. */
    HUMAN,
    /** What is written or recorded. */
    DOCUMENT,
    /** Works whose titles stand like names. */
    WORK,
    /** What is cited as a rule, not as a source. */
    LAW,
    /** Words that go with a man. */
    MAN,
    /** Words that go with a woman. */
    WOMAN,
    /** What stands behind the name of somebody who stands for election. */
    CAMPAIGN,
    /** Verbs whose object stands for election. */
    ELECTING,
    /** Verbs that name behind a preposition who stands for election. */
    VOTING,
    /** That preposition. */
    VOTED_FOR,
    /** The plainest verbs of saying, where they end a description. */
    SAYING,
    /** Determiners of what is known. */
    DEFINITE,
    /** The number word that picks one of several. */
    SINGLE,
    /** Prepositions between a number and those it is a share of: "six in ten". */
    AMONG,
    /** Pronouns that mean nobody who was mentioned. */
    ANYBODY,
    /** Words right before a name somebody is given: "called". */
    NAMING,
    /** Verbs with a person and a name: "call him Tarn". */
    CALLING,
    /** Words by which a name is shown to be assumed. */
    PSEUDONYM,
    /** Small words inside names. */
    NAME_JOINT,
    /** Words behind a noun that describe it further. */
    BEHIND_NOUN,
    /** Words of shares of those asked. */
    SHARE,
    /** The word that joins two sources. */
    AND,
    /** Prepositions between who speaks for others and those. */
    SPEAKS_FOR,
    /** Prepositions that end the words for a body. */
    BEHIND_BODY,
    /** Prepositions that go on with the words for one source. */
    PART_OF_NAME,
    /** Words before the name of somebody who asks or took a picture. */
    ASKER;

    @Override
    public Set<SourceWord> excludes() {
        return this == MAN ? Set.of(WOMAN) : Set.of();
    }
}
