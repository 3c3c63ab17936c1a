package org.hearsay.engine.compare.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuersTest {

    private static final English ENGLISH = English.load();

    private static final String TEXT = "PORT VASK (Norrin) -\n\nThe landing is closed.";

    private static @Nullable String issuer(@Nullable String publisher, Block.Kind first) {
        Document plain = Document.ofText("a.txt", TEXT);
        Document document = plain.with(new Metadata(null, publisher, List.of(), null, "en", null))
                .withBlocks(List.of(
                        new Block(new Span(0, 20), first),
                        new Block(new Span(22, TEXT.length()), Block.Kind.PARAGRAPH)));
        return Issuers.of(ComparedDocument.of(new Reader("test", List.of(ENGLISH)).read(document), ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARBOUR POLICE OF KESSIN, Press Desk",
                "Republic of Tarsa, Ministry of Water, Press Service",
                "State Office for Air and Water",
                "Joint Observer Mission on the Lesh",
                "Republic of Tarsa"
            })
    void anOfficeOrBodyIsAnIssuer(String publisher) {
        assertThat(issuer(publisher, Block.Kind.PARAGRAPH)).isEqualTo(publisher);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Kessin Post", "Corvenna News Service", "Radio Salt", "Plain Tally"})
    void anOutletIsNone(String publisher) {
        assertThat(issuer(publisher, Block.Kind.PARAGRAPH)).isNull();
    }

    @Test
    void nobodyKnownIsNone() {
        assertThat(issuer(null, Block.Kind.PARAGRAPH)).isNull();
    }

    @Test
    void anAgencyNamesItselfInItsDateline() {
        assertThat(issuer("Norrin Bureau", Block.Kind.PARAGRAPH)).isEqualTo("Norrin Bureau");
        assertThat(issuer("Norrin Bureau", Block.Kind.HEADER)).isNull();
    }
}
