package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Naming;
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

/** Who speaks in the article of {@link RaqqaTest}, and through whose hands it came. Skipped where it is absent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaqqaChainsTest {

    private static final Path ARTICLE = Project.SHARED.resolve("data/articles/raqqa-2017-11-16.txt");

    private final Reader reader = new Reader("test", List.of(English.load()), AttributionModel.load(), Gazetteer.NONE);
    private Reading reading = reader.read(Document.ofText("none", ""));
    private Map<String, Source> byId = Map.of();
    private String text = "";

    @BeforeAll
    void read() throws Exception {
        assumeTrue(Files.isRegularFile(ARTICLE), SkippedTests.REASON + "the article of 2017-11-16 beside the project");
        reading = reader.read(Ingest.read(ARTICLE, ARTICLE.toString()));
        text = reading.document().text();
        byId = reading.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    @ParameterizedTest
    @CsvSource({"BBC", "Özkizilcik", "Mattis", "Abu Basir", "Abu Fawzi", "Walid", "Imad", "Syrian Democratic Forces"})
    void oneSourceForAllItsNames(String name) {
        assertThat(reading.sources().stream().filter(s -> s.name().contains(name) && s.naming() != Naming.DESCRIBED))
                .hasSize(1);
    }

    @Test
    void theBbcUnderAllItsNames() {
        Source bbc = named("BBC");

        assertThat(bbc.mentions().stream().map(m -> m.of(text)))
                .anyMatch(m -> m.endsWith("British station"))
                .anyMatch(m -> m.contains("television station"))
                .anyMatch(m -> m.contains("public service broadcaster"));
    }

    @Test
    void abuBasirIsFirstAFrenchMember() {
        assertThat(named("Abu Basir").mentions().stream().map(m -> m.of(text)))
                .anyMatch(m -> m.contains("French IS member"));
    }

    @ParameterizedTest
    @CsvSource({"Abu Fawzi, PSEUDONYM", "Walid, PSEUDONYM", "another truck driver, DESCRIBED"})
    void naming(String name, Naming naming) {
        assertThat(reading.sources().stream().filter(s -> s.name().contains(name)))
                .as(name)
                .isNotEmpty()
                .allMatch(s -> s.naming() == naming);
    }

    @Test
    void rtDeutschIsThePublishersSide() {
        assertThat(reading.sources().stream().filter(s -> s.name().contains("RT Deutsch")))
                .hasSize(1)
                .allMatch(Source::publisher);
        assertThat(reading.statements().stream()
                        .flatMap(s -> s.chains().stream())
                        .flatMap(List::stream))
                .noneMatch(l -> l.source() != null && name(l).contains("RT Deutsch"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the SDF had ordered him to pay              | BBC, truck drivers
                    We were scared when we entered              | BBC, Abu Fawzi
                    the convoy consisted of nearly 50           | BBC, driver
                    We took around 4,000 people                 | BBC, truck driver
                    In recent weeks, we have had many families  | BBC, Imad
                    The high-ranking foreigners have their own  | BBC, Walid
                    We hired a smuggler                         | BBC, Abu Musab
                    There are some French brothers              | BBC, Abu Basir
                    foreign jihadists would die                 | McGurk
                    foreign jihadists were not among them       | Syrian Democratic Forces
                    as long as they want to fight               | Mattis
                    """)
    void theWayFromThePageToTheOrigin(String words, String way) {
        Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        Statement statement = reading.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
                .min(Comparator.comparingInt(
                        s -> s.content().stream().mapToInt(Span::length).sum()))
                .orElseThrow();
        String[] hands = way.split(", ", -1);

        assertThat(statement.chains()).as(words).anySatisfy(chain -> {
            assertThat(chain).hasSize(hands.length);
            for (int i = 0; i < hands.length; i++) {
                assertThat(name(chain.get(i))).contains(hands[i]);
            }
        });
    }

    @Test
    void whereTheTextLeavesTheHandOpenNobodyIsGuessed() {
        String words = "only four foreign fighters";
        Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());

        assertThat(reading.statements().stream()
                        .filter(s -> s.content().stream().anyMatch(c -> c.contains(span)))
                        .flatMap(s -> s.chains().stream())
                        .flatMap(chain -> chain.subList(0, chain.size() - 1).stream()))
                .allMatch(link -> link.source() == null && link.how() == Link.How.UNKNOWN);
    }

    private Source named(String name) {
        return reading.sources().stream()
                .filter(s -> s.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private String name(Link link) {
        Source source = link.source() == null ? null : byId.get(link.source());
        return source == null ? "" : source.name();
    }
}
