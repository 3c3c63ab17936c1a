package org.hearsay.model.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void accentsApostrophesDotsAndHyphensDoNotCount() {
        assertThat(PlaceNames.key("Ağrı-Köy")).isEqualTo("agri koy");
        assertThat(PlaceNames.key("Sana’a")).isEqualTo("sanaa");
        assertThat(PlaceNames.key("Ba‘qūbah")).isEqualTo("baqubah");
        assertThat(PlaceNames.key("W.Va.")).isEqualTo("wva");
    }

    @Test
    void wordsWithTwoSpellingsAreOne() {
        assertThat(PlaceNames.key("St. Ilva")).isEqualTo(PlaceNames.key("Saint Ilva"));
        assertThat(PlaceNames.key("Mount Orel")).isEqualTo(PlaceNames.key("Mt. Orel"));
        assertThat(PlaceNames.key("the Karvan Islands")).isEqualTo("karvan islands");
        assertThat(PlaceNames.key("Ostra & Velmark")).isEqualTo(PlaceNames.key("Ostra and Velmark"));
    }

    @Test
    void articlesGo() {
        assertThat(PlaceNames.withoutArticle(PlaceNames.key("ar-Raqqah"))).isEqualTo("raqqah");
        assertThat(PlaceNames.withoutArticle("raqqah")).isEqualTo("raqqah");
    }

    @Test
    void spellingsOfOneSoundAreOne() {
        assertThat(PlaceNames.sound("raqqah")).isEqualTo(PlaceNames.sound("rakka"));
        assertThat(PlaceNames.sound("al qamishli")).isEqualTo(PlaceNames.sound("kamishly"));
    }

    @Test
    void aKeyOfAKeyIsTheKey() {
        long seed = Long.getLong("hearsay.seed", new Random().nextLong());
        System.err.println("PlaceNamesTest: -Dhearsay.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                name.append(
                        random.nextInt(3) == 0
                                ? (char) random.nextInt(0x2100)
                                : "aeklmn .'-&".charAt(random.nextInt(11)));
            }
            String key = PlaceNames.key(name.toString());
            if (!key.startsWith("the ")) {
                assertThat(PlaceNames.key(key)).as("seed %d: %s", seed, name).isEqualTo(key);
            }
            assertThat(PlaceNames.sound(key)).isNotNull();
        }
    }
}
