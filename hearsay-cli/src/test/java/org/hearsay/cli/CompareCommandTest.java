package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String PASSAGE =
            "“We left at dawn with forty lorries and came as far as the ford before the guards turned us back,”";

    @TempDir
    private Path folder;

    private Path first = Path.of("");

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(folder.resolve("a.txt"), PASSAGE + " Ilva Torren told Radio Salt.\n");
        Files.writeString(
                folder.resolve("b.txt"), "Snow fell in the hills all night. " + PASSAGE + " a driver says.\n");
    }

    @Test
    void theDocumentsOfAFolderAreComparedAsText() {
        Run run = Run.of("compare", folder);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("2 documents", "Radio Salt, which is not here")
                .doesNotContain("\u001B");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneDocumentIsAllowedAndJsonIsOneObject() {
        Run run = Run.of("compare", "--format", "json", first);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("hearsay/comparison/1");
    }

    @Test
    void aTableAndAPageAreOneFileEach() throws IOException {
        Path page = folder.resolve("out.html");
        Run csv = Run.of("compare", "--format", "csv", folder);

        assertThat(csv.status()).isZero();
        assertThat(csv.out())
                .startsWith("document,name,publisher,published,claim,")
                .contains("\r\n");
        assertThat(Run.of("compare", "--format", "html", "--output", page, folder)
                        .status())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("2 documents");
    }

    @Test
    void theFormatsAreOffered() {
        assertThat(Run.of("compare", "--help").out()).contains("text, json, html, csv");
        assertThat(Run.of("compare", "--format", "jsonl", first).err()).contains("text, json, html or csv");
    }

    @Test
    void identicalFilesAreOneDocument() throws IOException {
        Files.copy(first, folder.resolve("c.txt"));

        assertThat(Run.of("compare", folder).out()).contains("2 documents");
    }

    @Test
    void aFileThatFailsIsNamedAndTheRestIsCompared() {
        Run run = Run.of("compare", first, folder.resolve("missing.txt"));

        assertThat(run.status()).isEqualTo(HearsayCommand.SOME_FAILED);
        assertThat(run.out()).contains("1 document");
        assertThat(run.err()).contains("missing.txt");
    }

    @Test
    void wrongUsageWritesNothing() {
        assertThat(Run.of("compare").status()).isEqualTo(HearsayCommand.WRONG_USAGE);
        assertThat(Run.of("compare", "--format", "jsonl", first).status()).isEqualTo(HearsayCommand.WRONG_USAGE);
        assertThat(Run.of("compare", "--output", folder, first).status()).isEqualTo(HearsayCommand.WRONG_USAGE);
        assertThat(Run.of("compare", "--output", first, first).err()).contains("is not overwritten");
    }

    @Test
    void theOutputIsWrittenWhole() throws IOException {
        Path out = folder.resolve("out.json");

        assertThat(Run.of("compare", "--format", "json", "--output", out, first).out())
                .isEmpty();
        assertThat(Files.readString(out)).startsWith("{").endsWith("}\n");
    }
}
