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
import org.hearsay.domain.source.Source;
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
    void aPersonsOwnOutletsAndTitlesCount() throws Exception {
        String text = "KARVAN, 14 March\n\nThe bridge was closed at noon, the Grindle reported."
                + " Varnkeeper Osk Lindal told reporters that nobody had been hurt. “We left at dawn,” said Torren.\n";
        Path words = folder.resolve("words.tsv");
        Files.writeString(
                words,
                "word\tclass\tvalue\tforms\nGrindle\toutlet.citedName\nvarnkeeper\tsource.title,source.office\t\tnoun\n");
        Hearsay hearsay = Hearsay.builder().words(words).build();
        Reading reading = hearsay.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(reading.sources())
                .anyMatch(s -> s.name().equals("Grindle") && s.kind() == Source.Kind.OUTLET)
                .anyMatch(s -> s.name().contains("Lindal") && s.role() == Source.Role.OFFICIAL);
        Reading without = Hearsay.builder().build().read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(without.sources())
                .noneMatch(s -> s.kind() == Source.Kind.OUTLET || s.role() == Source.Role.OFFICIAL);
    }

    @Test
    void anotherGazetteerTakesTheShippedOnesPlace() throws Exception {
        Hearsay hearsay = Hearsay.builder().gazetteer(Gazetteer.NONE).build();
        assertThat(hearsay.read(ARTICLE, "a.txt").engine().models())
                .isNotEmpty()
                .noneMatch(m -> m.name().equals("gazetteer"));
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
