package org.hearsay.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class ModelWordsTest {

    private static final String TEXT =
            "“The U.S. ferry,” Dr. Dol's crew said, “wasn't 3.5 m long.”\n\nIt left\n\nNobody’s Al-Dam, he added.";

    @Test
    void wordsAreCutAsTheNetworksLearnedThem() {
        assertThat(ModelWords.forms(TEXT, new Span(0, TEXT.length())))
                .containsExactly(
                        "“",
                        "The",
                        "U.S",
                        ".",
                        "ferry",
                        ",",
                        "”",
                        "Dr",
                        ".",
                        "Dol's",
                        "crew",
                        "said",
                        ",",
                        "“",
                        "wasn't",
                        "3.5",
                        "m",
                        "long",
                        ".",
                        "”",
                        "It",
                        "left",
                        "Nobody’s",
                        "Al-Dam",
                        ",",
                        "he",
                        "added",
                        ".");
    }

    @Test
    void whatTheNetworksAreTold() {
        ModelWords words = ModelWords.of(EnglishTexts.of(TEXT));

        assertThat(words.shapes()).startsWith(6, 2, 3, 6, 1);
        assertThat(words.quotes()).startsWith(2, 3, 3, 3, 3, 3, 4, 1);
        assertThat(words.layouts()).containsSubsequence(2, 1, 4, 3, 2, 1);
        // "U.S." and "Dr." end no sentence.
        assertThat(words.sentences()[words.size() - 1]).isEqualTo(2);
        assertThat(words.paragraphs()[words.size() - 1]).isEqualTo(2);
    }

    @Test
    void partsOfATextAreWhatTheyWouldBeCutAnew() {
        ModelWords all = ModelWords.of(EnglishTexts.of(TEXT));
        for (int from = 0; from < all.size(); from += 3) {
            for (int to = from; to < all.size(); to += 4) {
                List<Span> ranges = to + 2 < all.size()
                        ? List.of(all.span(from, to), all.span(to + 2, all.size() - 1))
                        : List.of(all.span(from, to));
                ModelWords part = all.within(ranges);
                ModelWords anew = ModelWords.of(TEXT, ranges, EnglishTexts.ENGLISH.vocabulary());

                assertThat(part.forms(0, part.size())).isEqualTo(anew.forms(0, anew.size()));
                assertThat(part.span(0, part.size() - 1)).isEqualTo(anew.span(0, anew.size() - 1));
                assertThat(part.shapes()).isEqualTo(anew.shapes());
                assertThat(part.layouts()).isEqualTo(anew.layouts());
                assertThat(part.quotes()).isEqualTo(anew.quotes());
                assertThat(part.sentences()).isEqualTo(anew.sentences());
                assertThat(part.paragraphs()).isEqualTo(anew.paragraphs());
                for (int i = 0; i < part.size(); i++) {
                    assertThat(part.beginsRange(i)).isEqualTo(anew.beginsRange(i));
                }
            }
        }
    }
}
