package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From the words on the command line to documents: folders are walked, standard input is taken in. */
final class Inputs {

    /** Inside folders only files with these endings are read; a file named by itself may have any. */
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");

    /** More cannot come through standard input; files have their own limit. */
    private static final int MOST_BYTES = 256 << 20;

    private static final int DEEPEST = 256;

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
        // Path order is the order of the relative paths by code unit, the same on every platform.
        Map<String, Path> readable = new TreeMap<>();
        Path root = folder.toRealPath();
        if (leftOut == null || !root.equals(leftOut)) {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Walk(folder, prefix, readable));
        }
        if (readable.isEmpty()) {
            messages.failure(argument, "The folder holds no file that can be read (" + String.join(", ", ENDINGS) + ").");
        }
        readable.forEach((relative, path) -> found.add(Input.ofFile(prefix + relative, path)));
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String prefix;
        private final Map<String, Path> readable;
        private final Set<Path> seen = new HashSet<>();

        Walk(Path root, String prefix, Map<String, Path> readable) {
            this.root = root;
            this.prefix = prefix;
            this.readable = readable;
        }

        /** Every folder is walked once, whatever links lead to it: that ends loops as well. */
        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
            Path real = path.toRealPath();
            boolean enter = path.equals(root) || !isHidden(path) && !real.equals(leftOut);
            return enter && seen.add(real) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(path) && hasKnownEnding(path)) {
                readable.put(relative(path), path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            boolean loop = e instanceof FileSystemLoopException;
            if (!loop && !isHidden(path) && (hasKnownEnding(path) || Files.isDirectory(path))) {
                messages.failure(path.equals(root) ? prefix : prefix + relative(path), Failures.sentence(e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
            if (e != null) {
                messages.failure(prefix + relative(path), Failures.sentence(e));
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean hasKnownEnding(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
