package org.hearsay.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.place.Asked.Wanted;
import org.hearsay.core.place.Place.Precision;

/** Looks names up for one document, each once. */
final class Lookup {

    private static final int SHORTEST_SOUND = 5;

    private static final int LONGEST_ABBREVIATION = 3;

    private final Gazetteer gazetteer;
    private final Map<String, List<Candidate>> known = new HashMap<>();

    Lookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What may be meant.
     *
     * @param key under which they were found; empty when none was
     * @param candidates places that bear the name
     * @param bySound whether the name is not theirs, but sounds like it
     */
    record Answer(String key, List<Candidate> candidates, boolean bySound) {}

    /** Places that a mention may mean; what peoples are called is left out. */
    Answer places(String mention) {
        List<Asked> ways = Asked.of(mention);
        boolean isShort = isAbbreviation(mention);
        for (Asked asked : ways) {
            List<Candidate> fitting = fitting(named(asked.key()), asked.wanted()).stream()
                    .filter(c -> !isShort || !c.isTown() || !c.proper())
                    .toList();
            if (!fitting.isEmpty()) {
                return new Answer(asked.key(), fitting, false);
            }
        }
        for (Asked asked : ways) {
            String sound = PlaceNames.sound(asked.key());
            if (sound.length() >= SHORTEST_SOUND - 1 && asked.key().length() >= SHORTEST_SOUND) {
                List<Candidate> fitting = fitting(named('~' + sound), asked.wanted());
                if (!fitting.isEmpty()) {
                    return new Answer(asked.key(), fitting, true);
                }
            }
        }
        return new Answer("", List.of(), false);
    }

    /** Everything that bears exactly this name, peoples' names included. */
    List<Candidate> named(String key) {
        List<Candidate> candidates = known.get(key);
        if (candidates == null) {
            candidates = gazetteer.named(key);
            if (candidates.isEmpty()) {
                String bare = PlaceNames.withoutArticle(key);
                candidates = bare.equals(key) ? candidates : gazetteer.named(bare);
            }
            known.put(key, candidates);
        }
        return candidates;
    }

    /** "IS" is not the town of Is. */
    private static boolean isAbbreviation(String mention) {
        return mention.length() <= LONGEST_ABBREVIATION && mention.chars().noneMatch(Character::isLowerCase);
    }

    private static List<Candidate> fitting(List<Candidate> candidates, Wanted wanted) {
        List<Candidate> places = candidates.stream().filter(c -> !c.isPeople()).toList();
        if (wanted == Wanted.TOWN) {
            return places.stream().filter(Candidate::isTown).toList();
        }
        if (wanted == Wanted.DIVISION) {
            List<Candidate> divisions = places.stream().filter(c -> !c.isTown()).toList();
            // "Ranya district" without a district of that name lies round the town.
            return divisions.isEmpty() ? places.stream().map(Lookup::around).toList() : divisions;
        }
        return places;
    }

    private static Candidate around(Candidate town) {
        Place place = town.place();
        return new Candidate(
                new Place(place.latitude(), place.longitude(), 0, place.country(), Precision.REGION),
                town.feature(),
                town.region(),
                town.district(),
                town.population(),
                town.proper());
    }
}
