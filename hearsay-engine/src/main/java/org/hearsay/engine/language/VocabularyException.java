package org.hearsay.engine.language;

/** A table of words that is not understood or contradicts itself; the message says where and why. */
public final class VocabularyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VocabularyException(String message) {
        super(message);
    }
}
