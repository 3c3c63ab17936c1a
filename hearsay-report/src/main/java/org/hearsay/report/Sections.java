package org.hearsay.report;

/** What the reports say where a section is empty: that nothing was found, and never that nothing is there. */
final class Sections {

    static final String NO_ISSUES = "No question was found that accounts answer differently.";
    static final String NO_AGREEMENT = "No two documents were found to tell the same.";
    static final String NO_DERIVATIONS = "No document was found to take from another one.";
    static final String NO_UNSOURCED = "Nothing was found that is passed on without a source.";
    static final String NO_MERGES = "No source is named in two documents.";

    static final String NO_TIMES = "Nothing that is told as having happened names a day.";
    static final String NO_PLACES = "No place that the documents name could be laid on a map.";

    private Sections() {}
}
