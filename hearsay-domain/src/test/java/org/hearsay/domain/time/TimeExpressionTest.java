package org.hearsay.domain.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

    @Test
    void aTimeWithoutAValueIsNone() {
        assertThatThrownBy(() -> new TimeExpression(new Span(0, 2), "", TimeExpression.Kind.DATE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
