package org.hearsay.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void aClaimKeepsWhatItWasMadeOf() {
        List<Span> places = new ArrayList<>(List.of(new Span(3, 4)));
        Claim claim = new Claim(
                "c1",
                null,
                new Span(0, 9),
                Claim.Polarity.POSITIVE,
                Claim.Modality.FACT,
                null,
                null,
                null,
                places,
                List.of(),
                List.of());
        places.clear();
        assertThat(claim.places()).hasSize(1);
        assertThat(claim.actorEntity()).isNull();
    }
}
