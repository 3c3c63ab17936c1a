package org.hearsay.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {

    private static final String TEXT = "The ford at Kessin is said to be closed since the flood of last Sunday night.";

    private final Comparer comparer = new Comparer("test", List.of(English.load()));

    @Test
    void aDocumentAgainstItselfIsOneDocument() {
        Reading reading = new Reader("test", List.of(English.load())).read(Document.ofText("a.txt", TEXT));

        Comparison comparison = comparer.compare(List.of(reading, reading));

        assertThat(comparison.readings()).containsExactly(reading);
        assertThat(comparison.derivations()).isEmpty();
        assertThat(comparison.merges()).isEmpty();
    }

    @Test
    void nothingAgainstNothing() {
        Comparison comparison = comparer.compare(List.of());

        assertThat(comparison.readings()).isEmpty();
        assertThat(comparison.unsourced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is said to be  | ASSERTS  | true
            reportedly     | ASSERTS  | true
            it is believed | ASSERTS  | true
            is hoped       | ATTITUDE | false
            was closed     | ASSERTS  | false
            """)
    void whatIsSaidByNobodyIsUnsourced(String cue, Statement.Stance stance, boolean unsourced) {
        String text = "The ford " + cue + " closed.";
        Span content = new Span(0, 8);
        Statement statement = new Statement(
                "t1",
                Statement.Kind.INDIRECT,
                stance,
                List.of(content),
                List.of(new Span(9, 9 + cue.length())),
                List.of(),
                List.of(),
                null,
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(),
                0.8);
        Document document = Document.ofText("a.txt", text);
        Reading reading = new Reading(
                document,
                new Engine("test", List.of()),
                List.of(),
                List.of(statement),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        List<Unsourced> found = comparer.compare(List.of(reading)).unsourced();

        assertThat(found).hasSize(unsourced ? 1 : 0);
        assertThat(found).allSatisfy(u -> {
            assertThat(u.span()).isEqualTo(content);
            assertThat(u.why().spans().get(0).span().of(text)).isEqualTo(cue);
        });
    }
}
