package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelOrderTest {

    @Test
    void scoresGoByTheNamesOfTheirLabels() {
        LabelOrder order = LabelOrder.of(List.of("B", "O", "I"), "O", "B", "I");

        assertThat(order.of(new float[] {1, 2, 3})).containsExactly(2, 1, 3);
        assertThat(order.ofBoth(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}})[0])
                .containsExactly(5, 4, 6);
        float[][] scores = {{1, 2, 3}, {4, 5, 6}};
        assertThat(order.back().ofEach(order.ofEach(scores))).isDeepEqualTo(scores);
    }

    @Test
    void otherLabelsAreRefused() {
        assertThatThrownBy(() -> LabelOrder.of(List.of("O", "B"), "O", "B", "I"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[O, B]");
        assertThatThrownBy(() -> LabelOrder.of(List.of("O", "X", "I"), "O", "B", "I"))
                .isInstanceOf(IllegalStateException.class);
    }
}
