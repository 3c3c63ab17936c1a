package org.hearsay.cli;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where text is shown.
 *
 * @param width columns, 40 or more
 * @param colour whether escape sequences for colours are understood and wanted
 */
record Terminal(int width, boolean colour) {

    private static final int USUAL = 100;
    private static final int LEAST = 40;

    /** No terminal: a file or a pipe. */
    static final Terminal NONE = new Terminal(USUAL, false);

    /** The width from {@code COLUMNS}; colour only on a terminal and without {@code NO_COLOR}. */
    static Terminal of(Map<String, String> environment, boolean isTerminal) {
        String noColour = environment.getOrDefault("NO_COLOR", "");
        return new Terminal(width(environment.get("COLUMNS")), isTerminal && noColour.isEmpty());
    }

    /** Whether both standard input and standard output are a terminal. */
    static boolean present() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is a console without a terminal, too, and a method that tells them apart.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int width(@Nullable String columns) {
        try {
            int width = columns == null ? USUAL : Integer.parseInt(columns.strip());
            return width <= 0 ? USUAL : Math.max(LEAST, width);
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }
}
