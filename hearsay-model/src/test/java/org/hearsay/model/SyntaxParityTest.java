package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.attribution.RelationFinder;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.ModelWords;
import org.hearsay.engine.text.Trees;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words, sentences and trees are those that were trained and measured in Python. */
class SyntaxParityTest {

    private static final Path FIXTURE = Path.of("..", "training", "fixtures", "syntax-parity.json");

    /** Of a hundred words so many come out the same: another version of the runtime rounds a few sums otherwise. */
    private static final double SAME = 98;

    private final JsonNode fixture = read();

    private static JsonNode read() {
        try {
            return new JsonMapper().readTree(Files.readAllBytes(FIXTURE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFixtureIsOfTheParserThatShips() throws IOException {
        Path shipped = Path.of("src/main/resources/org/hearsay/model/syntax");
        for (var file : fixture.path("files").properties()) {
            byte[] bytes = Files.readAllBytes(shipped.resolve(file.getKey()));
            assertThat(HexFormat.of().formatHex(Ids.sha256().digest(bytes)))
                    .as(file.getKey())
                    .isEqualTo(file.getValue().asString());
        }
    }

    @Test
    void theSameWordsAndSentencesComeOut() {
        for (JsonNode passage : fixture.path("passages")) {
            AnalysedText text = analysed(passage.path("text").asString());
            CodePoints points = CodePoints.of(text.text());
            List<List<Integer>> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            for (int i = 0; i < text.size(); i++) {
                words.add(List.of(
                        points.fromUnit(text.word(i).start()),
                        points.fromUnit(text.word(i).end())));
            }
            text.sentences().forEach(s -> starts.add(s.first()));

            assertThat(words).isEqualTo(numbers(passage.path("words")));
            assertThat(starts)
                    .isEqualTo(passage.path("starts")
                            .valueStream()
                            .map(JsonNode::asInt)
                            .toList());
        }
    }

    @Test
    void theSameTreesComeOut() {
        RelationFinder finder = new RelationFinder(AttributionModel.load(), Runnable::run);
        int all = 0;
        int same = 0;
        for (JsonNode passage : fixture.path("passages")) {
            AnalysedText text = analysed(passage.path("text").asString());
            Trees trees = Objects.requireNonNull(
                    finder.find(ModelWords.of(text), text).trees());
            for (int i = 0; i < text.size(); i++) {
                String tag = passage.path("tags").get(i).asString();
                int bar = tag.indexOf('|');
                int head = trees.heads()[i] < 0
                        ? 0
                        : trees.heads()[i] - text.word(i).sentence().first() + 1;
                all++;
                same += trees.pos()[i].name().equals(bar < 0 ? tag : tag.substring(0, bar))
                                && head == passage.path("heads").get(i).asInt()
                                && trees.relations()[i]
                                        .ud()
                                        .equals(passage.path("relations").get(i).asString())
                        ? 1
                        : 0;
            }
        }

        assertThat(100.0 * same / all).isGreaterThanOrEqualTo(SAME);
    }

    /** One stretch of text, as in Python: blank lines and all. */
    private static AnalysedText analysed(String text) {
        Block whole = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        Document plain = Document.ofText("passage", text);
        return AnalysedText.of(plain.withBlocks(List.of(whole)), English.load());
    }

    private static List<List<Integer>> numbers(JsonNode pairs) {
        return pairs.valueStream()
                .map(p -> List.of(p.get(0).asInt(), p.get(1).asInt()))
                .toList();
    }
}
