package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.english.EnglishTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A place that speaks is its government. */
class GovernmentSourceTest {

    private static Source said(String name, @Nullable Kind known) {
        String text = name + " denied the report.";
        Span mention = new Span(0, name.length());
        Surroundings surroundings = new Surroundings(List.of(), List.of(), List.of(), n -> known).with("Tolme"::equals);
        return Map.copyOf(SourceResolver.resolve(EnglishTexts.of(text), List.of(mention), surroundings))
                .get(mention);
    }

    @Test
    void aCapitalThatSpeaksIsNobodyButABody() {
        assertThat(said("Tolme", null).kind()).isEqualTo(Kind.ORGANIZATION);
        assertThat(said("Tolme", null).role()).isEqualTo(Role.OFFICIAL);
        assertThat(said("Tolme", Kind.ORGANIZATION).role()).isEqualTo(Role.OFFICIAL);
    }

    @Test
    void somebodyOfThatNameStaysAPerson() {
        assertThat(said("Mr. Tolme", null).kind()).isEqualTo(Kind.PERSON);
        assertThat(said("Ilva Tolme", null).kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void anOutletStaysAnOutlet() {
        assertThat(said("Tolme", Kind.OUTLET).kind()).isEqualTo(Kind.OUTLET);
    }
}
