package org.hearsay.domain.document;

/** A step of the reading of a document. What one finds and another needs is missing where the first fails. */
public enum ReadingStep {
    WORDS("words and sentences"),
    MODEL("what the model knows"),
    QUOTATIONS("quotations"),
    ENTITIES("people, bodies and places"),
    PLACES("places on the map"),
    RELATIONS("who belongs to whom"),
    SPEAKERS("speakers"),
    PUBLISHER("the document's own publisher"),
    CHAINS("chains"),
    ACCESS("how sources know"),
    TIMES("times"),
    QUANTITIES("quantities"),
    CLAIMS("claims");

    private final String words;

    ReadingStep(String words) {
        this.words = words;
    }

    /** What it finds, for a person. */
    public String words() {
        return words;
    }
}
