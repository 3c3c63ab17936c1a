package org.hearsay.domain.claim;

import java.util.List;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * One checkable proposition: a clause of the narration or of the innermost statement that covers it.
 *
 * @param id {@code c} and a hash of kind, span and quoted words
 * @param statement id of the innermost statement; null in narration
 * @param span the clause
 * @param polarity of the words: "did not fire" is negative, whatever its source does with it
 * @param modality whether it is told as having happened
 * @param actor who does it, as far as the clause has it
 * @param action the words for what is done, or for what something is
 * @param target to whom or what it is done
 * @param places names of places in it, in order
 * @param times in it, in order
 * @param quantities in it, in order
 * @param actorEntity id of the entity that the actor is; null where the text does not say
 * @param actorSource id of the source that the actor is; null where the text does not say
 */
public record Claim(
        String id,
        @Nullable String statement,
        Span span,
        Polarity polarity,
        Modality modality,
        @Nullable Span actor,
        @Nullable Span action,
        @Nullable Span target,
        List<Span> places,
        List<TimeExpression> times,
        List<Quantity> quantities,
        @Nullable String actorEntity,
        @Nullable String actorSource) {

    /** Of the words. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE
    }

    /** How it is told. */
    public enum Modality {
        /** As something that is or was so. */
        FACT,
        /** As something that may be so. */
        POSSIBLE,
        /** As something expected, ordered, agreed or announced. */
        PLANNED,
        /** As something that would be so if something else were. */
        HYPOTHETICAL
    }

    /** A claim whose actor is neither entity nor source of its reading. */
    public Claim(
            String id,
            @Nullable String statement,
            Span span,
            Polarity polarity,
            Modality modality,
            @Nullable Span actor,
            @Nullable Span action,
            @Nullable Span target,
            List<Span> places,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        this(id, statement, span, polarity, modality, actor, action, target, places, times, quantities, null, null);
    }

    public Claim {
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
    }
}
