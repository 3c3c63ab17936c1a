package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document to be read.
 *
 * @param files the paths as given, several when they hold the same bytes
 * @param name the file's name without folders
 * @param path where the bytes are, null when they are here
 * @param bytes the bytes, null when they are in a file
 */
record Input(List<String> files, String name, @Nullable Path path, byte @Nullable [] bytes) {

    /** The name of standard input on the command line. */
    static final String STANDARD_INPUT = "-";

    Input {
        files = List.copyOf(files);
    }

    static Input ofFile(String asGiven, Path path) {
        Path last = path.getFileName();
        return new Input(List.of(asGiven), last == null ? asGiven : last.toString(), path, null);
    }

    static Input ofBytes(String asGiven, String name, byte[] bytes) {
        return new Input(List.of(asGiven), name, null, bytes);
    }

    /** The same document under more names. */
    Input with(List<String> allFiles) {
        return new Input(allFiles, name, path, bytes);
    }
}
