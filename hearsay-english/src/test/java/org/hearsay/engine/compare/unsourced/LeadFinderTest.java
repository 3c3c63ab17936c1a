package org.hearsay.engine.compare.unsourced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.document.Document;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class LeadFinderTest {

    private static List<Unsourced> in(String text) {
        English english = English.load();
        return LeadFinder.in(ComparedDocument.of(
                new Reader("test", List.of(english)).read(Document.ofText("a.txt", text)), english));
    }

    @Test
    void aTermOfTheLeadThatOneManAnswersForIsShown() {
        List<Unsourced> found = in("""
                The men of the mill have gone. They have “new orders” for the coast.

                “Some of my friends got a new order before we left,” said Pavo Lindrey, who kept the gate.

                The mill is closed now, and nobody is there.
                """);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).why().text())
                .isEqualTo("the lead says “new orders”; under it Pavo Lindrey alone answers for that");
    }

    @Test
    void aTermThatNobodyRepeatsIsNone() {
        assertThat(in("The men have “new orders” for the coast.\n\nThe mill is closed now, and nobody is there.\n"))
                .isEmpty();
    }
}
