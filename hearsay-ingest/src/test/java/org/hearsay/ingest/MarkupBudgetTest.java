package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupBudgetTest {

    @Test
    void formattingThatIsClosedCostsAsMuchAsOtherElements() {
        assertThat(MarkupBudget.elements("<p>The <b>bridge</b> stood.")).isEqualTo(3 + 1);
        assertThat(MarkupBudget.elements("<p>5 < 7, said Mira Dol. <>")).isEqualTo(1);
    }

    @Test
    void formattingThatIsNeverClosedBeginsAgain() {
        assertThat(MarkupBudget.elements("<b><b><b>")).isEqualTo(1 + 2 + 3);
        assertThat(MarkupBudget.elements("<b>".repeat(1000) + "<p>".repeat(1000)))
                .isGreaterThan(250_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<font size=1>", "<I>word ", "<p><u>"})
    void aMillionThatNobodyCloses(String tag) {
        byte[] page = ("<html><body>" + tag.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Ingest.read(page, "page.html", "page.html"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("never closed");
    }

    @Test
    void aTextLongerThanAnyBook() {
        byte[] text = "The bridge stood until noon. ".repeat(600_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Ingest.read(text, "text.txt", "text.txt"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("16 million characters");
    }
}
