package org.hearsay.engine.compare;

import java.util.List;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;

/** Claims put into readings by hand: without trees a reader finds none. */
final class MadeClaims {

    private MadeClaims() {}

    /** A claim with the quantities that stand in it, its id made of a number. */
    static Claim claim(Reading reading, int number, Span span, Claim.Polarity polarity, Claim.Modality modality) {
        return new Claim(
                "c" + number,
                null,
                span,
                polarity,
                modality,
                null,
                null,
                null,
                List.of(),
                List.of(),
                reading.quantities().stream()
                        .filter(q -> span.contains(q.span()))
                        .toList());
    }

    /** The same reading with other claims. */
    static Reading with(Reading reading, List<Claim> claims) {
        return new Reading(
                reading.document(),
                reading.engine(),
                reading.sources(),
                reading.statements(),
                reading.entities(),
                reading.relations(),
                reading.quantities(),
                reading.times(),
                claims,
                reading.notices());
    }
}
