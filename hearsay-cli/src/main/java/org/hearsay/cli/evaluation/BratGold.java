package org.hearsay.cli.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * People's annotations of attribution, as the brat tool writes them: {@code T} lines name spans, {@code E} lines bind
 * spans into relations.
 */
public final class BratGold {

    /** The parts of an attribution. */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    /**
     * A half-open stretch in Unicode code points. Unlike a span it may be empty: it is as people left it.
     *
     * @param start first code point inside
     * @param end first code point after
     */
    public record Range(int start, int end) {}

    /**
     * One relation.
     *
     * @param parts the ranges of every role, in the order of the annotation; empty lists where it has none
     */
    public record Relation(Map<Role, List<Range>> parts) {

        public Relation {
            parts = Map.copyOf(parts);
        }

        /** The ranges of one role. */
        public List<Range> of(Role role) {
            return parts.getOrDefault(role, List.of());
        }
    }

    /**
     * One annotated text.
     *
     * @param name the file's name without its ending
     * @param text the text as it is on disk
     * @param relations its annotations, in the order of the file
     */
    public record Article(String name, String text, List<Relation> relations) {

        public Article {
            relations = List.copyOf(relations);
        }
    }

    /** Takes one article. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Article article) throws IOException;
    }

    /** Order of file names as Python sorts them: by code points, which is the order of the UTF-8 bytes. */
    private static final Comparator<Path> BY_NAME = (a, b) -> Arrays.compareUnsigned(
            a.getFileName().toString().getBytes(StandardCharsets.UTF_8),
            b.getFileName().toString().getBytes(StandardCharsets.UTF_8));

    private final Path folder;

    /** @param folder holds {@code text/} and {@code attributions/} */
    public BratGold(Path folder) {
        this.folder = folder;
    }

    /**
     * Hands every annotated text to {@code visitor}, in the order of their names, one at a time.
     *
     * @return how many there were; texts without annotations are left out
     * @throws IOException when a folder is missing, a text is not UTF-8 or an annotation cannot be read
     */
    public int forEach(Visitor visitor) throws IOException {
        List<Path> annotations = files(folder.resolve("attributions"), ".ann");
        int count = 0;
        for (Path path : files(folder.resolve("text"), ".txt")) {
            String file = path.getFileName().toString();
            String name = file.substring(0, file.length() - ".txt".length());
            for (Path annotation : annotations) {
                String other = annotation.getFileName().toString();
                if (other.startsWith(name) && other.length() >= name.length() + ".ann".length()) {
                    visitor.visit(new Article(name, Files.readString(path), relations(annotation)));
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    static List<Relation> relations(Path path) throws IOException {
        try {
            return parse(Files.readString(path));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("The annotations in " + path + " are not brat standoff: " + e.getMessage(), e);
        }
    }

    static List<Relation> parse(String annotations) {
        String[] lines = PythonText.lines(annotations);
        Map<String, List<Range>> spans = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (line.startsWith("T") && parts.length >= 2) {
                spans.put(parts[0], ranges(parts[1].substring(parts[1].indexOf(' ') + 1)));
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                relations.add(relation(line.split("\t", -1)[1], spans));
            }
        }
        return relations;
    }

    private static List<Range> ranges(String offsets) {
        List<Range> ranges = new ArrayList<>();
        for (String pair : offsets.split(";", -1)) {
            List<String> numbers = PythonText.words(pair);
            ranges.add(new Range(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1))));
        }
        return ranges;
    }

    private static Relation relation(String words, Map<String, List<Range>> spans) {
        Map<Role, List<Range>> parts = new EnumMap<>(Role.class);
        for (String word : PythonText.words(words)) {
            String[] pair = word.split(":", -1);
            String name = pair[0].toLowerCase(Locale.ROOT).replaceFirst("[0-9]+$", "");
            for (Role role : Role.values()) {
                if (role.name().toLowerCase(Locale.ROOT).equals(name) && spans.containsKey(pair[1])) {
                    parts.computeIfAbsent(role, r -> new ArrayList<>()).addAll(spans.get(pair[1]));
                }
            }
        }
        return new Relation(parts);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(
                folder, path -> path.getFileName().toString().endsWith(ending))) {
            paths.forEach(found::add);
        } catch (NotDirectoryException | java.nio.file.NoSuchFileException e) {
            throw new IOException("There is no folder " + folder + ".", e);
        }
        found.sort(BY_NAME);
        return found;
    }
}
