package org.hearsay.engine.compare.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetoldDocumentsTest {

    private static final String BULLETIN =
            "Seventeen lorries were stopped at the barrier of the eastern landing, and 48"
                    + " crates of cartridges were seized.\n\nThe ferry was held for six hours.";

    private static final String STORY =
            "The ferryman counted 23 lorries and saw a clerk throw the ledger into the river."
                    + "\n\nHe has ferried sheep for thirty years.";

    private static Reading read(String text, String publisher, String published) {
        Document plain = Document.ofText("a.txt", text);
        Metadata metadata = new Metadata(null, publisher, List.of(), published, "en", null);
        return new Reader("test", List.of(English.load())).read(plain.with(metadata));
    }

    private static List<String> from(Reading first, String text, String published) {
        List<Reading> readings = new ArrayList<>(List.of(first));
        readings.add(read(text, "Salt Courier", published));
        return new Comparer("test", List.of(English.load()))
                .compare(readings).derivations().stream()
                        .filter(d -> d.from() != null)
                        .map(d -> d.from().equals(first.document().id()) ? "from the first" : "from the second")
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police spoke of 17 stopped lorries in a bulletin, and of 48 crates.",
                "In its Sunday bulletin the Harbour Police gave the number of crates of cartridges as 48.",
                "The Police did not wish to add to the bulletin of Sunday. In it 17 lorries were stopped and 48 crates seized.",
                "Forty-eight crates of cartridges were seized and 17 lorries stopped, if one goes by the bulletin.",
                "The police say that 17 lorries were stopped and 48 crates of cartridges seized."
            })
    void anOfficesBulletinIsRetold(String retelling) {
        Reading bulletin = read(BULLETIN, "HARBOUR POLICE OF KESSIN, Press Desk", "2024-05-02");

        assertThat(from(bulletin, retelling, "2024-05-03")).containsExactly("from the first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We found nothing at the landing,” a spokesman of the Harbour Police told the Courier.",
                "The police found a bicycle at the barrier, and a bulletin board.",
                "The Border Police stopped 17 lorries and seized 48 crates of cartridges, a driver said.",
                "Seventeen lorries were stopped at the landing, a driver said, and 48 crates of cartridges seized.",
                "The police spokesman said 17 lorries were stopped and 48 crates of cartridges seized."
            })
    void anOfficeThatMerelySpeaksIsNoDerivation(String speaking) {
        Reading bulletin = read(BULLETIN, "HARBOUR POLICE OF KESSIN, Press Desk", "2024-05-02");

        assertThat(from(bulletin, speaking, "2024-05-03")).doesNotContain("from the first");
    }

    @Test
    void aBulletinOfALaterDayIsNotRetold() {
        Reading bulletin = read(BULLETIN, "HARBOUR POLICE OF KESSIN", "2024-05-04");

        assertThat(from(
                        bulletin,
                        "The police spoke of 17 stopped lorries in a bulletin, and of 48 crates.",
                        "2024-05-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferryman has told the Kessin Lantern how a clerk threw his ledger into the water.",
                "Madam, the Kessin Lantern has counted 23 lorries.",
                "This morning's Kessin Lantern lets a ferryman speak: the clerk and the ledger went separate ways."
            })
    void anOutletIsKnownByWhatItPublished(String retelling) {
        Reading story = read(STORY, "The Kessin Lantern", "2024-05-02");

        assertThat(from(story, retelling, "2024-05-03")).containsExactly("from the first");
    }

    @Test
    void anOutletThatIsMerelyMentionedIsNotRetold() {
        Reading story = read(STORY, "The Kessin Lantern", "2024-05-02");

        assertThat(from(story, "The printers of the Kessin Lantern demand higher wages.", "2024-05-03"))
                .isEmpty();
    }

    @Test
    void aCompanyIsKnownByItsFirstWord() {
        Reading release = read(
                "The vapour was a harmless foam that drifted over meadows and had dissolved by noon.",
                "TARVANE CHEMICALS",
                "2024-05-02");

        assertThat(from(
                        release,
                        "On Tuesday Tarvane had informed the press that the vapour drifted over meadows.",
                        "2024-05-03"))
                .containsExactly("from the first");
    }
}
