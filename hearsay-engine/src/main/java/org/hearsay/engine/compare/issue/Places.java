package org.hearsay.engine.compare.issue;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.source.NameKey;

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
        return here.stream().noneMatch(h -> there.stream().anyMatch(t -> h.contains(t) || t.contains(h)));
    }

    private static boolean isArticle(String name) {
        return name.startsWith("The ") || name.startsWith("A ") || name.startsWith("An ");
    }

    private static Set<String> names(Told told) {
        Set<String> names = new HashSet<>();
        for (Span place : told.claim().places()) {
            String name = place.of(told.text());
            // "The street" and "the hospital" keep nothing apart.
            if (name.chars().skip(1).anyMatch(Character::isUpperCase)
                    || Character.isUpperCase(name.charAt(0)) && !isArticle(name)) {
                names.add(String.join(" ", NameKey.of(name)));
            }
        }
        return names;
    }
}
