package org.hearsay.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Ömer Özkarali|omer ozkarali
            K.R.N.|krn
            Radio -- Salt!|radio salt
            The Kessin  Post|the kessin post
            ﬁeld 9|field 9
            …|''
            """)
    void caseAccentsAndMarksMakeNoDifference(String name, String plain) {
        assertThat(PlainName.of(name)).isEqualTo(plain);
    }
}
