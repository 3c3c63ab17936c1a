package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.verify.CommandLine.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broken, hostile or enormous input costs itself and one sentence; the input beside it is read all the same. Each
 * test starts the real command in a process with 800 MB. How work grows is counted in {@link GrowthTest}.
 */
class HostileInputTest {

    private static final String GOOD = "“The bridge stood until noon,” said Mira Tolvaj, who keeps the toll house.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodFileLiesBeside() throws IOException {
        write("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatCannotBeRead() throws Exception {
        write("empty.txt", new byte[0]);
        Files.createDirectories(folder.resolve("pictures/deeper"));
        write("pictures/deeper/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        write("noise.txt", noise);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere.txt"));
        write("locked.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        // Permissions do not bind the superuser; a file below a file cannot be read by anyone.
        String locked = folder.resolve("locked.txt").toFile().setReadable(false, false)
                        && !Files.isReadable(folder.resolve("locked.txt"))
                ? "locked.txt"
                : "good.txt/locked.txt";

        assertRefused("empty.txt", "pictures", "noise.txt", "missing.txt", "link.txt", locked);
    }

    @Test
    void whatIsWrittenInOtherCharacterSets() throws Exception {
        String text = "Mayor Ødegård spoke. " + GOOD;
        Charset[] charsets = {
            StandardCharsets.UTF_16,
            Charset.forName("x-UTF-16LE-BOM"),
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252")
        };
        String[] names = new String[charsets.length + 1];
        for (int i = 0; i < charsets.length; i++) {
            names[i] = "odd" + i + ".txt";
            write(names[i], text.getBytes(charsets[i]));
        }
        byte[] broken = ("Mayor Ødegård spoke to the crowd of 300. " + GOOD.repeat(20) + "??\n" + GOOD)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == '?' ? (byte) 0xFF : broken[i];
        }
        names[charsets.length] = "broken.txt";
        write("broken.txt", broken);

        Result result = read(names);

        assertRead(result, names);
        assertThat(result.output().split("Mayor Ødegård spoke", -1)).hasSizeGreaterThan(names.length);
        for (String name : names) {
            assertThat(result.errors().stream().filter(line -> line.contains(name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void aTextLongerThanTheModelReads() throws Exception {
        byte[] paragraph =
                (GOOD.strip() + " Nobody else was there. He said it rained.\n\n").getBytes(StandardCharsets.UTF_8);
        writeRepeated("big.txt", paragraph, Fuzz.of(13_000_000, 50_000_000));

        assertReadOrRefused("big.txt");
    }

    @Test
    void aLineWithoutASpaceAndTagsWithoutAnEnd() throws Exception {
        writeRepeated("line.txt", "abcdefghij".getBytes(StandardCharsets.UTF_8), Fuzz.of(500_000, 5_000_000));
        String html = "<html><body>" + "<div>".repeat(Fuzz.of(20_000, 100_000)) + "<p>" + GOOD + "</p>";
        write("deep.html", html.getBytes(StandardCharsets.UTF_8));

        assertReadOrRefused("line.txt");
        assertReadOrRefused("deep.html");
    }

    @Test
    void unbalancedQuotationMarks() throws Exception {
        int count = Fuzz.of(500, 10_000);
        String[] marks = {"“", "\"", "„", "«", "‘", "”"};
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < count; i++) {
            mixed.append(marks[i % marks.length]).append("word, said Tolvaj. ");
        }
        write("same.txt", "“word, said Tolvaj. ".repeat(count).getBytes(StandardCharsets.UTF_8));
        write("mixed.txt", mixed.toString().getBytes(StandardCharsets.UTF_8));

        Result result = read("same.txt", "mixed.txt");

        assertRead(result, "same.txt", "mixed.txt");
        assertThat(result.output()).contains("word, said Tolvaj.");
    }

    /** Reads these inputs and the good one. */
    private Result read(String... others) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
        arguments.addAll(List.of(others));
        arguments.add("good.txt");
        return CommandLine.run(folder, arguments.toArray(String[]::new));
    }

    /** One sentence names each input and says why; the other input is done. */
    private void assertRefused(String... names) throws IOException, InterruptedException {
        Result result = read(names);
        assertThat(result.status()).as(result.errors().toString()).isEqualTo(1);
        for (String name : names) {
            assertThat(result.errors().stream().filter(line -> line.contains(name)))
                    .as(name)
                    .hasSize(1);
        }
        assertSentences(result, names.length);
        assertGoodIsDone(result);
        assertThat(result.output().lines()).hasSize(1);
    }

    private static void assertRead(Result result, String... names) {
        assertThat(result.status()).as(result.errors().toString()).isZero();
        assertSentences(result, names.length);
        assertGoodIsDone(result);
        assertThat(result.output().lines()).hasSize(1 + names.length);
        assertThat(result.output()).contains(names);
    }

    /** Limits are allowed, but they are said. */
    private void assertReadOrRefused(String name) throws IOException, InterruptedException {
        Result result = read(name);
        if (result.status() == 1) {
            assertRefused(name);
        } else {
            assertRead(result, name);
        }
    }

    /** What stands on standard error is for a person and shows nothing of the program's inside. */
    private static void assertSentences(Result result, int inputs) {
        // One about each, and two about all.
        assertThat(result.errors())
                .hasSizeLessThanOrEqualTo(inputs + 2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("hearsay: ")
                        .hasSizeLessThan(400)
                        .doesNotContain("Exception", "Error", "\tat ", "null"));
    }

    private static void assertGoodIsDone(Result result) {
        assertThat(result.output()).containsPattern(Pattern.compile("\"name\"\\s*:\\s*\"good\\.txt\""));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void writeRepeated(String name, byte[] part, int atLeast) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int written = 0; written < atLeast; written += part.length) {
                out.write(part);
            }
        }
    }
}
