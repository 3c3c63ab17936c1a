package org.hearsay.engine.compare.unsourced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsourcedFinderTest {

    private static final String BODY =
            "The ferry at Karvan stood still for nine hours, and two lorries rolled into the river.";

    private static List<String> found(Document document) {
        return new Comparer("test", List.of(English.load()))
                .compare(List.of(new Reader("test", List.of(English.load())).read(document))).unsourced().stream()
                        .map(u -> u.span().of(document.text()))
                        .toList();
    }

    private static List<String> under(String title) {
        Document plain = Document.ofText("a.txt", title + "\n\n" + BODY);
        Block headline = new Block(new Span(0, title.length()), Block.Kind.TITLE);
        Block body = new Block(new Span(title.length() + 2, plain.text().length()), Block.Kind.PARAGRAPH);
        return found(plain.withBlocks(List.of(headline, body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferryman is said to have sold the rope",
                "The harbour master is widely believed to be in Kessin",
                "Two boats are supposed to have left by night",
                "It is whispered on the quay that the rope was old",
                "Rumour has it that the ferryman slept",
                "Reportedly a second ferry has been ordered",
                "As one hears, the rope came from a circus",
                "People at the landing talk of a saw",
                "The damage to the landing is put at 9,000 crowns"
            })
    void hearsayIsKnownByItsWording(String sentence) {
        assertThat(found(Document.ofText("a.txt", BODY + " " + sentence + ".\n\nIt rained.")))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry was supposed to leave at nine.",
                "The rope is said by the clerk to have been new.",
                "According to the clerk it was believed that the rope was new.",
                "The ferryman said “the rope is said to have been new”.",
                "People at the landing wait for a rope.",
                "The word that he wrote was short."
            })
    void whatSomebodyAnswersForIsNone(String sentence) {
        assertThat(found(Document.ofText("a.txt", BODY + " " + sentence))).isEmpty();
    }

    @Test
    void aLeadWhoseSourceFollowsIsNone() {
        assertThat(found(Document.ofText(
                        "a.txt", "The rope is supposed to have been sawn. That is what a clerk wrote down. " + BODY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hundreds of travellers in the flames", "Murder at the ferry"})
    void aHeadlineBolderThanItsTextIsUnsourced(String title) {
        assertThat(under(title)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry stood still for nine hours",
                "Murder at the ferry?",
                "“They left us in the flames”",
                "Clerk: it was murder"
            })
    void aHeadlineThatAsksOrQuotesIsNot(String title) {
        assertThat(under(title)).isEmpty();
    }
}
