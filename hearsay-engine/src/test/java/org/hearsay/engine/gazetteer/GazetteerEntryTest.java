package org.hearsay.engine.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.junit.jupiter.api.Test;

class GazetteerEntryTest {

    private static GazetteerEntry entry(String feature, String region, String district) {
        Place place = new Place(10, 10, 1, region.substring(0, 2), Precision.TOWN);
        return new GazetteerEntry(place, feature, region, district, 1_000, true);
    }

    private final GazetteerEntry country = entry("A.PCLI", "ZO", "");
    private final GazetteerEntry province = entry("A.ADM1", "ZO.01", "");
    private final GazetteerEntry district = entry("A.ADM2", "ZO.01", "ZO.01.7");
    private final GazetteerEntry town = entry("P.PPL", "ZO.01", "ZO.01.7");

    @Test
    void whatLiesInWhat() {
        assertThat(country.contains(province)).isTrue();
        assertThat(province.contains(town)).isTrue();
        assertThat(district.contains(town)).isTrue();
        assertThat(town.contains(district)).isFalse();
        assertThat(country.contains(country)).isFalse();
        assertThat(province.contains(entry("P.PPL", "ZO.02", "ZO.02.1"))).isFalse();
    }

    @Test
    void aPeopleStandsForItsCountry() {
        GazetteerEntry people = entry(GazetteerEntry.PEOPLE, "ZO", "");

        assertThat(people.isPeople()).isTrue();
        assertThat(people.contains(town)).isTrue();
        assertThat(people.contains(entry("P.PPL", "ZV.01", ""))).isFalse();
    }

    @Test
    void withoutAGazetteerNothingIsKnown() {
        assertThat(Gazetteer.NONE.named("karvan")).isEmpty();
        assertThat(Gazetteer.NONE.sounding("karvan")).isEmpty();
        assertThat(Gazetteer.NONE.identities()).isEmpty();
    }
}
