package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entities against re3d: a mention counts when its characters and its type are the annotators', white space at its ends
 * left out. Nested mentions count like others.
 */
public final class EntityScore {

    private static final Set<String> NAMED = Set.of("Person", "Organisation", "Location");

    /**
     * A mention, found or annotated.
     *
     * @param type in the words of the re3d schema
     */
    public record Typed(Span span, String type) {}

    /**
     * @param right found and annotated
     * @param found all found
     * @param gold all annotated
     */
    public record Counts(int right, int found, int gold) {

        /** Harmonic mean of precision and recall, in percent. */
        public double f1() {
            return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
        }

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, gold + other.gold);
        }
    }

    /**
     * @param all every mention of every type
     * @param names mentions of people, organizations and places that hold a capital letter
     * @param byType by type
     */
    public record Score(Counts all, Counts names, Map<String, Counts> byType) {

        /** Rows of a Markdown table: what, right, found, annotated, F1. */
        public String table() {
            StringBuilder rows = new StringBuilder(row("all types", all) + "\n" + row("names", names));
            byType.forEach((type, counts) -> rows.append('\n').append(row(type, counts)));
            return rows.toString();
        }

        Section section() {
            return new Section("Entities", """
                    On the documents of re3d kept for measuring (`hearsay-verify/src/test/resources/entities/measure.txt`),
                    exact characters and type, nested mentions included; names are mentions of people, organizations and
                    places that hold a capital letter.

                    | | right | found | annotated | F1 |
                    |---|---|---|---|---|
                    """ + table());
        }

        private static String row(String name, Counts counts) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.1f |",
                    name,
                    counts.right(),
                    counts.found(),
                    counts.gold(),
                    counts.f1());
        }
    }

    private EntityScore() {}

    /**
     * @param re3d the folder of re3d, with a folder for each publisher
     * @param documents which documents are measured, one {@code FOLDER#id} a line
     * @param found what is found in a text
     */
    public static Score of(Path re3d, Path documents, Function<String, Set<Typed>> found) throws IOException {
        Counts all = new Counts(0, 0, 0);
        Counts names = all;
        Map<String, Counts> byType = new TreeMap<>();
        Map<String, Map<String, Set<Typed>>> gold = new HashMap<>();
        for (String name : Files.readAllLines(documents, StandardCharsets.UTF_8)) {
            String folder = name.substring(0, name.indexOf('#'));
            String id = name.substring(name.indexOf('#') + 1);
            String text = Documents.re3d(re3d.resolve(folder), id);
            Set<Typed> expected = gold.computeIfAbsent(folder, f -> new HashMap<>())
                    .computeIfAbsent(id, i -> entities(re3d.resolve(folder), i, text));
            Set<Typed> actual = found.apply(text);
            Predicate<Typed> named =
                    m -> NAMED.contains(m.type()) && m.span().of(text).chars().anyMatch(Character::isUpperCase);
            all = all.plus(counts(expected, actual, m -> true));
            names = names.plus(counts(expected, actual, named));
            Set<String> types = new HashSet<>();
            expected.forEach(m -> types.add(m.type()));
            actual.forEach(m -> types.add(m.type()));
            types.forEach(t ->
                    byType.merge(t, counts(expected, actual, m -> m.type().equals(t)), Counts::plus));
        }
        return new Score(all, names, byType);
    }

    private static Counts counts(Set<Typed> expected, Set<Typed> actual, Predicate<Typed> counted) {
        return new Counts(
                (int) actual.stream().filter(counted).filter(expected::contains).count(),
                (int) actual.stream().filter(counted).count(),
                (int) expected.stream().filter(counted).count());
    }

    private static Set<Typed> entities(Path folder, String id, String text) {
        CodePoints points = CodePoints.of(text);
        Set<Typed> entities = new HashSet<>();
        try {
            for (JsonNode entity : lines(folder.resolve("entities.json"))) {
                if (entity.path("documentId").asString().equals(id)) {
                    int start = points.toUnit(entity.path("begin").asInt());
                    int end = points.toUnit(entity.path("end").asInt());
                    while (start < end && Character.isWhitespace(text.charAt(start))) {
                        start++;
                    }
                    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                        end--;
                    }
                    if (start < end) {
                        entities.add(new Typed(
                                new Span(start, end), entity.path("type").asString()));
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return entities;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                nodes.add(new JsonMapper().readTree(line));
            }
        }
        return nodes;
    }
}
