package org.hearsay.engine.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class KindByMarksTest {

    private static final String TEXT = "abc “def ghi” jkl “mno”, pqr";
    private static final List<Span> QUOTED = List.of(new Span(4, 13), new Span(18, 23));

    private static Kind kind(Span... content) {
        return KindByMarks.of(TEXT, List.of(content), QUOTED);
    }

    @Test
    void lettersInsideAndOutsideTheMarksDecide() {
        assertThat(kind(new Span(4, 13))).isEqualTo(Kind.DIRECT);
        assertThat(kind(new Span(5, 8), new Span(18, 24))).isEqualTo(Kind.DIRECT);
        assertThat(kind(new Span(0, 3))).isEqualTo(Kind.INDIRECT);
        assertThat(kind(new Span(9, 17))).isEqualTo(Kind.MIXED);
        assertThat(kind(new Span(25, 28))).isEqualTo(Kind.INDIRECT);
    }
}
