package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.attribution.AttributionRelation;
import org.hearsay.engine.read.attribution.FoundRelations;
import org.hearsay.engine.read.attribution.RelationFinder;
import org.hearsay.engine.read.entity.Mentions;
import org.hearsay.engine.text.ModelWords;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is trained and measured in Python is what runs here: same words, same spans, same confidence. */
class ParityTest {

    private static final Path FIXTURE = Path.of("..", "training", "fixtures", "parity.json");

    private final JsonNode fixture = read();

    private static JsonNode read() {
        try {
            return new JsonMapper().readTree(Files.readAllBytes(FIXTURE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theFixtureIsOfTheModelThatShips() throws IOException {
        Path shipped = Path.of("src/main/resources/org/hearsay/model/attribution");
        for (var file : fixture.path("files").properties()) {
            byte[] bytes = Files.readAllBytes(shipped.resolve(file.getKey()));
            assertThat(HexFormat.of().formatHex(Ids.sha256().digest(bytes)))
                    .as(file.getKey())
                    .isEqualTo(file.getValue().asString());
        }
    }

    @Test
    void theSameRelationsComeOut() {
        RelationFinder finder = new RelationFinder(AttributionModel.load(), Runnable::run);
        for (JsonNode passage : fixture.path("passages")) {
            String text = passage.path("text").asString();
            FoundRelations all = finder.find(words(text));
            List<AttributionRelation> found = all.relations();
            JsonNode expected = passage.path("relations");

            assertThat(found).as(passage.path("name").asString()).hasSize(expected.size());
            for (int i = 0; i < found.size(); i++) {
                AttributionRelation relation = found.get(i);
                JsonNode gold = expected.get(i);
                assertThat(List.of(relation.cue())).isEqualTo(spans(passage, cueWords(gold.path("cue"))));
                assertThat(relation.source()).isEqualTo(spans(passage, words(gold.path("source"))));
                assertThat(relation.content()).isEqualTo(spans(passage, words(gold.path("content"))));
                assertThat(relation.confidence())
                        .isCloseTo(gold.path("confidence").asDouble(), within(0.03));
            }
        }
    }

    @Test
    void theSameMentionsComeOut() {
        RelationFinder finder = new RelationFinder(AttributionModel.load(), Runnable::run);
        for (JsonNode passage : fixture.path("passages")) {
            String text = passage.path("text").asString();
            assertThat(finder.find(words(text)).mentions())
                    .extracting(m -> m.span().of(text) + " " + m.type().label())
                    .containsAll(mentions(passage, "mentionsAtLeast"))
                    .isSubsetOf(mentions(passage, "mentionsAtMost"));
        }
    }

    private static ModelWords words(String text) {
        return ModelWords.of(
                text, List.of(new Span(0, text.length())), English.load().vocabulary());
    }

    private static List<String> mentions(JsonNode passage, String key) {
        String text = passage.path("text").asString();
        List<String> mentions = new ArrayList<>();
        for (JsonNode mention : passage.path(key)) {
            int first = mention.get(0).asInt();
            List<Integer> words = new ArrayList<>();
            for (int i = first; i < first + mention.get(1).asInt(); i++) {
                words.add(i);
            }
            Span span = Mentions.withoutClitic(
                    text, spans(passage, words).get(0), English.load().vocabulary());
            mentions.add(span.of(text) + " " + mention.get(2).asString());
        }
        return mentions;
    }

    private static List<Integer> words(JsonNode node) {
        List<Integer> words = new ArrayList<>();
        node.forEach(n -> words.add(n.asInt()));
        return words;
    }

    /** First and last word of the cue, as all its words. */
    private static List<Integer> cueWords(JsonNode node) {
        List<Integer> words = new ArrayList<>();
        for (int i = node.get(0).asInt(); i <= node.get(1).asInt(); i++) {
            words.add(i);
        }
        return words;
    }

    private static List<Span> spans(JsonNode passage, List<Integer> words) {
        CodePoints points = CodePoints.of(passage.path("text").asString());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int last = i;
            while (last + 1 < words.size() && words.get(last + 1) == words.get(last) + 1) {
                last++;
            }
            int begin = passage.path("words").get(words.get(i)).get(0).asInt();
            int end = passage.path("words").get(words.get(last)).get(1).asInt();
            spans.add(new Span(points.toUnit(begin), points.toUnit(end)));
            i = last + 1;
        }
        return spans;
    }
}
