package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.place.Place.Precision;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    @Test
    void aSourceStandsAboveWhoTookFromIt() {
        List<Families.Family> families = Families.of(new Compared(MadeUp.of(60)));

        assertThat(families).isNotEmpty();
        for (Families.Family family : families) {
            assertThat(family.nodes()).hasSizeGreaterThan(1);
            assertThat(family.edges()).allSatisfy(e -> assertThat(e.from()).isLessThan(e.derived()));
        }
        assertThat(families.get(0).nodes())
                .hasSizeGreaterThanOrEqualTo(
                        families.get(families.size() - 1).nodes().size());
    }

    @Test
    void everyDateOfTheTimelineIsOneOfItsDays() {
        Timeline timeline = Timeline.of(new Compared(MadeUp.of(20)));

        assertThat(timeline.events()).isNotEmpty().allSatisfy(e -> {
            assertThat(timeline.days()).contains(e.from(), e.to());
            assertThat(e.to()).isAfterOrEqualTo(e.from());
        });
        assertThat(timeline.days()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void countriesAreThereWithTheirCodes() {
        assertThat(World.countries())
                .hasSizeGreaterThan(200)
                .anySatisfy(c -> assertThat(c.code()).isEqualTo("SY"))
                .allSatisfy(c -> assertThat(c.rings()).isNotEmpty().allSatisfy(r -> {
                    assertThat(r.length).isGreaterThanOrEqualTo(6).isEven();
                    assertThat(r[0]).isBetween(-180.0, 180.0);
                    assertThat(r[1]).isBetween(-90.0, 90.0);
                }));
    }

    @Test
    void aCropHoldsItsPlacesAlsoAcrossTheDateLine() {
        Place fiji = new Place(-17, 178, 0, "FJ", Precision.TOWN);
        Place samoa = new Place(-14, -172, 0, "WS", Precision.TOWN);
        Crop crop = Crop.around(List.of(fiji, samoa));

        assertThat(crop.holds(fiji)).isTrue();
        assertThat(crop.holds(samoa)).isTrue();
        assertThat(crop.east() - crop.west()).isLessThan(60);
        assertThat(crop.holds(new Place(36, 38, 0, "SY", Precision.TOWN))).isFalse();
    }

    @Test
    void onePlaceIsShownWithItsSurroundings() {
        Crop crop = Crop.around(List.of(new Place(36, 38, 0, "SY", Precision.SITE)));

        assertThat(crop.north() - crop.south()).isGreaterThanOrEqualTo(4);
        assertThat(crop.x(38)).isBetween(500.0, 700.0);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        double[] square = {0, 0, 10, 0, 10, 10, 0, 10};

        assertThat(World.clipped(square, 2, 2, 4, 4)).hasSize(8).containsOnly(2, 4);
        assertThat(World.clipped(square, 20, 20, 24, 24)).isNull();
    }
}
