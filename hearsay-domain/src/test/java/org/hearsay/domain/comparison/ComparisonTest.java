package org.hearsay.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Engine ENGINE = new Engine("test", List.of());

    private static Reading reading(String text) {
        return new Reading(
                Document.ofText("a.txt", text),
                ENGINE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Comparison comparison(List<Reading> readings, Map<String, String> issuers) {
        return new Comparison(
                ENGINE, readings, issuers, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void anIssuerIsKnownByItsDocument() {
        Reading bulletin = reading("The landing is closed.");
        Reading story = reading("Snow fell.");
        Comparison comparison =
                comparison(List.of(bulletin, story), Map.of(bulletin.document().id(), "Harbour Police"));

        assertThat(comparison.issuer(bulletin.document().id())).isEqualTo("Harbour Police");
        assertThat(comparison.issuer(story.document().id())).isNull();
    }

    @Test
    void oneDocumentIsReadOnce() {
        Reading reading = reading("Snow fell.");

        assertThatThrownBy(() -> comparison(List.of(reading, reading), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIssuerHasADocument() {
        assertThatThrownBy(() -> comparison(List.of(), Map.of("sha256:0", "Harbour Police")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
