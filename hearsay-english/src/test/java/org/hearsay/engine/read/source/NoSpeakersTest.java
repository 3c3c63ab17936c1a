package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.text.Span;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSpeakersTest {

    private static boolean isOne(String mention) {
        return NoSpeakers.isOne(EnglishTexts.of(mention + " spoke"), new Span(0, mention.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"that", "Many", "R-Kessin", "later"})
    void smallWordsNameNobody(String words) {
        assertThat(isOne(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"she", "others", "the ferryman", "Mira Dol", "many drivers", "T-Line Karvan"})
    void whoSpeaksIsSomebody(String words) {
        assertThat(isOne(words)).isFalse();
    }
}
