package org.hearsay.app;

/** Is told what is being done, for whoever waits. Called by the thread that does it, before it does it. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (task, what) -> {};

    /** What takes time. */
    enum Task {
        /** A model or a gazetteer is loaded. */
        LOADING,
        /** Bytes become a document. */
        DECODING,
        /** A document is read. */
        READING,
        /** Readings are compared. */
        COMPARING
    }

    /**
     * Something begins.
     *
     * @param what the part or the document by its name; of a comparison how many documents
     */
    void begins(Task task, String what);
}
