package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Failures;
import org.jspecify.annotations.Nullable;

/** From the words on the command line to documents: folders are walked, standard input is taken in. */
final class Inputs {

    /** More cannot come through standard input; files have their own limit. */
    private static final int MOST_BYTES = 256 << 20;

    private final InputStream standardInput;
    private final Messages messages;
    private final List<Input> found = new ArrayList<>();
    private final @Nullable Path leftOut;

    /** @param leftOut a folder that is not walked, since output goes there */
    Inputs(InputStream standardInput, @Nullable Path leftOut, Messages messages) {
        this.standardInput = standardInput;
        this.leftOut = leftOut;
        this.messages = messages;
    }

    /** Whether {@code arguments} name one document by itself, so that one result is expected. */
    static boolean single(List<String> arguments) {
        return arguments.size() == 1 && !isFolder(arguments.get(0));
    }

    /** All documents in the order of the arguments; what cannot be found is reported and left out. */
    List<Input> of(List<String> arguments) {
        boolean taken = false;
        for (String argument : arguments) {
            if (!argument.equals(Input.STANDARD_INPUT)) {
                file(argument);
            } else if (!taken) {
                taken = true;
                standardInput();
            }
        }
        return found;
    }

    private static boolean isFolder(String argument) {
        try {
            return !argument.equals(Input.STANDARD_INPUT) && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void file(String argument) {
        if (argument.isEmpty()) {
            messages.failure("\"\"", "An empty word names no file.");
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                folder(argument, path);
            } else if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A named pipe or a device can be read once only, and has no size.
                try (InputStream in = Files.newInputStream(path)) {
                    bytes(argument, in);
                }
            } else {
                found.add(Input.ofFile(argument, path));
            }
        } catch (InvalidPathException e) {
            messages.failure(argument, "This is no name of a file.");
        } catch (IOException e) {
            messages.failure(argument, Failures.sentence(e));
        }
    }

    private void standardInput() {
        try {
            bytes(Input.STANDARD_INPUT, standardInput);
        } catch (IOException e) {
            messages.failure(Input.STANDARD_INPUT, Failures.sentence(e));
        }
    }

    private void bytes(String asGiven, InputStream in) throws IOException {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                messages.failure(asGiven, "It is larger than " + (MOST_BYTES >> 20) + " MB.");
            } else {
                found.add(Input.ofBytes(asGiven, "standard-input", bytes));
            }
        } catch (OutOfMemoryError e) {
            messages.failure(asGiven, "There is not enough memory to read it.");
        }
    }

    private void folder(String argument, Path folder) throws IOException {
        String prefix = argument.endsWith("/") ? argument : argument + "/";
        boolean[] failed = {false};
        Map<String, Path> readable = new FolderWalk(leftOut, (relative, e) -> {
                    failed[0] = true;
                    messages.failure(relative.isEmpty() ? argument : prefix + relative, Failures.sentence(e));
                })
                .of(folder);
        if (readable.isEmpty() && !failed[0]) {
            String endings = String.join(", ", FolderWalk.ENDINGS);
            messages.failure(argument, "The folder holds no file that can be read (" + endings + ").");
        }
        readable.forEach((relative, path) -> found.add(Input.ofFile(prefix + relative, path)));
    }
}
