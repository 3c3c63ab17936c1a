package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many statements inside statements are found. One is, when a statement covers at least half of its content's
 * characters and few others (Jaccard 0.5 or more), shares a character of its source or both have none, and stands inside
 * a statement that fits the outer content in the same way.
 */
final class NestingShare {

    private static final double SAME = 0.5;

    /**
     * @param inner inner statements annotated
     * @param found of these, with source and parent
     * @param passages passages read
     */
    record Counts(int inner, int found, int passages) {

        double percent() {
            return inner == 0 ? 0 : 100.0 * found / inner;
        }

        Section section() {
            return new Section(
                    "Statements inside statements", String.format(Locale.ROOT, """
                            On the measuring part of the passages in `hearsay-verify/src/test/resources/nesting`, %d of %d
                            inner statements in %d passages are found with the right source and the right parent: %.1f %%.
                            """, found, inner, passages, percent()));
        }
    }

    private record Gold(List<Span> source, List<Span> content, int parent) {}

    private NestingShare() {}

    static Counts of(Path file, Reader reader) throws IOException {
        int inner = 0;
        int found = 0;
        int passages = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode passage = new JsonMapper().readTree(line);
            String text = passage.path("text").asString();
            List<Gold> gold = gold(passage.path("statements"), text);
            List<Statement> statements =
                    reader.read(Document.ofText("passage", text)).statements();
            Map<String, Statement> byId = new HashMap<>();
            statements.forEach(s -> byId.put(s.id(), s));
            passages++;
            for (Gold g : gold) {
                if (g.parent() >= 0) {
                    inner++;
                    Gold outer = gold.get(g.parent());
                    found += statements.stream().anyMatch(s -> fits(s, g) && isInside(s, outer, byId)) ? 1 : 0;
                }
            }
        }
        return new Counts(inner, found, passages);
    }

    private static boolean isInside(Statement statement, Gold outer, Map<String, Statement> byId) {
        @Nullable String parent = statement.parent();
        Statement found = parent == null ? null : byId.get(parent);
        return found != null && Spans.jaccard(found.content(), outer.content()) >= SAME;
    }

    private static boolean fits(Statement statement, Gold gold) {
        boolean sources = statement.source().isEmpty() && gold.source().isEmpty()
                || statement.source().stream()
                        .anyMatch(s -> gold.source().stream().anyMatch(s::overlaps));
        return sources && Spans.jaccard(statement.content(), gold.content()) >= SAME;
    }

    private static List<Gold> gold(JsonNode statements, String text) {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode statement : statements) {
            List<Span> content = new ArrayList<>();
            statement.path("content").forEach(c -> content.addAll(spans(c, text)));
            JsonNode parent = statement.path("parent");
            gold.add(new Gold(spans(statement.path("source"), text), content, parent.isNumber() ? parent.asInt() : -1));
        }
        return gold;
    }

    private static List<Span> spans(JsonNode node, String text) {
        String words = node.isObject() ? node.path("words").asString("") : node.asString("");
        if (words.isEmpty()) {
            return List.of();
        }
        int at = node.isObject() ? text.offsetByCodePoints(0, node.path("at").asInt()) : text.indexOf(words);
        return List.of(new Span(at, at + words.length()));
    }
}
