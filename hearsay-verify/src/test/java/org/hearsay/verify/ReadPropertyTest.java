package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.format.ReadingJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for any text whatever. The seed is new in every run and stands in the message of a failure; the system
 * property {@code hearsay.seed} repeats one.
 */
class ReadPropertyTest {

    private static final int RANDOM_TEXTS = Fuzz.of(300, 20_000);
    private static final int MUTATIONS = Fuzz.of(2, 200);
    private static final ObjectMapper JSON = new JsonMapper();

    private final long seed = Long.getLong("hearsay.seed", new SplittableRandom().nextLong());
    private final RandomGenerator random = new SplittableRandom(seed);
    private final Reader reader = new Reader("test", List.of(English.load()));

    @Test
    void anyTextIsReadTheSameTwiceAndAllSpansLieInside() throws IOException {
        System.out.println("ReadPropertyTest: -Dhearsay.seed=" + seed);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            check(AnyText.next(random), "random text " + i);
        }
    }

    @Test
    void brokenArticlesAreReadTheSameTwiceAndAllSpansLieInside() throws IOException {
        System.out.println("ReadPropertyTest: -Dhearsay.seed=" + seed);
        Path examples = Project.ROOT.resolve("examples");
        List<Path> files;
        try (Stream<Path> found = Files.walk(examples)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            check(text, file.toString());
            for (int i = 0; i < MUTATIONS; i++) {
                check(AnyText.mutated(text, random), file + ", mutation " + i);
            }
        }
    }

    private void check(String text, String which) throws IOException {
        String as = which + ", seed " + seed;
        Document document = Document.ofText("any.txt", text);
        Reading reading = reader.read(document);

        byte[] json = json(reading);
        assertThat(json(reader.read(Document.ofText("any.txt", text)))).as(as).isEqualTo(json);
        assertThat(reading.document()).as(as).isEqualTo(document);
        List<Span> spans = spans(reading);
        assertThat(spans).as(as).allSatisfy(span -> {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, span.start()))
                    .as("starts inside a pair")
                    .isFalse();
            assertThat(splitsPair(text, span.end())).as("ends inside a pair").isFalse();
        });
        checkReferences(reading, as);
        checkPrinted(reading, JSON.readTree(json), as);
    }

    /** What is printed is what stands in the text, cut by code points as others will cut it. */
    private static void checkPrinted(Reading reading, JsonNode json, String as) {
        int[] points = json.path("text").asString().codePoints().toArray();
        for (int i = 0; i < reading.statements().size(); i++) {
            Statement statement = reading.statements().get(i);
            JsonNode printed = json.path("statements").path(i);
            checkPrinted(statement.content(), printed.path("content"), reading, points, as);
            checkPrinted(statement.cue(), printed.path("cue"), reading, points, as);
            checkPrinted(statement.source(), printed.path("source"), reading, points, as);
        }
    }

    private static void checkPrinted(List<Span> spans, JsonNode printed, Reading reading, int[] points, String as) {
        List<String> expected = spans.stream()
                .map(span -> withoutLoneSurrogates(span.of(reading.document().text())))
                .toList();
        List<String> actual = new ArrayList<>();
        for (JsonNode pair : printed) {
            int start = pair.path(0).asInt();
            actual.add(new String(points, start, pair.path(1).asInt() - start));
        }
        assertThat(actual).as(as).isEqualTo(expected);
    }

    /** UTF-8 has no form for them; one replacement character stands for each. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder valid = new StringBuilder();
        text.codePoints().forEach(c -> valid.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return valid.toString();
    }

    private static byte[] json(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson json = ReadingJson.object(out)) {
            json.write(reading);
        }
        return out.toByteArray();
    }

    private static void checkReferences(Reading reading, String as) {
        Set<String> sources = new HashSet<>();
        reading.sources()
                .forEach(s -> assertThat(sources.add(s.id()))
                        .as(as + ": %s twice", s.id())
                        .isTrue());
        Set<String> statements = new HashSet<>();
        reading.statements()
                .forEach(s -> assertThat(statements.add(s.id()))
                        .as(as + ": %s twice", s.id())
                        .isTrue());
        for (Statement statement : reading.statements()) {
            assertThat(sources).as(as).containsAll(statement.sourceIds());
            if (statement.parent() != null) {
                assertThat(statements).as(as).contains(statement.parent());
            }
            assertInOrder(statement.content(), as);
        }
    }

    private static void assertInOrder(List<Span> content, String as) {
        for (int i = 1; i < content.size(); i++) {
            assertThat(content.get(i).start())
                    .as(as)
                    .isGreaterThanOrEqualTo(content.get(i - 1).end());
        }
    }

    private static List<Span> spans(Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            spans.addAll(statement.content());
            spans.addAll(statement.cue());
            spans.addAll(statement.source());
            spans.addAll(statement.accessEvidence());
            statement
                    .chains()
                    .forEach(chain -> chain.stream().map(Link::evidence).forEach(spans::addAll));
        }
        for (Source source : reading.sources()) {
            spans.addAll(source.mentions());
            spans.addAll(source.evidence());
        }
        reading.document().blocks().stream().map(Block::span).forEach(spans::add);
        reading.notices().forEach(notice -> {
            if (notice.span() != null) {
                spans.add(notice.span());
            }
        });
        return spans;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
