package org.hearsay.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void whatLiesOffTheEarthIsRefused() {
        assertThatThrownBy(() -> new Place(91, 0, 0, "", Place.Precision.TOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(0, Double.NaN, 0, "", Place.Precision.TOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Place(-90, 180, 0, "", Place.Precision.SITE).geonames()).isZero();
    }
}
