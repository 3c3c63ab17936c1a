package org.hearsay.cli;

import java.io.PrintStream;

/** Sentences for standard error, one a line. */
final class Messages {

    private final PrintStream err;
    private boolean failed;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** Says why an input or an output failed; the exit status will be 1. */
    void failure(String path, String sentence) {
        failed = true;
        line("hearsay: " + path + ": " + sentence);
    }

    /** Says why the command cannot be carried out as it was given. */
    void refusal(String sentence) {
        failed = true;
        line("hearsay: " + sentence);
    }

    /** Says what a person should know about an input that was read. */
    void note(String path, String sentence) {
        line("hearsay: " + path + ": " + sentence);
    }

    /** Whether something failed. */
    boolean failed() {
        return failed;
    }

    /** File names may hold anything: control characters would break the line or the terminal. */
    private void line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        err.println(visible);
    }
}
