package org.hearsay.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static Statement of(List<Span> content, double confidence) {
        return new Statement(
                "t1",
                Statement.Kind.DIRECT,
                Statement.Stance.ASSERTS,
                content,
                List.of(),
                List.of(),
                List.of(),
                null,
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(List.of(new Link(null, Link.How.UNKNOWN, List.of()))),
                confidence);
    }

    @Test
    void aStatementHasContentAndAChance() {
        List<Span> content = List.of(new Span(0, 4));
        assertThat(of(content, 1).chains().get(0)).hasSize(1);
        assertThatThrownBy(() -> of(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(content, 1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(content, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
