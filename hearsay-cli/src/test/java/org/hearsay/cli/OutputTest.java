package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    private Path dawn = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        dawn = Files.writeString(folder.resolve("dawn.txt"), "“We left at dawn,” said Ilva Torren, a driver.\n");
        out = folder.resolve("out");
    }

    @Test
    void aFileAppearsWhole() throws IOException {
        Path file = folder.resolve("result.json");
        Run run = Run.of("read", "--format=json", "--output", file, dawn);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(file).content().startsWith("{").endsWith("}\n");
        assertThat(names(folder)).containsExactly("dawn.txt", "result.json");
    }

    @Test
    void whatStoodThereStaysWhenNothingCouldBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("result.html"), "earlier");
        Run run = Run.of("read", "--format=html", "--output", file, folder.resolve("missing.txt"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(file).hasContent("earlier");
        assertThat(names(folder)).containsExactly("dawn.txt", "result.html");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path below = folder.resolve("nowhere/result.json");
        Run run = Run.of("read", "--format=json", "--output", below, dawn);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("hearsay: " + below + ": The output cannot be written: ")
                .hasLineCount(1);
    }

    @Test
    void severalInputsGetOneFileEachAndAnIndex() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        for (String name : List.of("a.txt", "deep/a.html", "deep/A.txt", "index.txt", "con.txt", "-.txt", "Ö é*.txt")) {
            Files.writeString(folder.resolve("in/" + name), "“" + name + " it is,” said Ilva Torren.");
        }
        for (String format : List.of("html", "csv")) {
            Path place = out.resolve(format);
            Run run = Run.of("read", "--format", format, "--output", place, folder.resolve("in"));
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(names(place))
                    .containsExactlyInAnyOrder(
                            Stream.of("document", "Ö-é", "a", "document-con", "A-2", "a-3", "index", "index-2")
                                    .map(name -> name + "." + format)
                                    .toArray(String[]::new));
        }
    }

    @Test
    void inputsAreNotOverwrittenAndOutputIsNotRead() throws IOException {
        Files.createDirectories(out);
        Path page = Files.writeString(out.resolve("dawn.html"), "<p>“It snowed,” said Ilva Torren.</p>");
        String before = Files.readString(page);
        Run run = Run.of("read", "--format=html", "--output", out, dawn, page);
        assertThat(run.status()).isZero();
        assertThat(page).hasContent(before);
        assertThat(names(out)).containsExactlyInAnyOrder("dawn.html", "dawn-2.html", "dawn-3.html", "index.html");

        Run again = Run.of("read", "--format=html", "--output", out, folder);
        assertThat(again.status()).isZero();
        assertThat(names(out)).hasSize(4);
    }

    @Test
    void csvCellsAreSafe() throws IOException {
        Path bad = Files.writeString(folder.resolve("=cmd.txt"), "“No,” said Ilva Torren.");
        Run run = Run.of("read", "--format=csv", "--output", out, dawn, bad);
        assertThat(run.status()).isZero();
        assertThat(Files.readString(out.resolve("index.csv")))
                .startsWith("output,file,document,title,")
                .contains("\r\ncmd.csv," + bad + ",sha256:");
        assertThat(out.resolve("dawn.csv")).content().startsWith("document,file,title,");
    }

    @Test
    void colourNeedsATerminal() {
        assertThat(Terminal.of(Map.of("COLUMNS", "72"), true)).isEqualTo(new Terminal(72, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "72"), false)).isEqualTo(new Terminal(72, false));
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true)).isEqualTo(new Terminal(100, false));
        assertThat(Terminal.of(Map.of("COLUMNS", "7", "NO_COLOR", ""), true)).isEqualTo(new Terminal(40, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "wide"), false)).isEqualTo(Terminal.NONE);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
