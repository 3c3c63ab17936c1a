package org.hearsay.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final String TEXT = "a😀b😀😀c";

    @Test
    void unitsAndPointsTranslateBothWays() {
        CodePoints points = CodePoints.of(TEXT);

        for (int point = 0; point <= TEXT.codePointCount(0, TEXT.length()); point++) {
            int unit = TEXT.offsetByCodePoints(0, point);
            assertThat(points.toUnit(point)).isEqualTo(unit);
            assertThat(points.fromUnit(unit)).isEqualTo(point);
        }
    }

    @Test
    void loneSurrogatesCountAsOne() {
        CodePoints points = CodePoints.of("\uD83Dx\uDE00");

        assertThat(points.fromUnit(3)).isEqualTo(3);
        assertThat(points.toUnit(3)).isEqualTo(3);
    }
}
