package org.hearsay.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PythonTextTest {

    @Test
    void findsPythonsTokens() {
        assertThat(tokens("It's $1,200.50, not 1,200 – well-known; x_1 -a- ½ ² Ⅷ naïve na\u0301 😀 𝒳y"))
                .containsExactly(
                        "It's",
                        "$1,200.50,",
                        "not",
                        "1",
                        "200",
                        "well-known",
                        "x_1",
                        "a",
                        "½",
                        "²",
                        "Ⅷ",
                        "naïve",
                        "na",
                        "𝒳y");
        assertThat(tokens("$ $x a--b don’t ’tis")).containsExactly("x", "a", "b", "don’t", "tis");
        assertThat(tokens("")).isEmpty();
    }

    @Test
    void aLongChainOfWordsIsOneToken() {
        assertThat(tokens("a-".repeat(100_000) + "a")).hasSize(1);
    }

    @Test
    void roundsAsPythonDoes() {
        assertThat(PythonText.decimal(12.25)).isEqualTo("12.2");
        assertThat(PythonText.decimal(12.75)).isEqualTo("12.8");
        assertThat(PythonText.decimal(0.05)).isEqualTo("0.1");
        assertThat(PythonText.decimal(0.35)).isEqualTo("0.3");
        assertThat(PythonText.decimal(0, 5)).isEqualTo("  0.0");
        assertThat(PythonText.decimal(100, 5)).isEqualTo("100.0");
    }

    @Test
    void stripsAndSplitsAsPythonDoes() {
        assertThat(PythonText.strip("\u00A0\u2003\u0085 a b\u3000\n")).isEqualTo("a b");
        assertThat(PythonText.words(" a\u00A0b  c ")).containsExactly("a", "b", "c");
        assertThat(PythonText.lines("a\r\nb\u2028c\fd")).containsExactly("a", "b", "c", "d");
    }

    private static List<String> tokens(String text) {
        return PythonText.tokens(text).stream().map(span -> span.of(text)).toList();
    }
}
