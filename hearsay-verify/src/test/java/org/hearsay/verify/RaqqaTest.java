package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.ingest.Ingest;
import org.hearsay.model.AttributionModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One real article with nearly everything that makes the job hard. It may not be published; where it is absent these
 * tests are skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaqqaTest {

    private static final Path ARTICLE = Project.SHARED.resolve("data/articles/raqqa-2017-11-16.txt");

    private final Reader reader = new Reader("test", List.of(English.load()), AttributionModel.load(), Gazetteer.NONE);
    private Reading reading = reader.read(Document.ofText("none", ""));
    private String text = "";

    @BeforeAll
    void read() throws Exception {
        assumeTrue(Files.isRegularFile(ARTICLE), SkippedTests.REASON + "the article of 2017-11-16 beside the project");
        reading = reader.read(Ingest.read(ARTICLE, ARTICLE.toString()));
        text = reading.document().text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Among other actors, the US played                 | Özkizilcik
                    Smugglers are booming                             | Özkizilcik
                    From a military point of view                     | Özkizilcik
                    We were scared when we entered                    | Abu Fawzi
                    They were defiant                                 | Abu Fawzi
                    We took around 4,000 people                       | driver
                    In recent weeks, we have had many families        | Imad
                    Some spoke French                                 | Imad
                    The high-ranking foreigners have their own        | Walid
                    We hired a smuggler                               | Abu Musab
                    There are some French brothers                    | Abu Basir
                    as long as they want to fight                     | Mattis
                    """)
    void findsTheStatementWithItsSpeaker(String words, String speaker) {
        int at = text.indexOf(words);
        assertThat(at).as("the article holds the words").isNotNegative();
        Span span = new Span(at, at + words.length());

        Optional<Statement> found = reading.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
                .min(Comparator.comparingInt(RaqqaTest::length));

        assertThat(found)
                .as("innermost statement over \"%s\"", words)
                .hasValueSatisfying(s -> assertThat(names(s)).anyMatch(name -> name.contains(speaker)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a group of Syrian fighters had been evacuated      | A press secretary of the Syrian Democratic Forces
                    foreign jihadists were not among them              | the SDF
                    only four foreign fighters tried to flee           | his
                    foreign jihadists would die in taking Rakka        | Brett McGurk
                    the SDF had ordered him to pay                     | One of the truck drivers
                    SDF militias promised the drivers                  | The driver
                    thousands of dollars in compensation               | SDF militias
                    among the refugees were also                       | Imad
                    """)
    void findsIndirectSpeechWithItsSourceSpan(String words, String source) {
        int at = text.indexOf(words);
        assertThat(at).as("the article holds the words").isNotNegative();
        Span span = new Span(at, at + words.length());

        assertThat(reading.statements().stream()
                        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
                        .flatMap(s -> s.source().stream().map(x -> x.of(text))))
                .anyMatch(found -> found.contains(source));
    }

    @Test
    void findsAtLeastFifteenIndirectStatements() {
        assertThat(reading.statements().stream().filter(s -> s.kind() == Statement.Kind.INDIRECT))
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void anotherDriverIsNotAbuFawzi() {
        Span span = at("We took around 4,000 people");

        assertThat(reading.statements().stream()
                        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span))))
                .allSatisfy(s -> assertThat(names(s)).noneMatch(name -> name.contains("Fawzi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new missions", "new mission", "actively", "halfway"})
    void aQuotedTermIsNoStatementOfItsOwn(String term) {
        assertThat(reading.statements().stream().map(this::content).map(RaqqaTest::withoutMarks))
                .doesNotContain(term);
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private Span at(String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private String content(Statement statement) {
        return String.join(
                " ", statement.content().stream().map(s -> s.of(text)).toList());
    }

    /** All the article calls the speakers: the words beside the statement, and the sources they stand for. */
    private List<String> names(Statement statement) {
        Stream<String> beside = statement.source().stream().map(s -> s.of(text));
        Stream<String> meant = reading.sources().stream()
                .filter(s -> statement.sourceIds().contains(s.id()))
                .flatMap(this::names);
        return Stream.concat(beside, meant).toList();
    }

    private Stream<String> names(Source source) {
        Stream<String> mentions = source.mentions().stream().map(s -> s.of(text));
        return Stream.of(Stream.of(source.name()), source.aliases().stream(), mentions)
                .flatMap(s -> s);
    }

    private static String withoutMarks(String words) {
        return words.replaceAll("^[\\s\\p{Punct}“”„«»‘’]+|[\\s\\p{Punct}“”„«»‘’]+$", "");
    }
}
