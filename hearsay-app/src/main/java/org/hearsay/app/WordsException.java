package org.hearsay.app;

/**
 * A person's own words cannot be used. The message is one sentence that says where in the file, what is wrong and what to do
 * about it; it names the file.
 */
public final class WordsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence for a person */
    public WordsException(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
