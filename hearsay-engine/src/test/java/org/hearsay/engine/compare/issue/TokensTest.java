package org.hearsay.engine.compare.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    They don't know al-Suwar.          ~ They don't know al-Suwar .
                    The U.S. and a.m. flights          ~ The U.S. and a.m. flights
                    Mr. Dol paid 4,108.50, he said.    ~ Mr. Dol paid 4,108.50 , he said .
                    Jo F. Kerr (D-Oh.) left.           ~ Jo F. Kerr ( D-Oh. ) left .
                    “Go,” she’d said…                  ~ “ Go , ” she’d said …
                    """)
    void cutsWordsAndMarks(String text, String cut) {
        Tokens tokens = Tokens.of(text, new Span(0, text.length()));

        assertThat(String.join(
                        " ",
                        IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList()))
                .isEqualTo(cut);
    }
}
