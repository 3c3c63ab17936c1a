package org.hearsay.engine.read.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

/** Goes by quotation marks alone, so that what is tested is the chain and not the model. */
class ChainsTest {

    private static Reading read(String text) {
        return new Reader("test", List.of(English.load())).read(Document.ofText("a.txt", text));
    }

    /** Each statement's first chain, as names and how. */
    private static List<String> chains(String text) {
        Reading reading = read(text);
        Map<String, Source> byId =
                reading.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return reading.statements().stream()
                .map(s -> s.chains().isEmpty()
                        ? "-"
                        : s.chains().get(0).stream()
                                .map(l -> (l.source() == null
                                                ? "?"
                                                : byId.get(l.source()).name()) + " " + l.how())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Statement first(String text) {
        return read(text).statements().get(0);
    }

    @Test
    void whoeverIsToldStandsBeforeTheSpeaker() {
        assertThat(chains("“We left at dawn with forty lorries,” a driver told Radio Salt."))
                .containsExactly("Radio Salt CITED, driver INTERVIEWED");
        assertThat(chains(
                        "“We left at dawn with forty lorries,” Ilva Torren said in an interview with the Kessin Post."))
                .containsExactly("Kessin Post CITED, Ilva Torren INTERVIEWED");
        assertThat(chains("“We left at dawn with forty lorries,” Ilva Torren was quoted by the Kessin Post as saying."))
                .containsExactly("Kessin Post CITED, Ilva Torren QUOTED");
    }

    @Test
    void theHandCarriesItsWords() {
        String text = "“We left at dawn with forty lorries,” a driver told Radio Salt.";

        assertThat(first(text).chains().get(0).get(0).evidence())
                .extracting(e -> e.of(text))
                .containsExactly("told Radio Salt");
    }

    @Test
    void reportersAndCourtsAreNoHands() {
        assertThat(chains("“We left at dawn with forty lorries,” Ilva Torren told reporters."))
                .containsExactly("Ilva Torren QUOTED");
        assertThat(chains("“We left at dawn with forty lorries,” Ilva Torren told the district court."))
                .containsExactly("Ilva Torren QUOTED");
        assertThat(chains("“We left at dawn with forty lorries,” Ilva Torren told Parliament."))
                .containsExactly("Ilva Torren QUOTED");
    }

    @Test
    void whomAnOutletCitedInARelativeClauseStandsBehindIt() {
        assertThat(
                        chains(
                                "“Two boats went down,” according to the Kessin Post, which cited the harbour master, Mira Dol."))
                .containsExactly("Kessin Post CITED, Mira Dol QUOTED");
    }

    @Test
    void papersSeenByAnOutletCameThroughIt() {
        assertThat(chains("“Two boats went down,” according to papers seen by the Kessin Post."))
                .containsExactly("Kessin Post CITED, papers seen QUOTED");
    }

    @Test
    void thePublishersOwnInterviewHasNoOtherHand() {
        assertThat(chains("“We left at dawn with forty lorries,” Ilva Torren told this newspaper."))
                .containsExactly("Ilva Torren INTERVIEWED");
    }

    @Test
    void aReportGoesOnForTheWitnessesMetInIt() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “Nobody stopped us on the bridge that night,” the driver said.

                        “Nothing of the kind happened on that night,” said army spokesman Jon Berk.

                        “They paid us in cash and went away,” a smuggler told Radio Salt.
                        """))
                .containsExactly(
                        "Radio Salt CITED, driver INTERVIEWED",
                        "Radio Salt CONTINUED, driver INTERVIEWED",
                        "Jon Berk QUOTED",
                        "Radio Salt CITED, smuggler INTERVIEWED");
    }

    @Test
    void anOutletNamedOnceIsAHandOfThatSentenceAlone() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “Nobody stopped us on the bridge that night,” a baker said.
                        """)).containsExactly("Radio Salt CITED, driver INTERVIEWED", "baker QUOTED");
    }

    @Test
    void severalSourcesHaveAChainEach() {
        Statement statement = first("“We left at dawn with forty lorries,” a taxi driver and his brother said.");

        assertThat(statement.sourceIds()).hasSize(2);
        assertThat(statement.chains()).hasSize(2);
    }

    @Test
    void aSpokespersonAndTheBodyAreTwo() {
        Reading reading = read("“We left at dawn with forty lorries,” said a spokesman for the Harbour Board.");

        assertThat(reading.sources()).hasSize(2);
        Source spokesman = reading.sources().get(0);
        assertThat(spokesman.role()).isEqualTo(Source.Role.SPOKESPERSON);
        assertThat(reading.sources())
                .filteredOn(s -> s.id().equals(spokesman.speaksFor()))
                .extracting(Source::name)
                .containsExactly("Harbour Board");
    }

    @Test
    void theFormInWhichTheOutletGotItIsTold() {
        assertThat(chains("“We left at dawn with forty lorries,” the driver said, according to Meridian Press."))
                .containsExactly("Meridian Press CITED, driver QUOTED");
        assertThat(chains("“We left at dawn with forty lorries,” the driver said, as Radio Salt reported."))
                .containsExactly("Radio Salt CITED, driver QUOTED");
        assertThat(chains(
                        "“We left at dawn with forty lorries,” the driver said in remarks carried by Meridian Press."))
                .containsExactly("Meridian Press CITED, driver QUOTED");
        assertThat(chains("“We left at dawn with forty lorries,” the driver said on Radio Salt."))
                .containsExactly("Radio Salt CITED, driver INTERVIEWED");
        assertThat(chains("“We left at dawn with forty lorries,” the driver said, speaking last week to Radio Salt."))
                .containsExactly("Radio Salt CITED, driver INTERVIEWED");
    }

    @Test
    void aHandBelongsToTheNearestStatementOfItsSentence() {
        assertThat(chains("“None of this is true at all,” the colonel said, but “we left with forty lorries,” a driver"
                        + " told Radio Salt."))
                .containsExactly("colonel QUOTED", "Radio Salt CITED, driver INTERVIEWED");
    }

    @Test
    void whatIsToldInsideAQuotationIsNoHandOfThatQuotation() {
        assertThat(chains("“The driver told Radio Salt that he had left at dawn,” said Ilva Torren."))
                .containsExactly("Ilva Torren QUOTED");
    }

    @Test
    void whoSpokeToTheOutletGoesOnEvenWhereItIsNamedOnce() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “Nobody stopped us on the bridge that night,” the driver said.
                        """))
                .containsExactly("Radio Salt CITED, driver INTERVIEWED", "Radio Salt CONTINUED, driver INTERVIEWED");
    }

    @Test
    void anotherOccasionEndsTheReport() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “Nobody stopped us on the bridge that night,” the driver said at a news conference.
                        """)).containsExactly("Radio Salt CITED, driver INTERVIEWED", "driver QUOTED");
    }

    @Test
    void anInterviewOfThePublishersOwnEndsTheReport() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “They came to us for bread that morning,” a baker told Radio Salt.

                        “I sold them all the fuel that I had,” Ilva Torren told this newspaper.

                        “Nobody stopped us on the bridge that night,” a smuggler said.
                        """))
                .containsExactly(
                        "Radio Salt CITED, driver INTERVIEWED",
                        "Radio Salt CITED, baker INTERVIEWED",
                        "Ilva Torren INTERVIEWED",
                        "smuggler QUOTED");
    }

    @Test
    void anotherOutletEndsTheReport() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “They came to us for bread that morning,” a baker told Radio Salt.

                        “I sold them all the fuel that I had,” Ilva Torren told the Kessin Post.

                        “Nobody stopped us on the bridge that night,” a smuggler said.
                        """)).last().isEqualTo("smuggler QUOTED");
    }

    @Test
    void aMinisterFurtherDownSpeaksToEveryone() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “They came to us for bread that morning,” a baker told Radio Salt.

                        “There was no agreement with anybody,” Interior Minister Tomas Velk said.

                        “Nobody will ever be paid for this,” Velk said.
                        """)).endsWith("Tomas Velk QUOTED", "Tomas Velk QUOTED");
    }

    @Test
    void whoOnlySpokeToTheOutletIsMet() {
        assertThat(chains("""
                        A fighter spoke with Radio Salt in the hills. “We were given a new task there,” he said.
                        """)).containsExactly("Radio Salt CONTINUED, fighter QUOTED");
    }

    @Test
    void whoeverIsNamedBesideAWrittenReportIsNotMet() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        Mira Dol was mentioned in an article published in the Kessin Post. “I know nothing of it,” she said.
                        """)).last().isEqualTo("Mira Dol QUOTED");
    }

    @Test
    void aWitnessWhoIsOnlyCalledSomethingBelongsToTheReport() {
        assertThat(chains("""
                        “We left at dawn with forty lorries,” a driver told Radio Salt.

                        “They came to us for bread that morning,” a baker told Radio Salt.

                        “We were given a new task there,” said the hillman, who was called Abu Rask.
                        """)).last().isEqualTo("Radio Salt CONTINUED, Abu Rask QUOTED");
    }

    @Test
    void theOneWhoIsCitedStandsBehindTheOneWhoCites() {
        assertThat(chains("“Forty lorries left the yard at dawn,” Radio Salt wrote, citing a customs clerk."))
                .containsExactly("Radio Salt CITED, customs clerk QUOTED");
        assertThat(chains("“Forty lorries must not leave the yard,” the council wrote, citing a lack of bridges."))
                .containsExactly("council QUOTED");
    }

    @Test
    void aPollNamedAfterAnOutletWentThroughNoHand() {
        assertThat(chains("“Most people want a new bridge,” according to a Radio Salt poll."))
                .isNotEmpty()
                .allSatisfy(chain -> assertThat(chain).doesNotContain(","));
    }
}
