package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String BODY =
            "The ferry at Karvan was late again on Thursday, and nobody knew why it had not come.\n\nIt left at noon.\n";

    private static Document read(String text) throws IngestException {
        return Ingest.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", "a.txt");
    }

    private static List<String> blocks(Document document, Block.Kind kind) {
        return document.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.span().of(document.text()))
                .toList();
    }

    @Test
    void allHeadersAreReadAndTheTextStaysAsItIs() throws IngestException {
        String text = "Publisher: Meridian Press\r\nBy Halden Roe and Mira Dol\r\nPublished: 14 March 2024\r\n\r\n"
                + "Ferry late again\r\n\r\n" + BODY;
        Document document = read(text);

        Metadata metadata = document.metadata();
        assertThat(document.text()).isEqualTo(text);
        assertThat(metadata.publisher()).isEqualTo("Meridian Press");
        assertThat(metadata.authors()).containsExactly("Halden Roe", "Mira Dol");
        assertThat(metadata.published()).isEqualTo("2024-03-14");
        assertThat(metadata.title()).isEqualTo("Ferry late again");
        assertThat(blocks(document, Block.Kind.TITLE)).containsExactly("Ferry late again");
        assertThat(blocks(document, Block.Kind.HEADER)).hasSize(3);
    }

    @Test
    void aDateGluedToTheTextEndsWhereTheTextBegins() throws IngestException {
        Document document =
                read(" date 2017-11-16 The ferry was late, “as always,” said Dol.\n\nby Ali Marn\n\n" + BODY);

        assertThat(document.metadata().published()).isEqualTo("2017-11-16");
        assertThat(document.metadata().authors()).containsExactly("Ali Marn");
        assertThat(blocks(document, Block.Kind.PARAGRAPH)).first().asString().startsWith("The ferry was late");
        assertThat(blocks(document, Block.Kind.HEADER)).containsExactly("date 2017-11-16", "by Ali Marn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KARVAN, 14 March 2024 (Meridian Press) - The ferry | Meridian Press | 2024-03-14
                    KARVAN, 14 March (Meridian Press) - The ferry      | Meridian Press |
                    KARVAN (Radio Salt) — The ferry                    | Radio Salt     |
                    March 14, 2024 (KARVAN) - The ferry                |                | 2024-03-14
                    """)
    void aDatelineNamesAgencyAndDay(String line, String publisher, String published) throws IngestException {
        Document document = read(line + " was late, and nobody knew why.\n\nIt left at noon.\n");

        assertThat(document.metadata().publisher()).isEqualTo(publisher);
        assertThat(document.metadata().published()).isEqualTo(published);
        assertThat(blocks(document, Block.Kind.PARAGRAPH)).first().asString().startsWith("The ferry was late");
    }

    @Test
    void anOutletAboveTheDateIsThePublisher() throws IngestException {
        Metadata metadata =
                read("THE KARVAN FERRYMAN\nSaturday, 16 March 2024\n\nKeeper's book found\n\nBy Mira Dol\n\n" + BODY)
                        .metadata();

        assertThat(metadata.publisher()).isEqualTo("THE KARVAN FERRYMAN");
        assertThat(metadata.published()).isEqualTo("2024-03-16");
        assertThat(metadata.title()).isEqualTo("Keeper's book found");
        assertThat(metadata.authors()).containsExactly("Mira Dol");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday 13 May 2024, 8.30 a.m. | 2024-05-13
            Friday, 17. May 2024          | 2024-05-17
            13/05/2024 17:22              | 2024-05-13
            05/13/2024                    | 2024-05-13
            """)
    void aLetterheadIsDatedInManyWays(String line, String published) throws IngestException {
        Metadata metadata = read("HARBOUR BOARD OF KARVAN\n" + line + "\n\nThe ferry is held\n\n" + BODY)
                .metadata();

        assertThat(metadata.publisher()).isEqualTo("HARBOUR BOARD OF KARVAN");
        assertThat(metadata.published()).isEqualTo(published);
    }

    @Test
    void anAgencysNameStandsOverItsHeadline() throws IngestException {
        Metadata metadata = read("Vale Agency\nFerry held at Karvan\n\nKARVAN, Sept 16 (Vale) - " + BODY)
                .metadata();

        assertThat(metadata.publisher()).isEqualTo("Vale Agency");
        assertThat(metadata.title()).isEqualTo("Ferry held at Karvan");
    }

    @Test
    void aMastheadWithAMottoMayHaveNoDay() throws IngestException {
        Metadata metadata = read("THE KARVAN POST\nA paper for the quay\n\nThe rope\n\n" + BODY)
                .metadata();

        assertThat(metadata.publisher()).isEqualTo("THE KARVAN POST");
        assertThat(metadata.title()).isEqualTo("The rope");
    }

    @Test
    void anOutletBesideTheDateIsThePublisher() throws IngestException {
        Metadata metadata = read("Karvan Courier | 16 March 2024\nBy Tomas Ilk\n\nThe night before\n\n" + BODY)
                .metadata();

        assertThat(metadata.publisher()).isEqualTo("Karvan Courier");
        assertThat(metadata.published()).isEqualTo("2024-03-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the road was open, and the lorries came.\n\nIt left at noon.\n",
                "BREAKING NEWS - the ferry is late, says the harbour.\n\nIt left at noon.\n",
                "One thing is sure: the ferry was late again.\n\nIt left at noon.\n",
                "“We waited all night,” said Mira Dol.\n\nIt left at noon.\n",
                "On 03/04/2024 the ferry was late again, they say.\n\nIt left at noon.\n"
            })
    void sentencesAreNoHeaders(String text) throws IngestException {
        Metadata metadata = read(text).metadata();

        assertThat(metadata.authors()).isEmpty();
        assertThat(metadata.publisher()).isNull();
        assertThat(metadata.published()).isNull();
        assertThat(metadata.title()).isNull();
    }
}
