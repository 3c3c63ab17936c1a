package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedNameTest {

    @Test
    void spellingsOfOneNameAreEqual() {
        assertThat(FoldedName.of("The K.B.C.")).isEqualTo("kbc").isEqualTo(FoldedName.of("KBC"));
        assertThat(FoldedName.of("Ödön  Kárvány-Lund")).isEqualTo("odon karvany lund");
        assertThat(FoldedName.of("“…”")).isEmpty();
    }
}
