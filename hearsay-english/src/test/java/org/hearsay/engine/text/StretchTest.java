package org.hearsay.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static Stretch of(String text) {
        return Stretch.of(EnglishTexts.of(text), new Span(0, text.length()));
    }

    @Test
    void hyphensJoinAndCliticsPart() {
        assertThat(of("The vice-president’s men don’t know al-Suwar.").lowers())
                .containsExactly("the", "vice-president", "'s", "men", "do", "n't", "know", "al-suwar", ".");
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        String text = "Mira Dol's boat";
        Stretch stretch = Stretch.of(EnglishTexts.of(text), new Span(5, 8));

        assertThat(stretch.size()).isEqualTo(1);
        assertThat(stretch.span(0, 1)).isEqualTo(new Span(5, 8));
        assertThat(stretch.lower(1)).isEmpty();
        assertThat(stretch.is(-1, GrammarWord.ARTICLE)).isFalse();
    }

    @Test
    void anArticleWrittenIntoANameCountsAsCapital() {
        Stretch stretch = of("near al-Suwar and by-roads");

        assertThat(stretch.isCapital(1)).isTrue();
        assertThat(stretch.isCapital(3)).isFalse();
    }

    @Test
    void placesAreFoundByOffset() {
        Stretch stretch = of("a driver left");

        assertThat(stretch.at(2)).isEqualTo(1);
        assertThat(stretch.at(3)).isEqualTo(2);
        assertThat(stretch.at(99)).isEqualTo(3);
    }
}
