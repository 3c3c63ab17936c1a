package org.hearsay.engine.read.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.language.Vocabulary;

/** Looks names up for one document, each once. */
final class Lookup {

    private static final int LONGEST_ABBREVIATION = 3;

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Map<String, List<GazetteerEntry>> known = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> sounding = new HashMap<>();

    Lookup(Gazetteer gazetteer, Vocabulary vocabulary) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /**
     * What may be meant.
     *
     * @param key under which they were found; empty when none was
     * @param candidates places that bear the name
     * @param bySound whether the name is not theirs, but sounds like it
     */
    record Answer(String key, List<GazetteerEntry> candidates, boolean bySound) {}

    /** Places that a mention may mean; what peoples are called is left out. */
    Answer places(String mention) {
        List<Asked> ways = Asked.of(mention, gazetteer, vocabulary);
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
            List<GazetteerEntry> fitting =
                    fitting(sounding.computeIfAbsent(asked.key(), gazetteer::sounding), asked.wanted());
            if (!fitting.isEmpty()) {
                return new Answer(asked.key(), fitting, true);
            }
        }
        return new Answer("", List.of(), false);
    }

    /** Everything that bears exactly this name, peoples' names included. */
    List<GazetteerEntry> named(String key) {
        return known.computeIfAbsent(key, gazetteer::named);
    }

    /** Everything that bears exactly these words as its name. */
    List<GazetteerEntry> of(String words) {
        return named(gazetteer.key(words));
    }

    /** A name as it is looked up. */
    String key(String name) {
        return gazetteer.key(name);
    }

    /** "IS" is not the town of Is. */
    private static boolean isAbbreviation(String mention) {
        return mention.length() <= LONGEST_ABBREVIATION && mention.chars().noneMatch(Character::isLowerCase);
    }

    private static List<GazetteerEntry> fitting(List<GazetteerEntry> candidates, PlaceKind wanted) {
        List<GazetteerEntry> places =
                candidates.stream().filter(c -> !c.isPeople()).toList();
        if (wanted == PlaceKind.TOWN) {
            return places.stream().filter(GazetteerEntry::isTown).toList();
        }
        if (wanted == PlaceKind.DIVISION) {
            List<GazetteerEntry> divisions =
                    places.stream().filter(c -> !c.isTown()).toList();
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
