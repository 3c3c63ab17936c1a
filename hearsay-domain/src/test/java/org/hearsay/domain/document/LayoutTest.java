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
    void nothingHasNoBlocks() {
        assertThat(words(" \n\t\n")).isEmpty();
    }
}
