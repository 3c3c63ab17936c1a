package org.hearsay.engine.read.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    private static List<Quantity> in(String text) {
        AnalysedText analysed = EnglishTexts.of(text, "2024-03-14");
        return Quantities.in(analysed, analysed.language().times().find(analysed), List.of());
    }

    private static String shown(String text) {
        return in(text).stream()
                .map(q -> q.span().of(text) + " [" + q.low() + ", " + q.high() + "] "
                        + (q.unit() == null ? "" : q.unit() + " ")
                        + q.counted().stream().map(c -> c.of(text)).collect(Collectors.joining(" / ")))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We carried 4,000 people, including women and children. | 4,000 [4000, 4000] people
            The column had nearly 50 lorries.                      | nearly 50 [45, 50] lorries
            More than 80 houses burned.                            | More than 80 [81, null] houses
            Dozens of farmers came.                                | Dozens [24, null] farmers
            At least thirty-seven people were killed.              | At least thirty-seven [37, null] people
            About two hundred and fifty fighters left.             | About two hundred and fifty [225, 275] fighters
            They paid $600 per person.                             | $600 [600, 600] USD
            Between 30 and 40 buses were hired.                    | Between 30 and 40 [30, 40] buses
            Nine of the dead were children.                        | Nine [9, 9] dead / children
            We met 40, nine of them children.                      | nine [9, 9] them / children
            Six more men came.                                     | Six [6, 6] men
            We have thirty-seven dead.                             | thirty-seven [37, 37] dead
            Seven died in hospital.                                | Seven [7, 7] died
            The number of people killed rose to 44 on Friday.      | 44 [44, 44] people killed
            The drive took six hours.                              | six hours [6, 6] hour
            It weighed some 1.5 tonnes.                            | some 1.5 tonnes [1.35, 1.65] tonne
            They paid $25bn and €3m for 28k.                       | $25bn [25000000000, 25000000000] USD; €3m [3000000, 3000000] EUR
            Two or three men stayed.                               | Two or three [2, 3] men
            Up to 1.2 million people live there.                   | Up to 1.2 million [null, 1200000] people
            Fewer than 20 men stayed.                              | Fewer than 20 [null, 19] men
            Thirty or so men stayed.                               | Thirty or so [27, 33] men
            A third of 90 percent is little.                       | 90 percent [90, 90] percent
            Tens of thousands of marchers came.                    | Tens of thousands [20000, null] marchers
            """)
    void numbersWithTheirBoundsAndWhatTheyCount(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira Dol, 35, left on 14 March 2024.",
                "Statement No. 118 came at 18:20.",
                "They met on Route 66 near Channel 9.",
                "One of them said no one knew.",
                "It was the third time.",
                "Nothing is counted here."
            })
    void numbersThatCountNothing(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    void numbersOfAnySizeAreKept() {
        assertThat(in("They counted 123456789012345678901234567890 grains.")
                        .get(0)
                        .value())
                .isEqualTo(new java.math.BigDecimal("123456789012345678901234567890"));
        assertThat(in("9".repeat(5_000) + " grains")).isEmpty();
    }
}
