package org.hearsay.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said to have happened, as a table has it.
 *
 * @param name the words of the text; empty where none is named
 * @param place where that is; null where it is not known
 * @param others the words for the other places of the clause
 */
record EventPlace(String name, @Nullable Place place, List<String> others) {

    /** The places of one document by where they are mentioned. */
    static Map<Span, Place> known(Reading reading) {
        Map<Span, Place> known = new HashMap<>();
        for (Entity entity : reading.entities()) {
            Place place = entity.place();
            if (place != null) {
                entity.mentions().forEach(mention -> known.putIfAbsent(mention, place));
            }
        }
        return known;
    }

    /** The narrowest of the clause's places that are known; where none is, the first that is named. */
    static EventPlace of(Claim claim, String text, Map<Span, Place> known) {
        Span chosen = null;
        Place best = null;
        for (Span span : claim.places()) {
            Place place = known.get(span);
            boolean narrower =
                    place != null && (best == null || place.precision().compareTo(best.precision()) > 0);
            if (chosen == null || narrower) {
                chosen = span;
                best = place;
            }
        }
        if (chosen == null) {
            return new EventPlace("", null, List.of());
        }
        List<String> others = new ArrayList<>();
        for (Span span : claim.places()) {
            if (!span.equals(chosen)) {
                others.add(span.of(text));
            }
        }
        return new EventPlace(chosen.of(text), best, others);
    }
}
