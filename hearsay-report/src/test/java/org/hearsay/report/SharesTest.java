package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.report.Shares.Voice;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final String TEXT = "“One two three,” said Ada. “He said ‘four five’ to us,” said Bo and Cy.";

    private static Fixture fixture() {
        return new Fixture(TEXT)
                .source("a", "Ada", Naming.NAMED, Role.UNKNOWN)
                .source("b", "Bo", Naming.NAMED, Role.UNKNOWN)
                .source("c", "Cy", Naming.NAMED, Role.UNKNOWN);
    }

    @Test
    void aWordBelongsToTheInnermostStatement() {
        Reading reading = fixture()
                .said("t1", "“One two three,”")
                .by("a")
                .said("t2", "“He said ‘four five’ to us,”")
                .by("b")
                .said("t3", "‘four five’")
                .inside("t2")
                .by("c")
                .build();
        Shares shares = Shares.of(reading);
        assertThat(shares.words()).isEqualTo(15);
        assertThat(shares.attributed()).isEqualTo(9);
        assertThat(shares.narration()).isEqualTo(6);
        assertThat(shares.voices()).extracting(Voice::words).containsExactly(4.0, 3.0, 2.0);
        assertThat(shares.voices()).extracting(v -> v.source().name()).containsExactly("Bo", "Ada", "Cy");
        assertThat(shares.paths(reading.statements().get(2)).get(0))
                .extracting(h -> h.source().name())
                .containsExactly("Bo", "Cy");
        assertThat(shares.deepest()).isEqualTo(2);
    }

    @Test
    void aHandThatNamesNoOriginDoesNotStandForOne() {
        Shares shares = Shares.of(fixture()
                .said("t1", "“One two three,”")
                .chain("a", null)
                .by()
                .said("t2", "“He said ‘four five’ to us,”")
                .by("b")
                .build());

        assertThat(shares.words(Naming.NONE)).isEqualTo(3);
        assertThat(shares.words(Naming.NAMED)).isEqualTo(6);
        assertThat(shares.wordsThrough(2)).isEqualTo(3);
        assertThat(shares.wordsThrough(1)).isEqualTo(6);
    }

    @Test
    void severalSourcesShareEvenly() {
        Shares shares =
                Shares.of(fixture().said("t1", "“One two three,”").by("b", "c").build());
        assertThat(shares.voices()).extracting(Voice::words).containsExactly(1.5, 1.5);
        assertThat(shares.attributed()).isEqualTo(3);
    }

    @Test
    void theOriginCarriesNotTheHandThatPassesOn() {
        Reading reading =
                fixture().said("t1", "“One two three,”").chain("a", "b").by("b").build();
        Shares shares = Shares.of(reading);
        assertThat(shares.voices()).hasSize(1);
        assertThat(shares.voices().get(0).source().name()).isEqualTo("Bo");
        assertThat(shares.originUnknown(reading.statements().get(0))).isFalse();
    }

    @Test
    void anOriginThatIsNotNamedIsUnknown() {
        Reading reading = fixture()
                .said("t1", "“One two three,”")
                .chain("a", null)
                .by("a")
                .said("t2", "‘four five’")
                .by("nobody the reading knows")
                .build();
        Shares shares = Shares.of(reading);
        assertThat(reading.statements()).allMatch(shares::originUnknown);
        assertThat(shares.sources()).isEqualTo(1);
        assertThat(shares.voices().get(1).source()).isNull();
    }

    @Test
    void headersAreNotCountedAndIdeographsOneByOne() {
        String text = "By Ines Tarrow\n\n橋が落ちた – one.";
        Reading reading = new Fixture(text)
                .blocks(List.of(
                        new Block(new Span(0, 14), Block.Kind.HEADER),
                        new Block(new Span(16, text.length()), Block.Kind.PARAGRAPH)))
                .build();
        assertThat(Shares.of(reading).words()).isEqualTo(3);
    }

    @Test
    void sharesAddUp() {
        Shares shares = Shares.of(Bridge.reading());
        double sum = shares.voices().stream().mapToDouble(Voice::words).sum();
        assertThat(sum).isCloseTo(shares.attributed(), within(0.001));
        assertThat(shares.voices()).extracting(Voice::number).isSorted().startsWith(1);
    }

    @Test
    void parentsInACircleEnd() {
        Reading reading = fixture()
                .said("t1", "“One two three,”")
                .inside("t2")
                .by("a")
                .said("t2", "One two")
                .inside("t1")
                .by("b")
                .build();
        assertThat(Shares.of(reading).attributed()).isEqualTo(3);
        assertThat(reading.statements()).extracting(Statement::id).containsExactly("t1", "t2");
    }
}
