package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletWordsTest {

    @Test
    void whatOutletsAreCalledAndNothingThatOfficesAre() {
        assertThat(OutletWords.has("gazette")).isTrue();
        assertThat(OutletWords.has("press")).isFalse();
        assertThat(OutletWords.has("# words that make a line")).isFalse();
    }
}
