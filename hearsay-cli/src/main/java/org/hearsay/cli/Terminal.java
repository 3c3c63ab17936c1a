package org.hearsay.cli;

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

    /**
     * Whether standard output is a terminal, which the launcher finds out: Java 17 looks at standard input as well, and
     * Java 22 and newer have a console in a pipe, too.
     */
    static boolean present() {
        return Boolean.getBoolean("hearsay.terminal");
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
