package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;

/** The places of all documents, those that are the same place once. */
final class PlaceIndex {

    /**
     * One place.
     *
     * @param name as the first document has it
     * @param documents numbers of the documents that name it
     * @param accounts accounts whose own words name it; copies left out
     */
    record Spot(Place place, String name, TreeSet<Integer> documents, List<Account> accounts) {}

    private record Where(String document, Span mention) {}

    private PlaceIndex() {}

    /** Those that most documents name come first. */
    static List<Spot> of(Compared compared) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        Map<Where, Spot> mentions = new HashMap<>();
        for (Reading reading : compared.comparison().readings()) {
            String document = reading.document().id();
            for (Entity entity : reading.entities()) {
                Place place = entity.place();
                if (place != null) {
                    Spot spot = spots.computeIfAbsent(
                            key(place), k -> new Spot(place, entity.name(), new TreeSet<>(), new ArrayList<>()));
                    spot.documents.add(compared.number(document));
                    entity.mentions().forEach(m -> mentions.put(new Where(document, m), spot));
                }
            }
        }
        if (!spots.isEmpty()) {
            accounts(compared, mentions);
        }
        List<Spot> sorted = new ArrayList<>(spots.values());
        sorted.sort(Comparator.comparingInt((Spot s) -> -s.documents.size())
                .thenComparingInt(s -> -s.accounts.size())
                .thenComparing(Spot::name));
        return sorted;
    }

    private static void accounts(Compared compared, Map<Where, Spot> mentions) {
        TreeSet<String> seen = new TreeSet<>();
        for (List<Account> group : OriginIndex.groups(compared.comparison())) {
            for (Account account : group) {
                Claim claim = compared.claim(account);
                if (claim == null
                        || compared.origins().isEcho(account)
                        || !seen.add(account.document() + " " + claim.id())) {
                    continue;
                }
                for (Span place : claim.places()) {
                    Spot spot = mentions.get(new Where(account.document(), place));
                    if (spot != null && !spot.accounts.contains(account)) {
                        spot.accounts.add(account);
                    }
                }
            }
        }
    }

    private static String key(Place place) {
        return place.geonames() != 0
                ? "g" + place.geonames()
                : place.precision() + " " + Svg.n(place.latitude() * 10) + " " + Svg.n(place.longitude() * 10);
    }
}
