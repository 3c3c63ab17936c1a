package org.hearsay.engine.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.junit.jupiter.api.Test;

class GazetteerEntryTest {

    private static GazetteerEntry of(String feature, String region, String district) {
        Place place = new Place(12.5, 13.5, 77, "ZO", GazetteerEntry.precision(feature));
        return new GazetteerEntry(place, feature, region, district, 1000, true);
    }

    @Test
    void aDivisionContainsWhatLiesInIt() {
        GazetteerEntry country = of("A.PCLI", "ZO", "");
        GazetteerEntry province = of("A.ADM1", "ZO.01", "");
        GazetteerEntry town = of("P.PPL", "ZO.01", "ZO.01.3");
        assertThat(country.contains(province)).isTrue();
        assertThat(province.contains(town)).isTrue();
        assertThat(province.contains(of("P.PPL", "ZO.02", ""))).isFalse();
        assertThat(of("A.ADM2", "ZO.01", "ZO.01.3").contains(town)).isTrue();
        assertThat(town.contains(town)).isFalse();
        assertThat(town.contains(province)).isFalse();
    }

    @Test
    void precisionGoesByTheKindOfPlace() {
        assertThat(GazetteerEntry.precision("A.PCLI")).isEqualTo(Precision.COUNTRY);
        assertThat(GazetteerEntry.precision("A.ADM1")).isEqualTo(Precision.REGION);
        assertThat(GazetteerEntry.precision("P.PPL")).isEqualTo(Precision.TOWN);
        assertThat(GazetteerEntry.precision("P.PPLX")).isEqualTo(Precision.SITE);
        assertThat(GazetteerEntry.precision("S.BDG")).isEqualTo(Precision.SITE);
        assertThat(GazetteerEntry.precision("L.CMP")).isEqualTo(Precision.SITE);
        assertThat(GazetteerEntry.precision("T.MTS")).isEqualTo(Precision.REGION);
    }
}
