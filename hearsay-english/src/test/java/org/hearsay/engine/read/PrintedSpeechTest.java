package org.hearsay.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where the layout tells it: conversations, interviews, dialogues, names behind and above quotations. */
class PrintedSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    “The ferry will sail again before the frost.” – Captain Mira Dol            ~ Mira Dol
                    “The ferry will sail again before the frost.” — Mira Dol, ferry clerk       ~ Mira Dol
                    “The ferry will sail again before the frost.” (Mira Dol)                    ~ Mira Dol
                    """)
    void aNameBehindAMarkSignsTheQuotation(String text, String speaker) {
        assertThat(Told.by(text).lines()).containsExactly(speaker + ": “The ferry will sail again before the frost.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"And from Mayor Mira Dol:", "From the office of Mira Dol, clerk of the guild:", "Mira Dol:"})
    void aNameAloneAnnouncesTheQuotationBelow(String line) {
        assertThat(Told.by("Voices on the ferry\n\n" + line + "\n\n“It has not sailed for three years now.”")
                        .lines())
                .containsExactly("Mira Dol: “It has not sailed for three years now.”");
    }

    @Test
    void aNameAloneAnnouncesNothingElse() {
        assertThat(Told.by("More about Mira Dol:\n\nThe ferry was built in Dranik and has two decks.")
                        .lines())
                .isEmpty();
    }

    @Test
    void behindAQuestionStandsWhoSpeaksNext() {
        assertThat(Told.by("Mira Dol asked: «Is the gate shut?» Jon Oruk answered: «I shut it!» Dol said: «Good.»")
                        .lines())
                .containsExactly("Mira Dol: «Is the gate shut?»", "Jon Oruk: «I shut it!»", "Mira Dol: «Good.»");
    }

    @Test
    void aSentenceIsTakenUpBehindALongInterruption() {
        assertThat(Told.by(
                                "“The mill,” said Oruk, who has kept it since the flood, whose mother ran it before him and who,"
                                        + " as he wrote to a friend, sleeps under its wheel, “was never for sale.”")
                        .lines())
                .containsExactly("Oruk: “The mill,” | “was never for sale.”");
    }

    @Test
    void aQuotationThatWasInterruptedGoesOnInTheNextParagraph() {
        assertThat(Told.by("“The mill is ours,” Oruk said on Friday, “and it has turned since May.\n\n“Nobody from the"
                                + " council came to see it.\n\nThe council meets again in June.")
                        .lines())
                .containsExactly("Oruk: “The mill is ours,” | “and it has turned since May. | “Nobody from the council"
                        + " came to see it.");
    }

    @Test
    void paragraphsBehindDashesAreADialogue() {
        assertThat(Told.by(
                                "The two were heard on Monday.\n\n— The lamp was lit, said the keeper.\n\n— It was out when I"
                                        + " passed, the pilot answered. I looked twice.\n\n— Somebody lit it again.")
                        .lines())
                .containsExactly(
                        "keeper: The lamp was lit,",
                        "pilot: It was out when I passed, | I looked twice.",
                        "nobody: Somebody lit it again.");
    }

    @Test
    void aListBehindDashesIsNoDialogue() {
        assertThat(Told.by("The stores hold:\n\n— forty sacks of flour\n\n— three barrels of oil\n\n— rope")
                        .lines())
                .isEmpty();
    }

    @Test
    void aTurnGoesOnInLinesWithoutALabel() {
        assertThat(Told.by("The lamp board, 3 May\n\nCHAIR: When was it lit?\nKEEPER OL: At nine.\nThe pilot saw it\n"
                                + "from the pier.\nCHAIR: Who else?")
                        .lines())
                .containsExactly(
                        "CHAIR: When was it lit?",
                        "KEEPER OL: At nine.\nThe pilot saw it\nfrom the pier.",
                        "CHAIR: Who else?");
    }

    @Test
    void aChatIsReadByNamesBehindTimes() {
        assertThat(Told.by("[03.05.23, 21:40] Mira D.: is the lamp lit?\n[03.05.23, 21:41] Oruk: it was at nine")
                        .lines())
                .containsExactly("Mira D: is the lamp lit?", "Oruk: it was at nine");
    }

    @Test
    void wordsBeforeColonsAreNoConversation() {
        assertThat(Told.by("Place: the old harbour hall\n\nTime: six in the evening\n\nEntry: two crowns for all")
                        .lines())
                .isEmpty();
    }

    @Test
    void lettersStandForWhoAsksAndWhoAnswers() {
        assertThat(Told.by(
                                "Captain Ilir Vashti left the lamp on Friday.\n\nQ: Why did you leave?\n\nA: The oil was gone."
                                        + "\n\nQ: Was it stolen?\n\nA: I never saw a thief.")
                        .lines())
                .containsExactly(
                        "nobody: Why did you leave?",
                        "Ilir Vashti: The oil was gone.",
                        "nobody: Was it stolen?",
                        "Ilir Vashti: I never saw a thief.");
    }

    @Test
    void whoIsInterviewedAnswersBelowTheQuestions() {
        assertThat(Told.by(
                                "Captain Ilir Vashti left the lamp on Friday.\n\nWhy did you leave?\n\nThe oil was gone, and I had"
                                        + " asked for more.\n\nWas it stolen?\n\nI never saw a thief.\n\nI would have heard him.")
                        .lines())
                .containsExactly(
                        "Ilir Vashti: The oil was gone, and I had asked for more.",
                        "Ilir Vashti: I never saw a thief. | I would have heard him.");
    }

    @Test
    void aPaperThatExplainsSomethingIsNotInterviewed() {
        assertThat(Told.by(
                                "The lamp of Dranik went out on Friday.\n\nWho keeps it?\n\nThe harbour board has done so since"
                                        + " the war.\n\nWhat happens next?\n\nA new keeper is to be chosen in June.")
                        .lines())
                .isEmpty();
    }

    @Test
    void aLetterIsItsSendersAndWhatItQuotesSomebodyElses() {
        assertThat(Told.by(
                                "From: Ilir Vashti <vashti@example.org>\nTo: Mira Dol\nSubject: the lamp\n\nIt was lit when I"
                                        + " left.\n\nOn 3 May 2023 at 9:30, Mira Dol wrote:\n> Was the lamp lit?\n> The pilot"
                                        + " says it was not.")
                        .lines())
                .containsExactly(
                        "Ilir Vashti: It was lit when I left.",
                        "Mira Dol: Was the lamp lit? | The pilot says it was not.");
    }
}
