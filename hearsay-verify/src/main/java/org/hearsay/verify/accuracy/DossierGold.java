package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Folded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds in a made-up dossier. Quotes become stretches of the documents' texts.
 *
 * @param issues points at issue
 * @param corroborations accounts that agree
 * @param lookAlikes pairs that are no conflict
 * @param derivations "document &lt; document" or "document &lt; outlet"
 * @param unsourced what nobody answers for
 */
record DossierGold(
        List<Issue> issues,
        List<List<Place>> corroborations,
        List<Pair> lookAlikes,
        Set<String> derivations,
        List<Place> unsourced) {

    /** So much of the shorter one must both share. */
    private static final double SAME = 0.5;

    /** Words of a document. */
    record Place(String file, Span span) {

        boolean isSame(Place other) {
            return common(other) >= SAME * Math.min(span.length(), other.span.length()) && common(other) > 0;
        }

        boolean touches(Place other) {
            return common(other) > 0;
        }

        private int common(Place other) {
            return file.equals(other.file)
                    ? Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start())
                    : 0;
        }
    }

    record Pair(Place one, Place other) {

        boolean isSame(Pair pair) {
            return one.isSame(pair.one) && other.isSame(pair.other);
        }

        boolean isTurned(Pair pair) {
            return one.isSame(pair.other) && other.isSame(pair.one);
        }
    }

    /**
     * @param answers the accounts of each answer
     * @param conflicts which answers cannot both hold
     */
    record Issue(List<List<Place>> answers, Set<Pair> conflicts) {

        /** @param conflicts as indices of answers */
        static Issue of(List<List<Place>> answers, List<int[]> conflicts) {
            Set<Pair> pairs = new HashSet<>();
            for (int[] conflict : conflicts) {
                for (Place one : answers.get(conflict[0])) {
                    for (Place other : answers.get(conflict[1])) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
            return new Issue(answers, pairs);
        }

        /** Whether two accounts that part in one part in the other. */
        boolean meets(Issue other) {
            return conflicts.stream()
                    .anyMatch(p -> other.conflicts.stream().anyMatch(q -> p.isSame(q) || p.isTurned(q)));
        }
    }

    /**
     * @param folder with {@code gold.json}
     * @param texts of its documents by their names
     */
    static DossierGold read(Path folder, Map<String, String> texts) throws IOException {
        JsonNode gold = new JsonMapper().readTree(Files.readString(folder.resolve("gold.json")));
        List<Issue> issues = new ArrayList<>();
        for (JsonNode issue : gold.path("issues")) {
            List<int[]> conflicts = new ArrayList<>();
            issue.path("conflicts")
                    .forEach(c ->
                            conflicts.add(new int[] {c.get(0).asInt(), c.get(1).asInt()}));
            List<List<Place>> answers = new ArrayList<>();
            issue.path("answers").forEach(a -> answers.add(places(a.path("accounts"), texts)));
            issues.add(Issue.of(answers, conflicts));
        }
        Set<String> derivations = new HashSet<>();
        for (JsonNode derivation : gold.path("derivations")) {
            JsonNode from = derivation.path("from");
            derivations.add(derivation.path("derived").asString() + " < "
                    + (from.isNull() ? Folded.of(derivation.path("outlet").asString()) : from.asString()));
        }
        List<List<Place>> corroborations = new ArrayList<>();
        gold.path("corroborations").forEach(c -> corroborations.add(places(c.path("accounts"), texts)));
        return new DossierGold(
                issues,
                corroborations,
                pairs(gold.path("lookAlikes"), "a", "b", texts),
                derivations,
                places(gold.path("unsourced"), texts));
    }

    private static List<Pair> pairs(JsonNode list, String one, String other, Map<String, String> texts) {
        List<Pair> pairs = new ArrayList<>();
        list.forEach(p -> {
            List<Place> here = places(List.of(p.path(one)), texts);
            List<Place> there = places(List.of(p.path(other)), texts);
            if (!here.isEmpty() && !there.isEmpty()) {
                pairs.add(new Pair(here.get(0), there.get(0)));
            }
        });
        return pairs;
    }

    private static List<Place> places(Iterable<JsonNode> quotes, Map<String, String> texts) {
        List<Place> places = new ArrayList<>();
        for (JsonNode quote : quotes) {
            String file = quote.path("file").asString();
            String words = quote.path("quote").asString();
            int at = Objects.requireNonNull(texts.get(file), file).indexOf(words);
            if (at >= 0) {
                places.add(new Place(file, new Span(at, at + words.length())));
            }
        }
        return places;
    }
}
