package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.hearsay.core.Reader;
import org.hearsay.core.Reading;
import org.hearsay.core.document.Block;
import org.hearsay.core.document.Document;
import org.hearsay.core.source.Link;
import org.hearsay.core.source.Source;
import org.hearsay.core.statement.Statement;
import org.hearsay.core.text.Span;
import org.junit.jupiter.api.Test;

/**
 * What holds for any text whatever. The seed is new in every run and stands in the message of a failure; the system
 * property {@code hearsay.seed} repeats one.
 */
class ReadPropertyTest {

    private static final int RANDOM_TEXTS = 3000;
    private static final int MUTATIONS = 200;

    private final long seed = Long.getLong("hearsay.seed", new SplittableRandom().nextLong());
    private final RandomGenerator random = new SplittableRandom(seed);
    private final Reader reader = new Reader("test");

    @Test
    void anyTextIsReadTheSameTwiceAndAllSpansLieInside() {
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

    private void check(String text, String which) {
        String as = which + ", seed " + seed;
        Document document = Document.ofText("any.txt", text);
        Reading reading = reader.read(document);

        assertThat(reader.read(Document.ofText("any.txt", text))).as(as).isEqualTo(reading);
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
