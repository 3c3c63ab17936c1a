package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private Path dawn = Path.of("");
    private Path bridge = Path.of("");

    @BeforeEach
    void write() throws IOException {
        dawn = Files.writeString(folder.resolve("dawn.txt"), "“We left at dawn,” said Ilva Torren, a driver.\n");
        bridge = Files.writeString(folder.resolve("bridge.txt"), "“The bridge held,” the mayor of Karvan said.\n");
    }

    @Test
    void oneFileIsReadAsText() {
        Run run = Run.of("read", dawn);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotBlank().doesNotContain("\u001B");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneFileIsAnObjectAndAllElseAnArray() {
        assertThat(Run.of("read", "--format", "json", dawn).out())
                .startsWith("{")
                .endsWith("}\n");
        Run two = Run.of("read", "--format=json", dawn, bridge);
        assertThat(two.out()).startsWith("[").endsWith("]\n").contains("dawn.txt", "bridge.txt");
        assertThat(Run.of("read", "--format=json", folder).out())
                .startsWith("[")
                .endsWith("]\n");
        assertThat(Run.of("read", "--format=jsonl", dawn, bridge).out().split("\n"))
                .hasSize(2);
    }

    @Test
    void aMissingFileIsNamedAndTheRestIsDone() {
        Path missing = folder.resolve("missing.txt");
        Run run = Run.of("read", "--format=jsonl", missing, dawn);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("hearsay: " + missing + ": ").hasLineCount(1);
        assertThat(run.out()).contains("We left at dawn").hasLineCount(1);
    }

    @Test
    void whatCannotBeReachedIsNamed() throws IOException {
        Path below = dawn.resolve("below.txt");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));
        Run run = Run.of("read", "--format=jsonl", below, dangling, "a\0b", "", bridge);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("hearsay: "))
                .anyMatch(line -> line.contains("below.txt: "))
                .anyMatch(line -> line.contains("dangling.txt: "));
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void aFolderWithoutReadableFilesFails() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(empty.resolve("README.md"), "no article");
        Files.writeString(empty.resolve(".hidden.txt"), "no article");
        Run run = Run.of("read", "--format=json", empty);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("hearsay: " + empty + ": The folder holds no file that can be read");
        assertThat(run.out()).isEqualTo("[]\n");
    }

    @Test
    void foldersAreWalkedInPathOrderAndLoopsEnd() throws IOException {
        Path root = Files.createDirectories(folder.resolve("in"));
        for (String name : List.of("b.txt", "B.html", "a-b/x.txt", "a/x.htm", "a.xhtml", ".git/x.txt", "a/pic.png")) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "“" + name + " it is,” said Ilva Torren.");
        }
        Files.createSymbolicLink(root.resolve("a/again"), root);
        Files.createSymbolicLink(root.resolve("z"), root.resolve("a"));
        Run run = Run.of("read", "--format=jsonl", root);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(".*\"files\":\\[\"([^\"]*)\".*", "$1")))
                .containsExactly(
                        root + "/B.html", root + "/a-b/x.txt", root + "/a.xhtml", root + "/a/x.htm", root + "/b.txt");
    }

    @Test
    void identicalFilesAreReadOnce() throws IOException {
        Path copy = Files.copy(dawn, folder.resolve("copy.text"));
        byte[] bytes = Files.readAllBytes(dawn);
        Run run = Run.with(bytes, "read", "--format=jsonl", dawn, bridge, copy, dawn, "-", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"files\":[\"" + dawn + "\",\"" + copy + "\",\"-\"]"));
    }

    @Test
    void standardInputIsRead() {
        byte[] bytes = "“It is cold,” said Özgür.\n".getBytes(StandardCharsets.UTF_8);
        Run run = Run.with(bytes, "read", "--format=json", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"files\": [\"-\"]", "“It is cold,” said Özgür.");
    }

    @Test
    void wrongUsageDoesNothing() {
        for (Run run : List.of(
                Run.of(),
                Run.of("read"),
                Run.of("listen"),
                Run.of("read", "--format=xml", dawn),
                Run.of("read", "--format=html", dawn, bridge),
                Run.of("read", "--format=csv", folder),
                Run.of("read", "--format=csv", "--output", dawn, dawn, bridge),
                Run.of("read", "--format=json", "--output", folder, dawn),
                Run.of("read", "--output", dawn, dawn),
                Run.of("evaluate"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("hearsay: ");
        }
        assertThat(dawn).hasContent("“We left at dawn,” said Ilva Torren, a driver.\n");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("--help").out()).contains("read", "evaluate");
        assertThat(Run.of("read", "--help").out()).contains("INPUT", "--output");
        assertThat(Run.of("--version").out()).matches("hearsay [0-9].*\n");
        assertThat(Run.of("--version").status()).isZero();
    }

    @Test
    void aPersonsOwnWordsAreTakenOrRefusedWithTheirLine() throws IOException {
        String columns = "word\tclass\tvalue\tforms\n";
        Path words = Files.writeString(folder.resolve("words.tsv"), columns + "xe\tgrammar.subjectPronoun\n");
        assertThat(Run.of("read", "--words", words, dawn).status()).isZero();
        assertThat(Run.of("compare", "--words", words, dawn).status()).isZero();
        Files.writeString(words, columns + "xe\tgrammar.pronoun\n");
        for (String command : List.of("read", "compare", "evaluate")) {
            Run run = Run.of(command, "--words", words, command.equals("evaluate") ? folder : dawn);
            assertThat(run.status()).isEqualTo(HearsayCommand.WRONG_USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("hearsay: " + words + ", line 2: there is no class \"grammar.pronoun\"; write one of")
                    .hasLineCount(1);
        }
    }

    @Test
    void ourOwnMistakesCostOneInput() throws WordsException {
        Hearsay program = Hearsay.builder().build();
        DocumentReader careless = input -> {
            switch (input.name()) {
                case "dawn.txt" -> throw new IllegalStateException("a\nslip");
                case "a.txt" -> throw new OutOfMemoryError();
                case "b.txt" -> throw new StackOverflowError();
                case "c.txt" -> throw new InputException("It is not text.", null);
                default -> {
                    return new ProgramReader(program).read(input);
                }
            }
        };
        Path a = folder.resolve("a.txt");
        Run run = Run.with(
                careless,
                new byte[0],
                "read",
                "--format=jsonl",
                dawn,
                a,
                folder.resolve("b.txt"),
                folder.resolve("c.txt"),
                bridge);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.equals("hearsay: " + a + ": There is not enough memory to read it."))
                .anyMatch(line -> line.endsWith("c.txt: It is not text."));
        assertThat(run.out()).contains("The bridge held").hasLineCount(1);
    }

    @Test
    void noticesAreSaidBesideTheResult() {
        DocumentReader noticing = input -> new Reading(
                Document.ofText(input.name(), "x"),
                new Engine("0", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Notice("charsetGuessed", "The character set was guessed.", null)));
        for (String format : List.of("text", "json", "jsonl", "html", "csv")) {
            Run run = Run.with(noticing, new byte[0], "read", "--format=" + format, dawn);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEqualTo("hearsay: " + dawn + ": The character set was guessed.\n");
        }
    }

    @Test
    void aBrokenPipeEndsQuietlyAndAFullDiskDoesNot() {
        assertThat(refused("Broken pipe")).isEqualTo("0 ");
        assertThat(refused("No space left on device"))
                .isEqualTo("1 hearsay: standard output: No space left on device.\n");
    }

    private String refused(String reason) {
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new HearsayCommand(ProgramReader::new, Terminal.NONE)
                .run(
                        new String[] {"read", "--format=jsonl", dawn.toString(), bridge.toString()},
                        new ByteArrayInputStream(new byte[0]),
                        refusing,
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return status + " " + err.toString(StandardCharsets.UTF_8);
    }
}
