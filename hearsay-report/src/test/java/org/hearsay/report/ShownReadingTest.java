package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownReadingTest {

    private static Statement statement(String id, Statement.Stance stance, String source, @Nullable String parent) {
        return new Statement(
                id,
                Statement.Kind.INDIRECT,
                stance,
                List.of(new Span(0, 3)),
                List.of(),
                List.of(),
                List.of(source),
                parent,
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(List.of(new Link(source, Link.How.QUOTED, List.of()))),
                0.5,
                stance != Statement.Stance.ATTITUDE);
    }

    private static Source source(String id) {
        return new Source(
                id,
                id,
                Source.Kind.PERSON,
                Source.Role.UNKNOWN,
                List.of(),
                Source.Naming.NAMED,
                false,
                null,
                List.of(new Span(0, 1)),
                List.of());
    }

    @Test
    void whatIsNotShownGoesAndWhatStandsInThemMovesOutwards() {
        Reading reading = new Reading(
                Document.ofText("a.txt", "Karvan"),
                new Engine("test", List.of()),
                List.of(source("s1"), source("s2"), source("s3")),
                List.of(
                        statement("t1", Statement.Stance.ASSERTS, "s1", null),
                        statement("t2", Statement.Stance.ATTITUDE, "s2", "t1"),
                        statement("t3", Statement.Stance.DENIES, "s3", "t2")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        Reading shown = ShownReading.of(reading, false);

        assertThat(shown.statements()).extracting(Statement::id).containsExactly("t1", "t3");
        assertThat(shown.statements().get(1).parent()).isEqualTo("t1");
        assertThat(shown.sources()).extracting(Source::id).containsExactly("s1", "s3");
        assertThat(shown.notices()).extracting(Notice::message).containsExactly("1 left out (--all shows them)");
        assertThat(ShownReading.of(reading, true).statements()).hasSize(3);
    }
}
