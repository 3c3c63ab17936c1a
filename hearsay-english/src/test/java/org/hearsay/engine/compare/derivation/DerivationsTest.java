package org.hearsay.engine.compare.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Derivation.How;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivationsTest {

    private static final String BRIDGE =
            "The old bridge at Kessin was closed to lorries on Monday after divers found a crack in the second pier,"
                    + " and the harbour board set up a ferry for the farmers of the eastern bank.";

    private static final String OTHER = "Rain is expected in the hills, and the weekly market has moved to the school.";

    private record Text(
            String words,
            @Nullable String publisher,
            @Nullable String published) {}

    private static Text text(String publisher, String published, String words) {
        return new Text(words, publisher, published);
    }

    private static List<Reading> read(Text... texts) {
        List<Reading> readings = new ArrayList<>();
        for (Text text : texts) {
            Document plain = Document.ofText(readings.size() + ".txt", text.words());
            Metadata metadata = new Metadata(null, text.publisher(), List.of(), text.published(), "en", null);
            readings.add(new Reader("test", List.of(English.load())).read(plain.with(metadata)));
        }
        return readings;
    }

    private static List<Derivation> derivations(List<Reading> readings) {
        return new Comparer("test", List.of(English.load())).compare(readings).derivations();
    }

    private static List<String> shown(List<Reading> readings) {
        return derivations(readings).stream()
                .map(d -> number(readings, d.derived()) + " from "
                        + (d.from() == null ? d.outlet() : number(readings, d.from())) + " "
                        + d.how().stream().sorted().toList())
                .toList();
    }

    private static String number(List<Reading> readings, @Nullable String id) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).document().id().equals(id)) {
                return String.valueOf(i);
            }
        }
        return "?";
    }

    @Test
    void theLaterOfTwoTookThePassage() {
        assertThat(shown(read(
                        text("Kessin Post", "2024-05-03", OTHER + " " + BRIDGE),
                        text("Salt Courier", "2024-05-02", BRIDGE))))
                .containsExactly("0 from 1 [REUSES]");
    }

    @Test
    void aPassageLightlyRewordedAndCutShortIsFoundWithItsPlaces() {
        String reworded =
                BRIDGE.replace("old", "long").replace("on Monday ", "").replace("set up", "ran");
        List<Reading> readings = read(
                text("Salt Courier", "2024-05-02", BRIDGE),
                text("Kessin Post", "2024-05-03", OTHER + " " + reworded.substring(0, 140)));

        assertThat(derivations(readings)).singleElement().satisfies(d -> {
            assertThat(d.passages()).singleElement().satisfies(p -> {
                assertThat(p.derived().of(readings.get(1).document().text()))
                        .contains("bridge at Kessin was closed to lorries after divers")
                        .doesNotContain("Rain");
                assertThat(java.util.Objects.requireNonNull(p.from()).of(BRIDGE))
                        .contains("on Monday");
            });
            assertThat(d.why().children()).isNotEmpty();
        });
    }

    @Test
    void passagesInAnotherOrderAreTwo() {
        String first =
                "Divers went down twice in the cold water before noon and came up with pictures of a deep crack.";
        String second =
                "The ferry of the harbour board has carried nine tractors and forty sheep since early this morning.";
        List<Derivation> found = derivations(read(
                text("Salt Courier", "2024-05-02", first + " " + second),
                text("Kessin Post", "2024-05-03", second + " " + first)));

        assertThat(found)
                .singleElement()
                .satisfies(d -> assertThat(d.passages()).hasSize(2));
    }

    @Test
    void aRemarkMadeInPublicIsNobodys() {
        String quote = "“We will open the bridge again when the last crack is closed and not an hour before that,”";
        assertThat(shown(read(
                        text("Salt Courier", "2024-05-02", quote + " Mira Dol told reporters. " + OTHER),
                        text(
                                "Kessin Post",
                                "2024-05-03",
                                "The mayor spoke on the quay. " + quote + " Mira Dol said in the drizzle."))))
                .isEmpty();
    }

    @Test
    void whatAnOfficeIssuedIsTakenFromItsPaper() {
        String quote = "“We will open the bridge again when the last crack is closed and not an hour before that,”";
        assertThat(shown(read(
                        text("Ministry of Works", "2024-05-02", quote + " Mira Dol said. " + OTHER),
                        text("Kessin Post", "2024-05-03", "It may take weeks. " + quote + " Mira Dol declared."))))
                .containsExactly("1 from 0 [REUSES]");
    }

    @Test
    void anOutletThatIsCitedAndNotThereIsASource() {
        assertThat(shown(read(text(
                        "Kessin Post",
                        "2024-05-03",
                        "“The crack is two metres long,” a diver told Radio Salt. Radio Salt reported on Monday."))))
                .containsExactly("0 from Radio Salt [CITES]");
    }

    @Test
    void theMastheadCitesNobody() {
        assertThat(shown(read(new Text(
                        "Radio Salt\n\nThe crack is long.\n\n“It is two metres long,” a diver told Radio Salt.",
                        null,
                        null))))
                .isEmpty();
    }

    @Test
    void twoThatPassOnOneOutletsWordsTookThemFromIt() {
        String told = "“The crack is two metres long and as deep as my arm, and it goes through the whole pier,”";
        assertThat(shown(read(
                        text("Kessin Post", "2024-05-02", told + " a diver told Radio Salt."),
                        text("Salt Courier", "2024-05-03", "It looks bad. " + told + " a diver told Radio Salt."))))
                .containsExactlyInAnyOrder("0 from Radio Salt [CITES]", "1 from Radio Salt [CITES]");
    }

    @Test
    void whoeverNamesTheOtherTookFromIt() {
        String told = "“The crack is two metres long and as deep as my arm, and it goes through the whole pier,”";
        assertThat(shown(read(
                        text("Kessin Post", "2024-05-02", told + " a diver told Radio Salt."),
                        text("Radio Salt", "2024-05-02", told + " a diver says. " + OTHER))))
                .containsExactly("0 from 1 [REUSES, CITES]");
    }

    @Test
    void aFewWordsAlikeProveNothing() {
        assertThat(shown(read(
                        text(
                                "Kessin Post",
                                "2024-05-02",
                                "A spokeswoman for the harbour board, Mira Dol, said the ferry runs."),
                        text("Salt Courier", "2024-05-03", "A spokeswoman for the harbour board, Mira Dol, said no."))))
                .isEmpty();
    }

    @Test
    void ofSeveralSourcesTheNearestIsTaken() {
        String changed =
                BRIDGE.replace("old", "long").replace("farmers", "people").replace("found", "met");
        assertThat(shown(read(
                        text("Salt Courier", "2024-05-01", BRIDGE),
                        text("Kessin Post", "2024-05-02", changed),
                        text("Evening Mail", "2024-05-03", changed + " " + OTHER))))
                .containsExactly("1 from 0 [REUSES]", "2 from 1 [REUSES]");
    }

    @Test
    void aThousandCopiesTakeFromTheFirst() {
        Text[] copies = new Text[1000];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = new Text(BRIDGE + "\n\nCopy " + i, null, null);
        }
        assertThat(derivations(read(copies)))
                .hasSize(999)
                .allSatisfy(d -> assertThat(d.how()).containsExactly(How.REUSES));
    }

    @Test
    void documentsWithoutWordsOrDatesAreNoTrouble() {
        assertThat(shown(
                        read(new Text("", null, null), new Text("…", null, null), new Text(OTHER, null, "2024-05-03"))))
                .isEmpty();
    }
}
