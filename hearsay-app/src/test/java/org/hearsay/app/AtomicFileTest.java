package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingHalfWrittenStaysAfterAMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "earlier");
        try (AtomicFile atomic = AtomicFile.create(file)) {
            atomic.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(file).hasContent("earlier");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aCommittedFileTakesItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "earlier");
        try (AtomicFile atomic = AtomicFile.create(file)) {
            atomic.stream().write("whole".getBytes(StandardCharsets.UTF_8));
            atomic.commit();
        }
        assertThat(file).hasContent("whole");
    }
}
