package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.Hearsay;
import org.hearsay.domain.reading.Reading;
import org.hearsay.format.ReadingJson;
import org.hearsay.format.StoredReadings;
import org.junit.jupiter.api.Test;

/** What is found with all models in texts and pages comes back from JSON, and written again gives the same bytes. */
class StoredExamplesTest {

    @Test
    void readingsOfTheExamplesComeBack() throws Exception {
        Hearsay hearsay = Hearsay.builder().version("test").build();
        List<Path> files;
        try (Stream<Path> all = Files.list(Project.ROOT.resolve("examples/karst-bridge"))) {
            files = all.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        List<Reading> readings = new ArrayList<>();
        try (ReadingJson lines = ReadingJson.lines(written)) {
            for (Path file : files) {
                Reading reading = hearsay.read(file);
                readings.add(reading);
                lines.write(reading);
            }
        }
        assertThat(readings)
                .anyMatch(r -> !r.entities().isEmpty() && !r.claims().isEmpty());
        List<Reading> back = new ArrayList<>();
        StoredReadings.each(new ByteArrayInputStream(written.toByteArray()), back::add);
        assertThat(back)
                .extracting(Reading::document)
                .isEqualTo(readings.stream().map(Reading::document).toList());
        assertThat(back)
                .extracting(Reading::claims)
                .isEqualTo(readings.stream().map(Reading::claims).toList());
        assertThat(back)
                .extracting(Reading::statements)
                .isEqualTo(readings.stream().map(Reading::statements).toList());
        assertThat(bytes(back)).isEqualTo(written.toByteArray());
    }

    private static byte[] bytes(List<Reading> readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson lines = ReadingJson.lines(out)) {
            for (Reading reading : readings) {
                lines.write(reading);
            }
        }
        return out.toByteArray();
    }
}
