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
    @CsvSource(delimiter = '|', textBlock = """
            The mill owes $34.6m.                          | $34.6m [34600000, 34600000] USD
            The mill owes USD34.6 million.                 | USD34.6 million [34600000, 34600000] USD
            The mill owes USD 34.6 million.                | USD 34.6 million [34600000, 34600000] USD
            The mill owes 34.6 million USD.                | 34.6 million USD [34600000, 34600000] USD
            The mill owes VND4,927 billion.                | VND4,927 billion [4927000000000, 4927000000000] VND
            The mill owes €1.2bn.                          | €1.2bn [1200000000, 1200000000] EUR
            The mill owes US$0.92m.                        | US$0.92m [920000, 920000] USD
            The mill owes 50 MUSD.                         | 50 MUSD [50000000, 50000000] USD
            The mill owes 12 €.                            | 12 € [12, 12] EUR
            The mill owes £3,500 a month.                  | £3,500 [3500, 3500] GBP
            The mill owes between $2m and $3m.             | between $2m and $3m [2000000, 3000000] USD
            The mill owes $40 to $50 million.              | $40 to $50 million [40000000, 50000000] USD
            A fine of 2.5 million kroner is due.           | 2.5 million [2500000, 2500000] kroner
            """)
    void money(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 1 250 000 kroner are missing.             | Some 1 250 000 [1125000, 1375000] kroner
            They carried 60 000 crates.                    | 60 000 [60000, 60000] crates
            The bank holds 1.971,13 euros.                 | 1.971,13 euros [1971.13, 1971.13] EUR
            The fee was 1971,13 euros.                     | 1971,13 euros [1971.13, 1971.13] EUR
            Rents rose by 12,5 %.                          | 12,5 % [12.5, 12.5] percent
            Rents rose by 3.75 %.                          | 3.75 % [3.75, 3.75] percent
            It lies 1,2345 nautical miles off.             | 1,2345 nautical miles [1.2345, 1.2345] nautical mile
            They counted 12,34,567 votes.                  | 12,34,567 [1234567, 1234567] votes
            They counted 1,234,567 votes.                  | 1,234,567 [1234567, 1234567] votes
            From 1,000-2,000 farmers came.                 | 1,000-2,000 [1000, 2000] farmers
            """)
    void thousandsAndDecimalsAreToldByTheirForm(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 2 to 3 million people live there.         | 2 to 3 million [2000000, 3000000] people
            A 40- to 60-strong band of 20 men left.        | 20 [20, 20] men
            Two or three hundred men stayed.               | Two or three hundred [200, 300] men
            Two to three hundred thousand people fled.     | Two to three hundred thousand [200000, 300000] people
            Between 500 and 2 thousand people fled.        | Between 500 and 2 thousand [500, 2000] people
            """)
    void aMultiplierIsSharedByBothEndsOfARange(String text, String expected) {
        assertThat(shown(text)).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One in five residents left.                    | One in five [20, 20] percent residents
            Nearly one in 10 houses burned.                | Nearly one in 10 [9, 10] percent houses
            Nine in every ten houses burned.               | Nine in every ten [90, 90] percent houses
            One in three houses burned.                    | One in three [33, 34] percent houses
            They took two in 40 houses.                    | 40 [40, 40] houses
            """)
    void aRatioIsAPartOfAHundred(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 1950 houses burned.                  | More than 1950 [1951, null] houses
            They saw 2000 houses.                          | 2000 [2000, 2000] houses
            They saw 1984 people.                          | 1984 [1984, 1984] people
            Storm Kills 12 Farmers In Karvan Hills         | 12 [12, 12] Farmers
            """)
    void fourDigitsMayCount(String text, String expected) {
        assertThat(shown(text)).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 2012 elections were quiet.",
                "An 1898 ruling was kept.",
                "His 2016 rivals were quiet.",
                "The 2011-2013 wars were long.",
                "The dam broke on 31 February.",
                "The keeper is 35 years old.",
                "They read sections 3.14.2 and 4/5.",
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
    void aUnitThatIsANameMeasuresNothing() {
        String rows = """
                She      PRON  _  2  nsubj
                watched  VERB  _  0  root
                60       NUM   _  4  nummod
                %s       %p    _  2  obj
                """;
        assertThat(inTree(rows.replace("%s", "Minutes").replace("%p", "PROPN"))).isEmpty();
        assertThat(inTree(rows.replace("%s", "minutes").replace("%p", "NOUN"))).hasSize(1);
    }

    private static List<Quantity> inTree(String rows) {
        return Quantities.in(EnglishTexts.tree(rows), List.of(), List.of());
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
