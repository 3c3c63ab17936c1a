package org.hearsay.format;

/**
 * What should be a reading in JSON cannot be read back. The message is one sentence for a person; it names the key, and does
 * not name the file.
 */
public final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence which key, and what is wrong with it */
    public FormatException(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
