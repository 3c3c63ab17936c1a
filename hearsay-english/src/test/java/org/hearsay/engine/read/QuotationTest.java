package org.hearsay.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in quotation marks, and who said it. */
class QuotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    "The bridge was open," said Mira Dol.                          ~ Mira Dol ~ "The bridge was open,"
                    “The bridge was open,” said Mira Dol.                          ~ Mira Dol ~ “The bridge was open,”
                    «The bridge was open», said Mira Dol.                          ~ Mira Dol ~ «The bridge was open»
                    »The bridge was open«, said Mira Dol.                          ~ Mira Dol ~ »The bridge was open«
                    „The bridge was open“, said Mira Dol.                          ~ Mira Dol ~ „The bridge was open“
                    ‘The bridge was open,’ said Mira Dol.                          ~ Mira Dol ~ ‘The bridge was open,’
                    The bridge was open, “said Mira Dol.                           ~ Mira Dol ~ The bridge was open,
                    The bridge was open, “Mira Dol said on Friday.                 ~ Mira Dol ~ The bridge was open,
                    The bridge was open,” said Mira Dol.                           ~ Mira Dol ~ The bridge was open,”
                    """)
    void readsEveryKindOfMark(String text, String speaker, String words) {
        assertThat(Told.by(text).lines()).containsExactly(speaker + ": " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    “We saw the lorries leave,” the old ferryman said.                         ~ old ferryman
                    “We saw the lorries leave,” Captain Ilir Vashti told reporters.            ~ Ilir Vashti
                    “We saw the lorries leave,” Vashti, who was at the gate, said.             ~ Vashti
                    “We saw the lorries leave,” said Vashti, a customs clerk from Dranik.      ~ Vashti
                    “We saw the lorries leave,” a spokesman for the harbour office said.       ~ spokesman for the harbour office
                    Vashti said: “We saw the lorries leave.”                                   ~ Vashti
                    Vashti told the station, “We saw the lorries leave.”                       ~ Vashti
                    According to Vashti, “we saw all of the lorries leave.”                    ~ Vashti
                    “We saw the lorries leave,” according to a clerk at the gate.              ~ clerk at the gate
                    Ilir Vashti, the clerk: “We saw the lorries leave.”                        ~ Ilir Vashti
                    Later, the harbour master’s deputy added: “We saw the lorries leave.”      ~ harbour master’s deputy
                    “We saw the lorries leave” — Vashti said — “and none came back.”           ~ Vashti
                    """)
    void findsTheSpeakerAroundTheQuotation(String text, String speaker) {
        Told told = Told.by(text);

        assertThat(told.reading().statements())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(told.name(s)).isEqualToIgnoringCase(speaker));
    }

    @Test
    void twoSingleMarksAreADoubleOne() {
        assertThat(Told.by("``The bridge was open,'' said Mira Dol.").lines())
                .containsExactly("Mira Dol: ``The bridge was open,''");
    }

    @Test
    void oneStatementHasSeveralPartsWhenTheSpeakerStandsInTheMiddle() {
        assertThat(Told.by("“The water rose,” said Oruk, who farms nearby, “and then the wall went.”")
                        .lines())
                .containsExactly("Oruk: “The water rose,” | “and then the wall went.”");
    }

    @Test
    void aQuotationRightAfterTheAttributionGoesOnWithIt() {
        assertThat(Told.by("“The water rose,” said Oruk. “Then the wall went.”").lines())
                .containsExactly("Oruk: “The water rose,” | “Then the wall went.”");
    }

    @Test
    void everyParagraphOpensAndOnlyTheLastCloses() {
        assertThat(Told.by("Oruk wrote: “The water rose in the night.\n\n“Then the wall went.”\n\nNobody answered.")
                        .lines())
                .containsExactly("Oruk: “The water rose in the night. | “Then the wall went.”");
    }

    @Test
    void aParagraphAnnouncedByAColonNeedsNoMarks() {
        Told told = Told.by("The mayor was angry. She explained:\n\nNobody asked us about the dam. We read it in the"
                + " paper.\n\nThe dam was finished in May.");

        assertThat(told.reading().statements()).hasSize(1);
        assertThat(told.words(told.reading().statements().get(0).content()))
                .isEqualTo("Nobody asked us about the dam. We read it in the paper.");
    }

    @Test
    void theSpeakerAfterTheVerbIsTheOneQuotedWhenAColonFollows() {
        assertThat(Told.by("The northern station said another herder:\n\nWe counted nine trucks.\n")
                        .lines())
                .containsExactly("another herder: We counted nine trucks.");
    }

    @Test
    void marksThatChangedPlacesInAParagraphStillPair() {
        assertThat(Told.by("We took forty families over, “said Bero, a guide from the valley.” Most were strangers to"
                                + " us. “The guide asks for silver, he said.")
                        .lines())
                .containsExactly("Bero: We took forty families over, | Most were strangers to us.");
    }

    @Test
    void aQuotationInsideAQuotationKnowsItsParent() {
        Told told = Told.by("“The guard shouted, ‘Go back or I shoot,’ and we ran,” said Oruk.");

        List<Statement> statements = told.reading().statements();
        assertThat(told.lines())
                .containsExactly(
                        "Oruk: “The guard shouted, ‘Go back or I shoot,’ and we ran,”", "guard: ‘Go back or I shoot,’");
        assertThat(statements.get(1).parent()).isEqualTo(statements.get(0).id());
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(Told.by(
                                "‘The drivers’ lorries weren’t full,’ said Oruk. It was the ’90s, and rock ’n’ roll was loud.")
                        .lines())
                .containsExactly("Oruk: ‘The drivers’ lorries weren’t full,’");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called “rescue corps” took the town.",
                "She sang in “The Long Winter” for two years.",
                "Janko “the Mule” Petrak ran the ferry.",
                "It stood 6'2\" tall and 5\" wide.",
                "The plan, known as “Clean Harbour”, failed."
            })
    void termsTitlesAndNicknamesAreNoStatements(String text) {
        assertThat(Told.by(text).lines()).isEmpty();
    }

    @Test
    void aMarkThatNeverClosesCostsOneQuotation() {
        assertThat(Told.by("Dol said: “We left at night.\n\n“They came at dawn,” said Oruk.\n\n“I slept,” said Vashti.")
                        .lines())
                .contains("Vashti: “I slept,”")
                .anyMatch(line -> line.startsWith("Oruk: ") || line.contains("They came at dawn"));
    }

    @Test
    void aMissingClosingMarkBeforeTheNextQuotationCostsOnlyItself() {
        assertThat(Told.by("“We left at night. Dol said nothing more. “They came at dawn,” said Oruk.")
                        .lines())
                .contains("Oruk: “They came at dawn,”");
    }

    @Test
    void aPronounMeansWhoSpokeLast() {
        Told told = Told.by("Mira Dol told the station that the ferry was late. “It always is,” she said.");

        assertThat(told.lines()).containsExactly("Mira Dol: “It always is,”");
        assertThat(told.reading().sources().get(0).mentions()).hasSize(2);
    }

    @Test
    void someoneGoesOnSpeakingAfterNarration() {
        Told told = Told.by("“The ferry was late again,” said Dol. The wind had turned by then and the lamps were out."
                + " “We waited until the morning came.”");

        assertThat(told.lines())
                .containsExactly("Dol: “The ferry was late again,”", "Dol: “We waited until the morning came.”");
        assertThat(told.reading().statements().get(1).chains().get(0).get(0).how())
                .isEqualTo(How.CONTINUED);
        assertThat(told.reading().statements().get(1).cue()).isEmpty();
    }

    @Test
    void wordsOfTheWriterAroundAQuotationMakeItMixed() {
        Statement statement = Told.by("Dol said that the crew “had not slept for three days” before the storm.")
                .reading()
                .statements()
                .get(0);

        assertThat(statement.kind()).isEqualTo(Kind.MIXED);
    }

    @ParameterizedTest
    @CsvSource({
        "denied, DENIES",
        "warned, PREDICTS",
        "vowed, PROMISES",
        "asked, ASKS",
        "said, ASSERTS",
        "urged, DEMANDS"
    })
    void theVerbTellsTheStance(String verb, Stance stance) {
        Statement statement = Told.by("“The gate will stay shut all winter,” Dol " + verb + ".")
                .reading()
                .statements()
                .get(0);

        assertThat(statement.stance()).isEqualTo(stance);
    }

    @Test
    void aPrintedConversationIsReadByItsNames() {
        assertThat(Told.by("DOL: When did you hear it?\n\nORUK: At four in the morning.\n\nDOL: Who was there?")
                        .lines())
                .containsExactly("DOL: When did you hear it?", "ORUK: At four in the morning.", "DOL: Who was there?");
    }

    @Test
    void aNameUnderAQuotationSignsIt() {
        assertThat(Told.by("The year in words.\n\n“Nobody built that road for us, not once.”\n\n— Mira Dol, Dranik")
                        .lines())
                .containsExactly("Mira Dol: “Nobody built that road for us, not once.”");
    }
}
