package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestException;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.ComparisonModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one article about an evacuation agreement, compared with nothing but itself, has to show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaqqaComparisonTest {

    private static final Path ARTICLE = Project.SHARED.resolve("data/articles/raqqa-2017-11-16.txt");

    private Comparison comparison;
    private String text;

    @BeforeAll
    void compare() throws IOException, IngestException {
        assumeTrue(Files.exists(ARTICLE), "data absent: the article about Raqqa");
        Reading reading = new Reader("test", List.of(English.load()), AttributionModel.load(), Gazetteer.NONE)
                .read(Ingest.read(ARTICLE, "raqqa.txt"));
        text = reading.document().text();
        comparison = new Comparer("test", List.of(English.load()), ComparisonModel.load(), Runnable::run)
                .compare(List.of(reading));
    }

    private List<String> quotes(Issue.Answer answer) {
        return answer.accounts().stream().map(a -> a.span().of(text)).toList();
    }

    @Test
    void whetherForeignersWereAmongThemIsAPointAtIssue() {
        assertThat(comparison.issues()).anySatisfy(issue -> {
            assertThat(issue.on()).isEqualTo(Issue.On.POLARITY);
            assertThat(issue.answers().stream()
                            .filter(a -> a.answer().equals("no"))
                            .flatMap(a -> quotes(a).stream()))
                    .anyMatch(q -> q.contains("foreign jihadists were not among them"));
            assertThat(issue.answers().stream()
                            .filter(a -> a.answer().equals("yes"))
                            .flatMap(a -> quotes(a).stream()))
                    .anyMatch(q -> q.contains("citizens of France"))
                    .anyMatch(q -> q.contains("only four foreign fighters"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strictly excluded from the evacuation agreement | nobody is named who says so
            to have threatened drivers                      | nobody is named who says so
            “new missions” in Europe                        | Abu Basir al-Faransy alone answers for that
            """)
    void whatNobodyOrOneManAnswersForIsShown(String words, String why) {
        assertThat(comparison.unsourced())
                .anyMatch(
                        u -> u.span().of(text).contains(words) && u.why().text().contains(why));
    }
}
