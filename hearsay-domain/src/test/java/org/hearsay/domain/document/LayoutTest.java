package org.hearsay.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static List<String> words(String text) {
        return Layout.of(text).stream()
                .map(b -> b.kind() + " " + b.span().of(text).replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void blankLinesPartParagraphsAndLineBreaksInsideAreWrapping() {
        assertThat(words("The ferry was\nlate.\n\n\nAfter the storm\n\nIt came.\n"))
                .containsExactly("PARAGRAPH The ferry was late.", "HEADING After the storm", "PARAGRAPH It came.");
    }

    @Test
    void withoutBlankLinesEveryLineIsAParagraph() {
        assertThat(words("The ferry was late.\r\nIt came.\rIt left."))
                .containsExactly("PARAGRAPH The ferry was late.", "PARAGRAPH It came.", "PARAGRAPH It left.");
    }

    @Test
    void linesThatBeginWithWhoSpeaksAreBlocksOfTheirOwn() {
        assertThat(words("The hearing\n\nCHAIR: Who lit it?\nMira D.: I did,\nat nine.\nCHAIR: Why?"))
                .containsExactly(
                        "HEADING The hearing",
                        "HEADING CHAIR: Who lit it?",
                        "PARAGRAPH Mira D.: I did, at nine.",
                        "HEADING CHAIR: Why?");
    }

    @Test
    void linesThatAMailQuotesStandTogether() {
        assertThat(words("Dol wrote:\n> Was it lit?\n> He says so.\nIt was.\n\nGood."))
                .containsExactly(
                        "PARAGRAPH Dol wrote:",
                        "QUOTATION > Was it lit? > He says so.",
                        "PARAGRAPH It was.",
                        "PARAGRAPH Good.");
    }

    @Test
    void nothingHasNoBlocks() {
        assertThat(words(" \n\t\n")).isEmpty();
    }
}
