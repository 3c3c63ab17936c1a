package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files in a folder that can be read. Hidden files and folders are left out. Linked folders are walked after
 * all real ones and each real folder once, whatever links lead to it: that ends loops, and which name a file gets does
 * not depend on the order in which the system lists it.
 */
final class FolderWalk {

    /** Inside folders only files with these endings are read; a file named by itself may have any. */
    static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm", ".xhtml");

    /** Takes what cannot be visited. */
    @FunctionalInterface
    interface Failed {
        void visit(String relative, IOException e);
    }

    private final Failed failed;
    private final Set<Path> seen = new HashSet<>();
    private final TreeMap<String, Path> links = new TreeMap<>();
    private final TreeMap<String, Path> readable = new TreeMap<>();

    /** @param leftOut the real path of a folder that is not walked */
    FolderWalk(@Nullable Path leftOut, Failed failed) {
        this.failed = failed;
        if (leftOut != null) {
            seen.add(leftOut);
        }
    }

    /** The files below {@code folder} by their relative paths with {@code /}, in order of code units. */
    SortedMap<String, Path> of(Path folder) throws IOException {
        links.put("", folder);
        for (Map.Entry<String, Path> link = links.pollFirstEntry(); link != null; link = links.pollFirstEntry()) {
            Files.walkFileTree(link.getValue().toRealPath(), new Visitor(link));
        }
        return readable;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String prefix;

        /** Walks the real folder behind a link, under the link's name. */
        Visitor(Map.Entry<String, Path> link) throws IOException {
            this.root = link.getValue().toRealPath();
            this.prefix = link.getKey().isEmpty() ? "" : link.getKey() + "/";
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean enter = path.equals(root) || !isHidden(path);
            return enter && seen.add(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && Files.isDirectory(path)) {
                links.put(relative(path), path);
            } else if (hasKnownEnding(path) && (Files.isRegularFile(path) || !Files.exists(path))) {
                // A link to nothing is kept: reading it says what is wrong.
                readable.put(relative(path), path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            if (path.equals(root) || !isHidden(path)) {
                failed.visit(relative(path), e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
            if (e != null) {
                failed.visit(relative(path), e);
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return prefix
                    + root.relativize(path)
                            .toString()
                            .replace(path.getFileSystem().getSeparator(), "/");
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
