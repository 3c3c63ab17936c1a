package org.hearsay.cli;

import org.jspecify.annotations.Nullable;

/** An input cannot be read; the message is one sentence that says why. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    InputException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
