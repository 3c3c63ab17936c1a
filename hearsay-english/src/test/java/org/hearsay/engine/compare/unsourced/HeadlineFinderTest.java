package org.hearsay.engine.compare.unsourced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class HeadlineFinderTest {

    private static final English ENGLISH = English.load();

    private static List<Unsourced> found(String title, String body) {
        Document plain = Document.ofText("a.txt", title + "\n\n" + body);
        Document document = plain.withBlocks(List.of(
                new Block(new Span(0, title.length()), Block.Kind.TITLE),
                new Block(new Span(title.length() + 2, plain.text().length()), Block.Kind.PARAGRAPH)));
        return HeadlineFinder.in(ComparedDocument.of(new Reader("test", List.of(ENGLISH)).read(document), ENGLISH));
    }

    @Test
    void everyGraveWordThatTheTextHasNotIsShown() {
        assertThat(found("Massacre at the ford, thousands fled", "Two men fell at the ford."))
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.why().reason()).isEqualTo(Reason.BOLDER_HEADLINE);
                    assertThat(u.why().spans()).hasSize(2);
                });
    }

    @Test
    void anotherFormOfTheWordInTheTextIsEnough() {
        assertThat(found("Ford massacred", "The survivors speak of a massacre."))
                .isEmpty();
        assertThat(found("Ferry robbed", "The robbery took an hour, and the men robbing it were young."))
                .isEmpty();
    }

    @Test
    void wordsThatOnlyBeginAlikeAreNotGrave() {
        assertThat(found("A mission to the flamingos", "It rained.")).isEmpty();
    }
}
