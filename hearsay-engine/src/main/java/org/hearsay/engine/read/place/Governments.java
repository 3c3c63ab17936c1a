package org.hearsay.engine.read.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/** Tells names that stand for governments where they speak: those of places that a text speaks of, of countries, of capitals. */
public final class Governments {

    private static final String CAPITAL = "P.PPLC";

    /** Smaller capitals share their names with more people than they stand for governments. */
    private static final int KNOWN = 100_000;

    private Governments() {}

    /**
     * @param entities what the text is about, with the places that are known
     * @return for a name as it stands, whether it means a government; a name that somebody in the text bears in full does
     *     not
     */
    public static Predicate<String> among(List<Entity> entities, Gazetteer gazetteer) {
        Set<String> borne = entities.stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .map(e -> List.of(folded(e.name()).split("\\s+")))
                .filter(words -> words.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<String> places = entities.stream()
                .filter(e -> e.type() == EntityType.LOCATION && e.place() != null)
                .map(e -> folded(e.name()))
                .collect(Collectors.toSet());
        return name -> !borne.contains(folded(name))
                && (places.contains(folded(name)) || isGovernment(gazetteer.named(gazetteer.key(name))));
    }

    private static boolean isGovernment(List<GazetteerEntry> named) {
        return named.stream()
                .anyMatch(c -> c.proper() && (c.isCountry() || c.feature().equals(CAPITAL) && c.population() >= KNOWN));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
