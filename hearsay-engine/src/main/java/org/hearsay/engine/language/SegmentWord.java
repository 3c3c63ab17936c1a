package org.hearsay.engine.language;

/** What the cutting of words and sentences has to know of a language. */
public enum SegmentWord implements WordClass {
    /** What is cut off the end of a word, with a straight apostrophe: "n't". */
    CLITIC(Void.class, false),
    /** Words that are two or more: the value has them with spaces between ("can not" for "cannot"). */
    SPLIT(String.class, false),
    /** What stays with its word before a hyphen: "anti". */
    PREFIX(Void.class, false),
    /** Words that begin with an apostrophe. */
    ELISION(Void.class, false),
    /** How addresses on the net begin: "https://". */
    ADDRESS(Void.class, false),
    /** Ends of host names: "org". */
    DOMAIN(Void.class, false),
    /** Faces: ":-)". */
    EMOTICON(Void.class, true),
    /** Words with a final dot, and when a sentence ends with them. */
    ABBREVIATION(Abbreviation.class, true),
    /** Words that usually begin a sentence after an abbreviation. */
    STARTER(Void.class, true),
    /** What follows a time of day in the same sentence. */
    AFTER_CLOCK(Void.class, true),
    /** What is cut off a number that it is written to: "km". */
    UNIT(Void.class, false);

    /** When a sentence ends with an abbreviation. */
    public enum Abbreviation {
        /** Never: something always follows. */
        TITLE,
        /** It is one before a digit alone, and then the sentence goes on. */
        NUMBER,
        /** After a time of day: where the next word names no day, month or zone. */
        TIME,
        /** Where the next word is a usual beginning. */
        ANY
    }

    private final Class<?> value;
    private final boolean cased;

    SegmentWord(Class<?> value, boolean cased) {
        this.value = value;
        this.cased = cased;
    }

    @Override
    public Class<?> value() {
        return value;
    }

    @Override
    public boolean isCased() {
        return cased;
    }

    @Override
    public boolean mayBeEmpty() {
        return true;
    }
}
