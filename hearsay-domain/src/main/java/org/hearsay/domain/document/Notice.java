package org.hearsay.domain.document;

import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something the person should know about how a document was read.
 *
 * @param code stable short name in lower camel case, e.g. {@code languageNotCovered}
 * @param message one sentence for a person
 * @param span the words it is about, null when it is about the whole document
 */
public record Notice(String code, String message, @Nullable Span span) {

    /** Code of {@link #leftOut}. */
    public static final String LEFT_OUT = "statementsLeftOut";

    /** Statements are there that are not shown. */
    public static Notice leftOut(int statements) {
        return new Notice(LEFT_OUT, statements + " left out (--all shows them)", null);
    }

    /** It is too long for a model. */
    public static Notice quotationsOnly() {
        return new Notice(
                "quotationsOnly",
                "It is longer than 300,000 words and was read for its quotation marks alone; cut it into parts.",
                null);
    }

    /** There is nothing in it but narration. */
    public static Notice nothingAttributed() {
        return new Notice(
                "nothingAttributed", "No statement with a speaker was found; all of the text is narration.", null);
    }

    /** A mistake of the program's own ended one step of the reading; what others found stands. */
    public static Notice stepFailed(ReadingStep step, Throwable cause) {
        return new Notice(
                "stepFailed",
                "Hearsay made a mistake when it looked for " + step.words() + " (" + cause
                        + "); they are missing or not complete. Please report it.",
                null);
    }
}
