package org.hearsay.core.comparison.issue;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.core.source.NameKey;
import org.hearsay.core.text.Span;

/** Whether two claims tell of different places. */
final class Places {

    private Places() {}

    /** Whether both name places and none of them in common; names that sound alike are one. */
    static boolean isApart(Told one, Told other) {
        Set<String> here = names(one);
        Set<String> there = names(other);
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        here.retainAll(there);
        return here.isEmpty();
    }

    private static Set<String> names(Told told) {
        Set<String> names = new HashSet<>();
        for (Span place : told.claim().places()) {
            names.add(String.join(" ", NameKey.of(place.of(told.text()))));
        }
        return names;
    }
}
