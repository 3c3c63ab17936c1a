package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.english.English;
import org.hearsay.ingest.IngestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearsayTest {

    private static final byte[] ARTICLE =
            "“We left at dawn,” said Ilva Torren, a driver.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsAndComparesWithWhatShips() throws Exception {
        List<String> told = new ArrayList<>();
        Hearsay hearsay = Hearsay.builder()
                .version("7")
                .executor(Runnable::run)
                .progress((task, what) -> told.add(task + " " + what))
                .build();
        Reading fromBytes = hearsay.read(ARTICLE, "a.txt");
        Reading fromFile = hearsay.read(Files.write(folder.resolve("a.txt"), ARTICLE));
        assertThat(fromBytes.engine().version()).isEqualTo("7");
        assertThat(fromBytes.engine().models()).hasSizeGreaterThan(1);
        assertThat(fromFile.statements()).isEqualTo(fromBytes.statements()).isNotEmpty();
        assertThat(hearsay.compare(List.of(fromBytes, fromFile)).readings()).hasSize(1);
        assertThat(told).contains("DECODING a.txt", "READING a.txt", "COMPARING 2");
    }

    @Test
    void withoutModelsQuotationMarksAreRead() throws Exception {
        Hearsay hearsay = Hearsay.builder().models(false).build();
        Reading reading = hearsay.read(ARTICLE, "a.txt");
        assertThat(reading.engine().models()).isEmpty();
        assertThat(reading.statements()).isNotEmpty();
        assertThat(hearsay.compare(List.of(reading)).readings()).hasSize(1);
    }

    @Test
    void anotherGazetteerTakesTheShippedOnesPlace() throws Exception {
        Hearsay hearsay = Hearsay.builder().gazetteer(Gazetteer.NONE).build();
        assertThat(hearsay.read(ARTICLE, "a.txt").engine().models()).hasSize(1);
    }

    @Test
    void whatIsNoDocumentIsRefused() throws Exception {
        Hearsay hearsay = Hearsay.builder().models(false).build();
        assertThatThrownBy(() -> hearsay.read(new byte[0], "a.txt")).isInstanceOf(IngestException.class);
        assertThatThrownBy(() -> hearsay.read(folder.resolve("absent.txt"))).isInstanceOf(IOException.class);
    }

    @Test
    void wordsAndPacksExcludeOneAnother() {
        assertThatThrownBy(() -> Hearsay.builder()
                        .languages(List.of(English.load()))
                        .words(folder.resolve("w.tsv"))
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }
}
