package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.hearsay.domain.document.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> Ingest.read(bytes, "a.txt", "a.txt"))
                .isInstanceOf(IngestException.class)
                .message()
                .endsWith(".")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "%PDF-1.7\n1 0 obj", "PK\u0003\u0004rest", "GIF89a....", "{\\rtf1 text}"})
    void whatIsNoTextIsRefused(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void randomBytesAreNoText() {
        byte[] bytes = new byte[10_000];
        new Random(3).nextBytes(bytes);

        assertRefused(bytes);
        assertRefused(new byte[1000]);
    }

    @Test
    void aFileOverTheLimitIsNotEvenOpened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Ingest.MOST_BYTES + 1L);
        }

        assertThatThrownBy(() -> Ingest.read(file, "big.txt"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("64 MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Die Fähre kam am Donnerstag wieder zu spät, und niemand wusste, warum sie nicht gekommen war.
                    fr | Le bac est encore arrivé en retard jeudi, et personne ne savait pourquoi il n'était pas venu.
                    es | El transbordador llegó tarde otra vez el jueves, y nadie sabía por qué no había venido antes.
                    ru | Паром снова опоздал в четверг, и никто не знал, почему он не пришёл вовремя к причалу.
                    """)
    void otherLanguagesGetANotice(String language, String text) throws IngestException {
        var document = Ingest.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", "a.txt");

        assertThat(document.metadata().language()).isEqualTo(language);
        assertThat(document.notices()).extracting(Notice::code).containsExactly("languageNotCovered");
    }

    @Test
    void whatIsTooShortHasNoLanguage() throws IngestException {
        var document = Ingest.read("Karvan, Dol.".getBytes(StandardCharsets.UTF_8), "a.txt", "a.txt");

        assertThat(document.metadata().language()).isNull();
        assertThat(document.notices()).isEmpty();
    }
}
