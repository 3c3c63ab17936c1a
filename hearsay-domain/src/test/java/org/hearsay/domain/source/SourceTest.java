package org.hearsay.domain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void aSourceKeepsWhatItWasMadeOf() {
        List<Span> mentions = new ArrayList<>(List.of(new Span(0, 4)));
        Source source = new Source(
                "s1",
                "Torren",
                Source.Kind.PERSON,
                Source.Role.UNKNOWN,
                List.of(),
                Source.Naming.NAMED,
                false,
                null,
                mentions,
                List.of());
        mentions.clear();
        assertThat(source.mentions()).hasSize(1);
        assertThat(source.speakingFor("s2").speaksFor()).isEqualTo("s2");
        assertThat(source.asPublisher().publisher()).isTrue();
        assertThat(source.publisher()).isFalse();
    }
}
