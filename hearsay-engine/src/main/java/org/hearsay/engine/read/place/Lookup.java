package org.hearsay.engine.read.place;

import org.hearsay.domain.place.Place;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.gazetteer.PlaceNames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.engine.read.place.Asked.Wanted;
import org.hearsay.domain.place.Place.Precision;

/** Looks names up for one document, each once. */
final class Lookup {

    private static final int SHORTEST_SOUND = 5;

    private static final int LONGEST_ABBREVIATION = 3;

    private final Gazetteer gazetteer;
    private final Map<String, List<GazetteerEntry>> known = new HashMap<>();

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
    record Answer(String key, List<GazetteerEntry> candidates, boolean bySound) {}

    /** PlaceResolver that a mention may mean; what peoples are called is left out. */
    Answer places(String mention) {
        List<Asked> ways = Asked.of(mention);
        boolean isShort = isAbbreviation(mention);
        for (Asked asked : ways) {
            List<GazetteerEntry> fitting = fitting(named(asked.key()), asked.wanted()).stream()
                    .filter(c -> !isShort || !c.isTown() || !c.proper())
                    .toList();
            if (!fitting.isEmpty()) {
                return new Answer(asked.key(), fitting, false);
            }
        }
        for (Asked asked : ways) {
            String sound = PlaceNames.sound(asked.key());
            if (sound.length() >= SHORTEST_SOUND - 1 && asked.key().length() >= SHORTEST_SOUND) {
                List<GazetteerEntry> fitting = fitting(named('~' + sound), asked.wanted());
                if (!fitting.isEmpty()) {
                    return new Answer(asked.key(), fitting, true);
                }
            }
        }
        return new Answer("", List.of(), false);
    }

    /** Everything that bears exactly this name, peoples' names included. */
    List<GazetteerEntry> named(String key) {
        List<GazetteerEntry> candidates = known.get(key);
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

    private static List<GazetteerEntry> fitting(List<GazetteerEntry> candidates, Wanted wanted) {
        List<GazetteerEntry> places = candidates.stream().filter(c -> !c.isPeople()).toList();
        if (wanted == Wanted.TOWN) {
            return places.stream().filter(GazetteerEntry::isTown).toList();
        }
        if (wanted == Wanted.DIVISION) {
            List<GazetteerEntry> divisions = places.stream().filter(c -> !c.isTown()).toList();
            // "Ranya district" without a district of that name lies round the town.
            return divisions.isEmpty() ? places.stream().map(Lookup::around).toList() : divisions;
        }
        return places;
    }

    private static GazetteerEntry around(GazetteerEntry town) {
        Place place = town.place();
        return new GazetteerEntry(
                new Place(place.latitude(), place.longitude(), 0, place.country(), Precision.REGION),
                town.feature(),
                town.region(),
                town.district(),
                town.population(),
                town.proper());
    }
}
