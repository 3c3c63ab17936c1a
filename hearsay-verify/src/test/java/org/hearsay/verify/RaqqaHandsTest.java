package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
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

/** Through whose hands the statements of the article of {@link RaqqaTest} came. Skipped where it is absent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaqqaHandsTest {

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

    @Test
    void whoInterviewsBesideTheReportIsThePublisher() {
        assertThat(reading.sources().stream().filter(Source::publisher).map(Source::name))
                .containsExactly("RT Deutsch");
        assertThat(reading.statements().stream().flatMap(this::names)).doesNotContain("RT Deutsch");
        assertThat(over("the structural preservation of IS elements").chains().get(0))
                .singleElement()
                .satisfies(origin -> {
                    assertThat(name(origin)).contains("zkizilcik");
                    assertThat(origin.how()).isEqualTo(Link.How.INTERVIEWED);
                    assertThat(origin.evidence().stream().map(e -> e.of(text)))
                            .anyMatch(words -> words.contains("interview with RT Deutsch"));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the SDF had ordered him to pay                | CITED       | One of the truck drivers
                    SDF militias promised the drivers             | CONTINUED   | Abu Fawzi
                    When we were inside, we saw                   | CONTINUED   | Abu Fawzi
                    the convoy consisted of nearly 50 trucks      | CONTINUED   | Another driver
                    he and other drivers were threatened          | CONTINUED   | Abu Fawzi
                    In recent weeks, we have had many families    | CONTINUED   | Imad
                    among the refugees were also                  | CITED       | Imad
                    Some spoke French                             | CONTINUED   | Imad
                    The high-ranking foreigners have their own    | CONTINUED   | Walid
                    We hired a smuggler                           | CONTINUED   | Abu Musab
                    some of his comrades-in-arms received         | CONTINUED   | Abu Basir
                    """)
    void witnessesSpeakThroughTheBbc(String words, Link.How how, String speaker) {
        List<Link> chain = outermost(words).chains().get(0);

        assertThat(chain).hasSize(2);
        assertThat(name(chain.get(0))).isEqualTo("BBC");
        assertThat(chain.get(0).how()).isEqualTo(how);
        assertThat(chain.get(0).evidence()).isNotEmpty();
        assertThat(name(chain.get(1))).contains(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only four foreign fighters tried to flee",
                "a group of Syrian fighters had been evacuated",
                "foreign jihadists were not among them",
                "foreign jihadists would die in taking Rakka",
                "an agreement was signed with the terrorist group",
                "the US military will fight the Islamic State",
                "Smugglers are booming",
                "From a military point of view"
            })
    void officialsAndThePublishersExpertDoNot(String words) {
        assertThat(names(outermost(words)).toList()).isNotEmpty().doesNotContain("BBC");
        assertThat(outermost(words).chains()).allMatch(chain -> chain.size() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to have threatened drivers"})
    void hearsayWithoutASourceHasNoChain(String words) {
        Statement statement = over(words);

        assertThat(statement.sourceIds()).isEmpty();
        assertThat(statement.chains()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We took around 4,000 people              | TOOK_PART | We took
                    We hired a smuggler                      | TOOK_PART | We hired
                    he and other drivers were threatened     | TOOK_PART | he and other drivers were threatened
                    only four foreign fighters tried to flee | INFERRED  | opinion
                    Some spoke French                        | UNKNOWN   |
                    """)
    void accessStandsOnWords(String words, Statement.Access access, String evidence) {
        Statement statement = outermost(words);

        assertThat(statement.access()).isEqualTo(access);
        assertThat(statement.accessEvidence())
                .extracting(e -> e.of(text))
                .isEqualTo(evidence == null ? List.of() : List.of(evidence));
    }

    private Statement outermost(String words) {
        return find(words, true);
    }

    private Statement over(String words) {
        return find(words, false);
    }

    private Statement find(String words, boolean outermost) {
        int at = text.indexOf(words);
        assertThat(at).as("the article holds \"%s\"", words).isNotNegative();
        Span span = new Span(at, at + words.length());
        return reading.statements().stream()
                .filter(s -> !outermost || s.parent() == null)
                .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
                .min(Comparator.comparingInt(
                        s -> s.content().stream().mapToInt(Span::length).sum()))
                .orElseThrow(() -> new AssertionError("no statement over " + words));
    }

    private Stream<String> names(Statement statement) {
        return statement.chains().stream().flatMap(List::stream).map(this::name);
    }

    private String name(Link link) {
        return reading.sources().stream()
                .filter(s -> s.id().equals(link.source()))
                .map(Source::name)
                .findFirst()
                .orElse("");
    }
}
