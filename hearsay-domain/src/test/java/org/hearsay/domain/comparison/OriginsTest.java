package org.hearsay.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OriginsTest {

    @Test
    void theLeastIsNotMoreThanTheMost() {
        assertThat(new Origins(1, 2, 0).most()).isEqualTo(2);
        assertThatThrownBy(() -> new Origins(2, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Origins(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
