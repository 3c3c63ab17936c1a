package org.hearsay.ingest;

/** A file cannot be read as a document. The message is one sentence for a person; it does not name the file. */
public final class IngestException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong, and what to do about it where something can be done */
    public IngestException(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
