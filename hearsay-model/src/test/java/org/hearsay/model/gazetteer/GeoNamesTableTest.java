package org.hearsay.model.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.model.gazetteer.GeoNamesTable.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesTableTest {

    private static final String KARVAN = GazetteerFileTest.line(1, "Karvan", "Qarvan", 12, 13);

    @TempDir
    Path folder = Path.of("");

    @Test
    void plainTablesAreRead() throws Exception {
        assertThat(GeoNamesTable.read(file("ZO.txt", "\uFEFF" + KARVAN + "\r\n\n" + KARVAN))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void archivesAreReadWithoutTheirReadMe() throws Exception {
        Path zip = folder.resolve("ZO.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("readme.txt"));
            archive.write("Nothing here.".getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("ZO.txt"));
            archive.write((KARVAN + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(GeoNamesTable.read(zip).size()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        assertRefused("a\tb\n", "Line 1 is none of a table of GeoNames: it has 2 columns where GeoNames has 19");
        assertRefused(KARVAN + "\n" + KARVAN.replace("12.0", "120"), "Line 2", "latitude", "outside the earth");
        assertRefused(KARVAN.replace("12.0", "NaN"), "latitude");
        assertRefused(KARVAN.replace("\t1000\t", "\tmany\t"), "population is no whole number: many");
        assertRefused("", "It holds no place.");
        assertRefused("x".repeat(200_000), "Line 1 is longer");
        assertRefused("PK\u0003\u0004 no archive", "archive");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, KARVAN.replace("Qarvan", "Qarvén").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> GeoNamesTable.read(file)).hasMessageContaining("UTF-8");
    }

    private void assertRefused(String content, String... sentence) throws IOException {
        Path file = file("bad.txt", content);
        assertThatThrownBy(() -> GeoNamesTable.read(file))
                .isInstanceOf(TableException.class)
                .hasMessageContainingAll(sentence);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
