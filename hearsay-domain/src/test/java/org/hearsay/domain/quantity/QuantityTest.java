package org.hearsay.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static Quantity between(@Nullable Integer low, @Nullable Integer high) {
        return new Quantity(
                new Span(0, 2), null, number(low), number(high), Quantity.Modifier.RANGE, null, List.of(), null);
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    @Test
    void numbersAreApartWhereNoneFitsBoth() {
        assertThat(between(30, null).isApartFrom(between(37, 37))).isFalse();
        assertThat(between(30, null).isApartFrom(between(null, 29))).isTrue();
        assertThat(between(1, 5).isApartFrom(between(5, 9))).isFalse();
    }

    @Test
    void aLowerBoundAboveTheUpperOneIsRefused() {
        assertThatThrownBy(() -> between(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
