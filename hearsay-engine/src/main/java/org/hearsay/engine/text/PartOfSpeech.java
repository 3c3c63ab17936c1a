package org.hearsay.engine.text;

/** The universal parts of speech (Universal Dependencies, version 2). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** A noun, a name or a pronoun. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
