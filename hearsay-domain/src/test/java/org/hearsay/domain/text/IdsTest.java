package org.hearsay.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsMadeOfKindPlaceAndWords() {
        List<Span> spans = List.of(new Span(0, 3));
        String id = Ids.of('c', "claim", spans, "one two");
        assertThat(id).matches("c[0-9a-f]{16}").isEqualTo(Ids.of('c', "claim", spans, "one more"));
        assertThat(Ids.of('c', "other", spans, "one two")).isNotEqualTo(id);
        assertThat(Ids.of('c', "claim", spans, "two one")).isNotEqualTo(id);
        assertThat(Ids.of('c', "claim", List.of(new Span(0, 2)), "one two")).isNotEqualTo(id);
    }
}
