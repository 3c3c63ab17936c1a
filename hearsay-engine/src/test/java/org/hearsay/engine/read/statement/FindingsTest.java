package org.hearsay.engine.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a model found and what marks show, made one. */
class FindingsTest {

    private static Finding finding(Kind kind, Span content, @Nullable Span source, @Nullable Span cue) {
        return new Finding(
                kind,
                Stance.ASSERTS,
                List.of(content),
                cue == null ? List.of() : List.of(cue),
                source == null ? List.of() : List.of(source),
                null,
                How.QUOTED,
                0.9);
    }

    @Test
    void aQuotationThatTheModelLeftOutComesBesideItsFindings() {
        Finding found = finding(Kind.INDIRECT, new Span(0, 50), null, null);
        Finding quoted = finding(Kind.DIRECT, new Span(60, 99), new Span(100, 103), new Span(104, 108));

        assertThat(Findings.joined(List.of(found), List.of(quoted))).containsExactly(found, quoted);
    }

    @Test
    void theModelStandsWhereBothFoundTheSame() {
        Finding found = finding(Kind.DIRECT, new Span(61, 98), new Span(100, 103), new Span(104, 108));
        Finding quoted = finding(Kind.DIRECT, new Span(60, 99), new Span(90, 93), new Span(104, 108));

        assertThat(Findings.joined(List.of(found), List.of(quoted))).containsExactly(found);
    }

    @Test
    void theMarksNameASpeakerThatTheModelLacks() {
        Finding found = finding(Kind.DIRECT, new Span(61, 98), null, null);
        Finding quoted = finding(Kind.DIRECT, new Span(60, 99), new Span(100, 103), new Span(104, 108));

        assertThat(Findings.joined(List.of(found), List.of(quoted)))
                .singleElement()
                .satisfies(f -> assertThat(f.source()).isEqualTo(quoted.source()));
    }

    @Test
    void wholeSentencesThatTheModelCutOffComeBack() {
        Finding found = finding(Kind.DIRECT, new Span(0, 60), new Span(160, 163), new Span(164, 168));
        Finding quoted = finding(Kind.DIRECT, new Span(0, 150), new Span(160, 163), new Span(164, 168));

        assertThat(Findings.joined(List.of(found), List.of(quoted)))
                .singleElement()
                .satisfies(f -> assertThat(f.content()).isEqualTo(quoted.content()));
    }

    @Test
    void whoSpeaksInsideAQuotationSpeaksThroughWhoIsQuoted() {
        Finding inner = finding(Kind.INDIRECT, new Span(20, 40), new Span(5, 10), new Span(12, 16));
        Finding quoted = finding(Kind.DIRECT, new Span(0, 150), new Span(160, 163), new Span(164, 168));

        assertThat(Findings.joined(List.of(inner), List.of(quoted))).containsExactly(inner.inside(quoted), quoted);
    }
}
