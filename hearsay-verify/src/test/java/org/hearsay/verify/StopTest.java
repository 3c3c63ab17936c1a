package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a run ends, the virtual machine leaves no crash file, and nothing stays in the folder for temporary files. */
class StopTest {

    private static final String TEXT = "“The bridge stood until noon,” said Mira Tolvaj, who keeps the toll house. "
            + "The ministry told Radio Salt that nobody had been hurt.\n\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    @BeforeEach
    void textsLieThere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("b.txt"), TEXT.repeat(5_000));
    }

    @Test
    void whenItIsDone() throws Exception {
        Process process = start("read", "a.txt");
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertNothingStays();
    }

    /** The first text's reading shows that networks are at work on the second one's. */
    @Test
    void whenItIsStopped() throws Exception {
        Process process = start("read", "--format", "jsonl", "a.txt", "b.txt");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).contains("a.txt");
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        }
        assertNothingStays();
    }

    private Process start(String... arguments) throws IOException {
        return CommandLine.process(folder, List.of("-Djava.io.tmpdir=" + temporary), arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void assertNothingStays() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("a.txt", "b.txt");
        }
    }
}
