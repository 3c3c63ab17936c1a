package org.hearsay.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

/** Dossiers that nobody means well with, under a model that holds everything for a contradiction of everything. */
class HostileDossierTest {

    private static final Reader READER = new Reader("test", List.of(English.load()));

    private static ScriptedModel quarrelsome() {
        return new ScriptedModel().part("", "", Issue.On.MANNER);
    }

    private static Comparison compare(List<String> texts) {
        List<Reading> readings = new ArrayList<>();
        texts.forEach(t -> readings.add(claiming(READER.read(Document.ofText("d" + readings.size() + ".txt", t)))));
        return new Comparer("test", List.of(English.load()), quarrelsome(), Runnable::run).compare(readings);
    }

    /** The same reading, each stretch between two commas being a claim: without trees a reader finds none. */
    private static Reading claiming(Reading reading) {
        String text = reading.document().text();
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(','); from < text.length(); to = text.indexOf(',', from)) {
            Span span = new Span(from, to < 0 ? text.length() : to);
            claims.add(MadeClaims.claim(reading, from, span, Claim.Polarity.POSITIVE, Claim.Modality.FACT));
            from = span.end() + 2;
        }
        return MadeClaims.with(reading, claims);
    }

    @Test
    void aDocumentAgainstItselfIsOneDocument() {
        String text = "The fire at the mill killed 12 people. The gate was open.";

        assertThat(compare(List.of(text, text)).readings()).hasSize(1);
    }

    @Test
    void aThousandCopiesHaveOneOriginAtMost() {
        List<String> texts = IntStream.range(0, 1000)
                .mapToObj(i -> "Published " + (1 + i % 28) + " May 2023\n\nFire at the mill\n\n"
                        + "“The fire at the mill killed twelve people before anybody rang the bell,” said Mira Dol, who"
                        + " keeps the gate of the mill and had been asleep.\n\nCopy " + i + ".\n")
                .toList();

        Comparison comparison = compare(texts);

        assertThat(comparison.readings()).hasSize(1000);
        assertThat(comparison.corroborations())
                .allSatisfy(c -> assertThat(c.independentOrigins().least()).isLessThanOrEqualTo(1));
    }

    @Test
    void contradictoryDatesAndNoDateAreNoObstacle() {
        Comparison comparison = compare(List.of(
                "Published 30 May 2023\n\nFire\n\nThe fire at the mill on 31 May 1999 killed 12 people.\n",
                "Published 1 May 2023\n\nFire\n\nThe fire at the mill on 12 June 2031 killed 14 people.\n",
                "The fire at the mill killed 16 people.\n"));

        assertThat(comparison.readings()).hasSize(3);
    }

    @Test
    void numbersBeyondAnyMachineWordAreHeldAgainstEachOther() {
        Comparison comparison = compare(List.of(
                "The fire at the mill killed 99999999999999999999999 people.",
                "The fire at the mill killed 99999999999999999999998 people."));

        assertThat(comparison.issues()).hasSize(1);
        assertThat(comparison.issues().get(0).answers()).hasSize(2);
    }

    @Test
    void everyClaimInOneSentence() {
        StringBuilder sentence = new StringBuilder("The log says that the gate was open");
        for (int i = 0; i < 400; i++) {
            sentence.append(", and ")
                    .append(i + 2)
                    .append(" men had left the mill, because the bell had rung ")
                    .append(i + 3)
                    .append(" times");
        }
        Comparison comparison =
                compare(List.of(sentence + ".", "Nobody had left the mill. The bell had rung 7 times."));

        assertThat(comparison.readings()).hasSize(2);
        comparison.issues().forEach(i -> assertThat(i.conflicts()).isNotEmpty());
    }
}
