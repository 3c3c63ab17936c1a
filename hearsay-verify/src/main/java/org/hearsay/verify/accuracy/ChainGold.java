package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements with the hands they went through, as people read them: {@code src/test/resources/chains}.
 *
 * @param units in order
 */
record ChainGold(List<Unit> units) {

    /**
     * @param passage the stretch of text it was taken from, {@code p01}
     * @param file where its document lies, as the annotation names it
     * @param content of the statement, in code points of the document's text
     * @param source the words that name the source, the same way
     * @param first what one annotator says of it
     * @param second what the other says; null where there is no other
     * @param settled what was agreed on, or what the only one says
     */
    record Unit(
            String id,
            String passage,
            String file,
            List<Span> content,
            List<Span> source,
            Annotation first,
            @Nullable Annotation second,
            Annotation settled) {}

    /**
     * @param chains from the page inwards, one for each source
     * @param naming of the first chain's origin, in the words of the contract, as role and access
     */
    record Annotation(List<List<Hand>> chains, String naming, String role, String access) {

        /** The words of the first chain's origin; null for nobody. */
        @Nullable
        Span origin() {
            List<Hand> chain = chains.get(0);
            return chain.get(chain.size() - 1).who();
        }

        /** The hands of all chains, as one label; without how each came to it. */
        String hands() {
            return chains.stream()
                    .map(c -> c.stream().map(Hand::who).toList().toString())
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    /**
     * @param who the fullest words for it in the document, in code points; null for a hand without a name
     * @param how in the words of the contract
     */
    record Hand(@Nullable Span who, String how) {}

    /** Whether two people annotated every unit. */
    boolean isDouble() {
        return units.stream().allMatch(u -> u.second() != null);
    }

    /**
     * @param folder with {@code units.jsonl}, the annotation {@code first.jsonl}, and where there is another,
     *     {@code second.jsonl} and {@code settled.jsonl}
     */
    static ChainGold read(Path folder) throws IOException {
        boolean twice = Files.exists(folder.resolve("second.jsonl"));
        Map<String, Annotation> first = annotations(folder.resolve("first.jsonl"));
        Map<String, Annotation> second = twice ? annotations(folder.resolve("second.jsonl")) : Map.of();
        Map<String, Annotation> settled = twice ? annotations(folder.resolve("settled.jsonl")) : first;
        List<Unit> units = new ArrayList<>();
        for (JsonNode unit : lines(folder.resolve("units.jsonl"))) {
            String id = unit.path("id").asString();
            units.add(new Unit(
                    id,
                    unit.path("passage").asString(),
                    unit.path("file").asString(),
                    spans(unit.path("content")),
                    spans(unit.path("source")),
                    of(first, id),
                    twice ? of(second, id) : null,
                    of(settled, id)));
        }
        return new ChainGold(units);
    }

    private static Annotation of(Map<String, Annotation> annotations, String id) throws IOException {
        Annotation annotation = annotations.get(id);
        if (annotation == null) {
            throw new IOException("no annotation of " + id);
        }
        return annotation;
    }

    private static Map<String, Annotation> annotations(Path file) throws IOException {
        Map<String, Annotation> annotations = new HashMap<>();
        for (JsonNode line : lines(file)) {
            List<List<Hand>> chains = new ArrayList<>();
            for (JsonNode chain : line.path("chains")) {
                List<Hand> hands = new ArrayList<>();
                chain.forEach(h ->
                        hands.add(new Hand(span(h.path("source")), h.path("how").asString())));
                chains.add(hands);
            }
            annotations.put(
                    line.path("id").asString(),
                    new Annotation(
                            chains,
                            line.path("naming").asString(),
                            line.path("role").asString(),
                            line.path("access").asString()));
        }
        return annotations;
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(pair.path(0).asInt(), pair.path(1).asInt()));
        }
        return spans;
    }

    private static @Nullable Span span(JsonNode pair) {
        return pair.isArray() ? new Span(pair.path(0).asInt(), pair.path(1).asInt()) : null;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                lines.add(new JsonMapper().readTree(line));
            }
        }
        return lines;
    }
}
