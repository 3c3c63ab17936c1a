package org.hearsay.engine.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class MergesTest {

    private static List<Merge> merges(String... texts) {
        Reader reader = new Reader("test", List.of(English.load()));
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            readings.add(reader.read(Document.ofText(i + ".txt", texts[i])));
        }
        return Merges.of(readings);
    }

    private static List<String> names(Merge merge) {
        return merge.members().stream().map(Merge.Member::name).toList();
    }

    @Test
    void aPersonWithTheSameFullNameIsProposedAsOne() {
        List<Merge> merges = merges(
                "“The ford is closed,” said Ilir Vashti, the mayor.",
                "Snow fell again. “We wait,” Mayor Ilir Vashti said.",
                "“We wait for flour,” said Mira Dol.");

        assertThat(merges).singleElement().satisfies(merge -> {
            assertThat(names(merge)).containsExactly("Ilir Vashti", "Ilir Vashti");
            assertThat(merge.members().stream().map(Merge.Member::document).distinct())
                    .hasSize(2);
            assertThat(merge.confidence()).isGreaterThan(0.9);
            assertThat(merge.why().text()).isEqualTo("the same name: “Ilir Vashti”");
            assertThat(merge.why().spans()).hasSize(2);
        });
    }

    @Test
    void quotesPointAtTheWordsOfTheirDocuments() {
        String second = "Snow fell again. “We wait,” Ilir Vashti said.";
        Merge merge = merges("“The ford is closed,” said Ilir Vashti.", second).get(0);

        Span span = merge.why().spans().get(1).span();
        assertThat(span.of(second)).contains("Ilir Vashti");
    }

    @Test
    void spellingsAndTransliterationsMeetAndSaySo() {
        Merge merge =
                merges("“No,” said Ömer Özkarali.", "“No,” said Omer Ozkaraly.").get(0);
        Merge other = merges("“No,” said Yosif Karmandin.", "“No,” said Yosif Karmandun.")
                .get(0);

        assertThat(names(merge)).containsExactly("Ömer Özkarali", "Omer Ozkaraly");
        assertThat(other.why().children()).extracting(Why::text).anyMatch(t -> t.startsWith("spelled otherwise"));
        assertThat(other.confidence()).isLessThan(merge.confidence());
    }

    @Test
    void aSurnameGoesWithTheOnlyFullNameThatHasIt() {
        List<Merge> merges = merges("“No,” said Besa Vashti.", "“No,” said Vashti.");

        assertThat(merges).singleElement().satisfies(m -> {
            assertThat(names(m)).containsExactly("Besa Vashti", "Vashti");
            assertThat(m.confidence()).isLessThan(0.8);
        });
    }

    @Test
    void aSurnameThatTwoPeopleHaveGoesWithNobody() {
        assertThat(merges("“No,” said Besa Vashti.", "“No,” said Ilir Vashti.", "“No,” said Vashti."))
                .isEmpty();
    }

    @Test
    void peopleOfOtherFirstNamesAndDescriptionsAreNeverProposed() {
        assertThat(merges("“No,” said Karel Moss.", "“No,” said Karla Moss.")).isEmpty();
        assertThat(merges("“No,” said the driver.", "“No,” said the driver.")).isEmpty();
    }

    @Test
    void oneDocumentAloneHasNothingToMerge() {
        assertThat(merges("“No,” said Ilir Vashti. “Yes,” said Mira Dol.")).isEmpty();
    }

    @Test
    void aThousandDocumentsWithOneNameMakeOneProposal() {
        String[] texts = new String[1000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "Report " + i + ". “We wait,” said Ilir Vashti.";
        }

        assertThat(merges(texts))
                .singleElement()
                .satisfies(m -> assertThat(m.members()).hasSize(1000));
    }
}
