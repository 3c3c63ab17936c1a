package org.hearsay.domain.comparison;

import java.util.List;

/** The fixed words of reasons, by what they say. {@code %s} stands for words of the documents, or for a number. */
public enum Reason {
    /** Words in a row are the same in two documents; how many. */
    WORDS_AGREE("%s words agree"),
    /** A document names an outlet or a body; its name as it stands there. */
    NAMES_OUTLET("it names “%s”"),
    /** Two documents share passages. */
    TAKES_FROM("one document takes from the other"),
    /** Something is passed on as said. */
    NOBODY_NAMED("nobody is named who says so"),
    /** A headline is bolder than the text under it. */
    BOLDER_HEADLINE("nothing under the headline says so"),
    /** The lead has a term, and below one origin says it; the term and the origin. */
    ONE_ORIGIN_BELOW("the lead says “%s”; under it %s alone answers for that"),
    /** Sources are named alike; their names. */
    SAME_NAME("the same name: %s"),
    /** Two names are two spellings of one; both. */
    SPELLED_OTHERWISE("spelled otherwise: %s"),
    /** A name is a part of another one; both. */
    SHORT_FOR("short for the only full name that goes with it: %s"),
    /** A name is a pseudonym. */
    ASSUMED_NAME("an assumed name"),
    /** Two sources that may be one stand in one document. */
    KEPT_APART("one document keeps two of them apart"),
    /** Sources that may be one have other roles. */
    POSITIONS_DIFFER("their positions differ");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /**
     * The reason in words.
     *
     * @param quoted what stands for each {@code %s}, in order
     */
    String text(List<String> quoted) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String one : quoted) {
            int gap = words.indexOf("%s", from);
            if (gap < 0) {
                throw new IllegalArgumentException(name() + " takes fewer words than " + quoted);
            }
            text.append(words, from, gap).append(one);
            from = gap + 2;
        }
        if (words.indexOf("%s", from) >= 0) {
            throw new IllegalArgumentException(name() + " takes more words than " + quoted);
        }
        return text.append(words, from, words.length()).toString();
    }
}
