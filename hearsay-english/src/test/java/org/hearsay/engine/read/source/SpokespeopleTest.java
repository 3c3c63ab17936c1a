package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokespeopleTest {

    /** "A press secretary" once gave a body that ended before it began. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a press secretary,-",
                "press secretary,-",
                "the press secretary,-",
                "’s press secretary,-",
                "a spokeswoman for,-",
                "Harbour Board spokeswoman Mira Dol,Harbour Board",
                "Dol’s press secretary,Dol",
                "a spokesman for the army,the army"
            })
    void forWhomSomebodySpeaks(String mention, String body) {
        AnalysedText text = EnglishTexts.of(mention);
        Span found = new Spokespeople(text).body(new Span(0, mention.length()));

        assertThat(found == null ? null : found.of(mention)).isEqualTo(body);
    }
}
