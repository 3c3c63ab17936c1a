package org.hearsay.engine.compare.issue;

import java.util.List;
import java.util.Set;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what a comparison needs to know of it.
 *
 * @param index number of the claim among all that are compared
 * @param reading of its document
 * @param claim the claim
 * @param statement the innermost statement around it; null in narration
 * @param sentence the sentence around it, within its block
 * @param headline whether it stands in the document's title
 * @param terms what its words are about
 * @param context what its paragraph's words up to and behind it are about
 * @param when what is known of the time it tells of
 */
record Told(
        int index,
        Reading reading,
        Claim claim,
        @Nullable Statement statement,
        Span sentence,
        boolean headline,
        Set<String> terms,
        Set<String> context,
        When when) {

    /** A claim is one among all that are compared; what is known of it follows from that. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Told told && told.index == index && told.claim.equals(claim);
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** {@code reason} with the words of the claim. */
    Why quoted(String reason) {
        return quoted(reason, claim.span());
    }

    /** {@code reason} with words of the claim's document. */
    Why quoted(String reason, Span span) {
        return new Why(reason + ": “" + span.of(text()) + "”", List.of(new Why.Quote(document(), span)), List.of());
    }

    String document() {
        return reading.document().id();
    }

    String text() {
        return reading.document().text();
    }

    /** Whether its source holds it to be so: the words' polarity, turned by a denial. */
    boolean affirms() {
        boolean positive = claim.polarity() == Claim.Polarity.POSITIVE;
        return denied() != positive;
    }

    boolean denied() {
        return statement != null && statement.stance() == Statement.Stance.DENIES;
    }

    boolean isPlanned() {
        return claim.modality() == Claim.Modality.PLANNED;
    }

    /** Whether it is told as having happened. */
    boolean isReported() {
        return claim.modality() == Claim.Modality.FACT;
    }

    /** Whether it tells what another document's words say, and nothing of its own. */
    boolean isSameAs(Told other) {
        return document().equals(other.document()) && claim.span().overlaps(other.claim.span());
    }
}
