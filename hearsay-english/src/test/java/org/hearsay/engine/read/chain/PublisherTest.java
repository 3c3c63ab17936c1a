package org.hearsay.engine.read.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    private static final String TOLD = "“We left at dawn with forty lorries,” Ilva Torren told Meridian Press.";

    private static Reading read(String text, String publisher) {
        Document plain = Document.ofText("a.txt", text);
        Metadata metadata = new Metadata(null, publisher, List.of(), null, "en", null);
        return new Reader("test", List.of(English.load())).read(plain.with(metadata));
    }

    private static List<String> publishers(Reading reading) {
        return reading.sources().stream()
                .filter(Source::publisher)
                .map(Source::name)
                .toList();
    }

    private static String chain(Reading reading, int statement) {
        Statement said = reading.statements().get(statement);
        return said.chains().get(0).stream()
                .map(l -> reading.sources().stream()
                                .filter(s -> s.id().equals(l.source()))
                                .map(Source::name)
                                .findFirst()
                                .orElse("?")
                        + " " + l.how())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meridian Press", "MERIDIAN PRESS", "The Meridian Press", "Meridian Press Online"})
    void isKnownByItsNameInTheMetadata(String publisher) {
        Reading reading = read(TOLD, publisher);

        assertThat(publishers(reading)).containsExactly("Meridian Press");
        assertThat(chain(reading, 0)).isEqualTo("Ilva Torren INTERVIEWED");
    }

    @Test
    void anotherOutletIsAHand() {
        Reading reading = read(TOLD, "Radio Salt");

        assertThat(publishers(reading)).isEmpty();
        assertThat(chain(reading, 0)).isEqualTo("Meridian Press CITED, Ilva Torren INTERVIEWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KARVAN (Meridian Press) - ",
                "KARVAN, 14 March (Meridian Press) — ",
                "(Meridian Press) - ",
            })
    void isKnownByItsDateline(String dateline) {
        Reading reading = read(dateline + TOLD, null);

        assertThat(publishers(reading)).containsExactly("Meridian Press");
        assertThat(chain(reading, 0)).isEqualTo("Ilva Torren INTERVIEWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"© 2024 Meridian Press. All rights reserved.", "Copyright 2024 Meridian Press"})
    void isKnownByItsCopyright(String line) {
        assertThat(publishers(read(TOLD + "\n\n" + line, null))).containsExactly("Meridian Press");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Picture: © Meridian Press", "(c) Meridian Press was there."})
    void aPictureOrAListDoesNotGiveItAway(String line) {
        assertThat(publishers(read(TOLD + "\n\n" + line, null))).isEmpty();
    }

    @Test
    void whoeverInterviewsBesideAReportThatIsRetoldIsThePublisher() {
        Reading reading = read("""
                Radio Salt revealed in a long report that the bridge had been sold.

                “We left at dawn with forty lorries,” a driver told Radio Salt.

                “That is how such bargains are always struck,” the historian Ilva Torren explained in an interview with \
                KLM Kessin.

                “Nobody stopped us on the bridge that night,” another driver told Radio Salt.
                """, null);

        assertThat(publishers(reading)).containsExactly("KLM Kessin");
        assertThat(chain(reading, 1)).isEqualTo("Ilva Torren INTERVIEWED");
        assertThat(chain(reading, 2)).isEqualTo("Radio Salt CITED, another driver INTERVIEWED");
    }

    @Test
    void theWordsOfAnInterviewAreItsEvidence() {
        String text = "“We left at dawn with forty lorries,” Ilva Torren told this newspaper.";

        assertThat(read(text, null).statements().get(0).chains().get(0).get(0).evidence())
                .extracting(e -> e.of(text))
                .containsExactly("told this newspaper");
    }

    @Test
    void aReporterIsThePublishersOwn() {
        assertThat(chain(read("“We left at dawn with forty lorries,” Ilva Torren told our correspondent.", null), 0))
                .isEqualTo("Ilva Torren INTERVIEWED");
        assertThat(chain(read("“We left at dawn with forty lorries,” Ilva Torren told us.", null), 0))
                .isEqualTo("Ilva Torren INTERVIEWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Courier", "the Karvan Courier", "Karvan Courier"})
    void isKnownByOneEndOfItsName(String name) {
        Reading reading =
                read("“We left at dawn with forty lorries,” Ilva Torren told " + name + ".", "The Karvan Courier");

        assertThat(chain(reading, 0)).isEqualTo("Ilva Torren INTERVIEWED");
    }

    @Test
    void anotherOutletWithTheSameLastWordIsNot() {
        Reading reading =
                read("“We left at dawn with forty lorries,” Ilva Torren told the Salt Courier.", "The Karvan Courier");

        assertThat(publishers(reading)).isEmpty();
    }
}
