package org.hearsay.engine.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;

/** A gazetteer of two made-up countries, Ostra (ZO) and Velmark (ZV). */
final class MadeUp implements Gazetteer {

    private final Map<String, List<GazetteerEntry>> places = new TreeMap<>();

    MadeUp() {
        add("Ostra", "A.PCLI", "ZO", "", 10, 10, 9_000_000);
        add("Ostran", "N.NAT", "ZO", "", 10, 10, 9_000_000);
        add("Velmark", "A.PCLI", "ZV", "", 50, 50, 4_000_000);
        add("Tolme", "P.PPLC", "ZV.01", "", 50.5, 50.5, 700_000);
        add("Tolme", "A.ADM1", "ZV.09", "", 55, 55, 0);
        add("Idel", "P.PPL", "ZV.07", "", 52, 52, 3_000);
        add("Velmark", "P.PPL", "ZO.03", "", 11, 11, 3_000);
        add("North Shore", "A.ADM1", "ZO.01", "", 12, 12, 800_000);
        add("Karvan", "P.PPLA", "ZO.01", "ZO.01.1", 12.5, 12.5, 120_000);
        add("Karvan", "A.ADM1", "ZO.02", "", 8, 8, 300_000);
        add("Karvan", "P.PPL", "ZV.07", "ZV.07.3", 52, 52, 900_000);
        add("Kessin", "P.PPL", "ZO.01", "ZO.01.1", 12.6, 12.6, 4_000);
        add("Kessin", "P.PPL", "ZV.07", "ZV.07.3", 52.1, 52.1, 6_000);
        add("Idel", "P.PPLA", "ZO.03", "ZO.03.1", 11, 11, 60_000);
        add("Idel", "A.ADM1", "ZO.03", "", 11.4, 11.4, 400_000);
        add("Tarn", "P.PPL", "ZV.02", "", 51, 49, 800);
        add("Is", "P.PPL", "ZV.02", "", 51, 48, 300_000);
    }

    private void add(String name, String feature, String region, String district, double lat, double lon, long people) {
        String country = region.substring(0, 2);
        Place place = new Place(lat, lon, places.size() + 1L, country, precision(feature));
        places.computeIfAbsent(key(name), k -> new ArrayList<>())
                .add(new GazetteerEntry(place, feature, region, district, people, true));
    }

    private static Precision precision(String feature) {
        return switch (feature) {
            case "A.PCLI", "N.NAT" -> Precision.COUNTRY;
            case "A.ADM1" -> Precision.REGION;
            default -> Precision.TOWN;
        };
    }

    @Override
    public String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    @Override
    public List<GazetteerEntry> named(String key) {
        return places.getOrDefault(key, List.of());
    }

    @Override
    public List<GazetteerEntry> sounding(String key) {
        return List.of();
    }

    @Override
    public List<Engine.Model> identities() {
        return List.of(new Engine.Model("gazetteer", "0".repeat(64)));
    }
}
