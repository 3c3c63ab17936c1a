package org.hearsay.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

/** What becomes of how claims relate; what they are to each other is written down in each test. */
class PointsAtIssueTest {

    private static final Reader READER = new Reader("test", List.of(English.load()));

    private static Comparison compare(ScriptedModel model, String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(claiming(READER.read(Document.ofText("d" + readings.size() + ".txt", text))));
        }
        return new Comparer("test", List.of(English.load()), model, Runnable::run).compare(readings);
    }

    /** The same reading, each sentence being a claim: without trees a reader finds none. */
    private static Reading claiming(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence :
                AnalysedText.of(reading.document(), English.load()).sentences()) {
            String words = sentence.span().of(reading.document().text());
            claims.add(MadeClaims.claim(
                    reading,
                    sentence.index(),
                    sentence.span(),
                    words.contains(" never ") ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE,
                    words.contains(" were to ") ? Claim.Modality.PLANNED : Claim.Modality.FACT));
        }
        return MadeClaims.with(reading, claims);
    }

    private static List<String> answers(Issue issue) {
        return issue.answers().stream().map(Issue.Answer::answer).toList();
    }

    @Test
    void numbersDecideWhateverTheModelTakesThemFor() {
        ScriptedModel model = new ScriptedModel().agree("mill", "mill");
        Comparison comparison = compare(
                model,
                "The fire at the mill killed 12 people on Monday, the brigade wrote in its log.",
                "The fire at the mill killed 19 people on Monday, a porter wrote in his book.");

        assertThat(comparison.issues()).hasSize(1);
        assertThat(comparison.issues().get(0).on()).isEqualTo(Issue.On.QUANTITY);
        assertThat(answers(comparison.issues().get(0))).containsExactly("12", "19");
        assertThat(comparison.issues().get(0).conflicts()).containsExactly(new Issue.Conflict(0, 1));
    }

    @Test
    void aBoundThatFitsIsNoConflict() {
        ScriptedModel model = new ScriptedModel().part("mill", "mill", Issue.On.QUANTITY);
        Comparison comparison = compare(
                model,
                "The fire at the mill killed more than 10 people on Monday, the brigade wrote in its log.",
                "The fire at the mill killed 19 people on Monday, a porter wrote in his book.");

        assertThat(comparison.issues()).isEmpty();
        assertThat(comparison.corroborations()).hasSize(1);
    }

    @Test
    void whoDeniesAnswersNo() {
        ScriptedModel model = new ScriptedModel().part("gate", "gate", Issue.On.POLARITY);
        Comparison comparison = compare(
                model,
                "The guards locked the gate before the fire broke out in the mill.",
                "The guards never locked the gate of the mill on that evening.");

        assertThat(answers(comparison.issues().get(0))).containsExactly("yes", "no");
    }

    @Test
    void aPlanIsNoAccountOfWhatHappened() {
        ScriptedModel model = new ScriptedModel().plan("were to", "carried");
        Comparison comparison = compare(
                model,
                "Four lorries were to carry the flour to the mill at noon.",
                "Nine lorries carried the flour to the mill in the night.");

        assertThat(comparison.issues()).isEmpty();
        assertThat(comparison.planned()).isEmpty();
    }

    @Test
    void oneDoubtfulPairJoinsNoTwoQuestions() {
        ScriptedModel model = new ScriptedModel()
                .part("north gate", "south gate", Issue.On.PLACE)
                .part("at dawn", "at dusk", Issue.On.TIME)
                .perhapsPart("north gate", "at dusk", Issue.On.MANNER);
        Comparison comparison = compare(
                model,
                "The men left through the north gate of the mill. The carts came at dawn with the flour.",
                "The men left through the south gate of the mill. The carts came at dusk with the flour.");

        assertThat(comparison.issues()).hasSize(2);
    }
}
