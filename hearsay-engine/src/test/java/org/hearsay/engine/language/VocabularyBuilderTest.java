package org.hearsay.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With the words of a language that does not exist. */
class VocabularyBuilderTest {

    private static final String COLUMNS = "# what for\nword\tclass\tvalue\tforms\n";

    private enum TasteWord implements WordClass {
        SWEET,
        SOUR {
            @Override
            public Set<? extends WordClass> excludes() {
                return Set.of(SWEET);
            }
        },
        STRENGTH {
            @Override
            public Class<?> value() {
                return Integer.class;
            }
        },
        RARE {
            @Override
            public boolean mayBeEmpty() {
                return true;
            }
        }
    }

    private static VocabularyBuilder builder() {
        return new VocabularyBuilder((word, kind) -> List.of(word, word + kind));
    }

    private static Vocabulary of(String rows) {
        return builder().add(TasteWord.class, "taste.tsv", COLUMNS + rows).build();
    }

    @Test
    void wordsStandInTheirClassesWithFormsAndValues() {
        Vocabulary words = of("mel\tsweet\t\tix\nacet\tsour\nnon mel\tsour\nval\tstrength\t3\n");
        assertThat(words.words(TasteWord.SWEET)).containsExactlyInAnyOrder("mel", "melix");
        assertThat(words.is(TasteWord.SOUR, "non mel")).isTrue();
        assertThat(words.isAny("acet", TasteWord.SWEET, TasteWord.SOUR)).isTrue();
        assertThat(words.value(TasteWord.STRENGTH, "val", Integer.class)).isEqualTo(3);
        assertThat(words.value(TasteWord.STRENGTH, "mel", Integer.class)).isNull();
        assertThat(words.phrase(TasteWord.SOUR, List.of("vae", "non", "mel")::get, 1, 3))
                .isEqualTo(2);
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWithItsLine() {
        assertRefused("mel\tbitter\n", "taste.tsv, line 3", "bitter", "sweet, sour, strength, rare");
        assertRefused("Mel\tsweet\n", "taste.tsv, line 3", "lower case");
        assertRefused("mel\n", "taste.tsv, line 3", "columns");
        assertRefused("mel\tsweet\tvery\n", "taste.tsv, line 3", "takes no value");
        assertRefused("val\tstrength\tmuch\n", "taste.tsv, line 3", "much", "a number");
        assertThatThrownBy(() -> builder().add(TasteWord.class, "taste.tsv", "mel\tsweet\n"))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("taste.tsv, line 1");
    }

    @Test
    void doublesContradictionsAndEmptyClassesAreRefused() {
        assertRefused("mel\tsweet\nmel\tsweet\n", "line 4", "line 3");
        assertRefused("mel\tsweet,sour\nval\tstrength\t1\n", "mel", "exclude one another");
        assertRefused("mel\tsweet\n", "has no word of the class");
    }

    @Test
    void aPersonsWordsComeBesideAndMayRepeatThePack() {
        Vocabulary pack = of("mel\tsweet\nacet\tsour\nval\tstrength\t3\n");
        List<Class<? extends WordClass>> known = List.of(TasteWord.class, GrammarWord.class);
        Vocabulary more = VocabularyBuilder.from(pack, (word, kind) -> List.of(word))
                .add(known, "own.tsv", COLUMNS + "Sacchar\ttaste.sweet\nmel\ttaste.sweet\n")
                .build();
        assertThat(more.words(TasteWord.SWEET)).containsExactlyInAnyOrder("mel", "sacchar");
        assertThatThrownBy(() -> VocabularyBuilder.from(pack, (word, kind) -> List.of(word))
                        .add(known, "own.tsv", COLUMNS + "acet\ttaste.sweet\n")
                        .build())
                .hasMessageContaining("own.tsv, line 3")
                .hasMessageContaining("the pack's own table");
        assertThatThrownBy(() -> VocabularyBuilder.from(pack, (word, kind) -> List.of(word))
                        .add(known, "own.tsv", COLUMNS + "val\ttaste.strength\t4\n"))
                .hasMessageContaining("is in strength already");
    }

    private static void assertRefused(String rows, String... parts) {
        assertThatThrownBy(() -> of(rows))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContainingAll(parts);
    }
}
