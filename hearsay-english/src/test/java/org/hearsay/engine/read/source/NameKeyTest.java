package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Özkizilcik, Ozkizilcik",
        "Rakka, Raqqa",
        "Muhammad Dol, Mohammed Dol",
        "al-Hamra, Hamra",
        "Kharvan, Karvan",
        "Tarrn, Tarn"
    })
    void spellingsMeet(String a, String b) {
        assertThat(NameKey.alike(NameKey.of(a), NameKey.of(b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Karel Tarn, Karla Tarn",
        "Abu Omar, Abu Musab",
        "Maro, Mara",
        "Ilva Torren, Ilva",
        "Brandt, Brenner",
        "Kessin, Bessin"
    })
    void namesThatOnlyLookAlikeDoNot(String a, String b) {
        assertThat(NameKey.alike(NameKey.of(a), NameKey.of(b))).isFalse();
    }
}
