package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.verify.CommandLine.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broken, hostile or enormous input costs itself and one sentence; the input beside it is read all the same. Each
 * test starts the real command in a process with 800 MB.
 */
class HostileInputTest {

    private static final String GOOD = "“The bridge stood until noon,” said Mira Tolvaj, who keeps the toll house.\n";

    private static final String ABOUT_GOOD = "hearsay: good.txt: ";

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodFileLiesBeside() throws IOException {
        write("good.txt", GOOD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFile() throws Exception {
        write("bad.txt", new byte[0]);

        assertRefused(readBoth("bad.txt"), "bad.txt");
    }

    @Test
    void aFolderWithoutReadableFiles() throws Exception {
        Files.createDirectories(folder.resolve("bad/deeper"));
        write("bad/deeper/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertRefused(readBoth("bad"), "bad");
    }

    @Test
    void aBinaryFileNamedText() throws Exception {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        write("bad.txt", bytes);

        assertRefused(readBoth("bad.txt"), "bad.txt");
    }

    @Test
    void aMissingFile() throws Exception {
        assertRefused(readBoth("bad.txt"), "bad.txt");
    }

    @Test
    void aLinkToNowhere() throws Exception {
        Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("nowhere.txt"));

        assertRefused(readBoth("bad.txt"), "bad.txt");
    }

    @Test
    void anUnreadableFile() throws Exception {
        Path file = write("bad.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        if (file.toFile().setReadable(false, false) && !Files.isReadable(file)) {
            assertRefused(readBoth("bad.txt"), "bad.txt");
        } else {
            // Permissions do not bind the superuser; a file below a file cannot be read by anyone.
            assertRefused(readBoth("good.txt/bad.txt"), "bad.txt");
        }
    }

    @Test
    void utf16() throws Exception {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"), StandardCharsets.UTF_16LE}) {
            write("odd.txt", ("Mayor Ødegård spoke. " + GOOD).getBytes(charset));

            assertReadWithNote(readBoth("odd.txt"), "odd.txt", "Mayor Ødegård spoke. “The bridge");
        }
    }

    @Test
    void windows1252() throws Exception {
        write("odd.txt", ("Mayor Ødegård spoke. " + GOOD).getBytes(Charset.forName("windows-1252")));

        assertReadWithNote(readBoth("odd.txt"), "odd.txt", "Mayor Ødegård spoke. “The bridge");
    }

    @Test
    void invalidUtf8() throws Exception {
        byte[] bytes = ("Mayor Ødegård spoke to the crowd of 300. " + GOOD.repeat(20) + "??\n" + GOOD)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        write("odd.txt", bytes);

        assertReadWithNote(readBoth("odd.txt"), "odd.txt", "Mayor Ødegård spoke");
    }

    @Test
    void aTextOf50Megabytes() throws Exception {
        byte[] paragraph =
                (GOOD.strip() + " Nobody else was there. He said it rained.\n\n").getBytes(StandardCharsets.UTF_8);
        writeRepeated("big.txt", paragraph, 50_000_000);

        assertReadOrRefused(readBoth("big.txt"), "big.txt");
    }

    @Test
    void aLineOf5MegabytesWithoutASpace() throws Exception {
        writeRepeated("line.txt", "abcdefghij".getBytes(StandardCharsets.UTF_8), 5_000_000);

        assertReadOrRefused(readBoth("line.txt"), "line.txt");
    }

    @Test
    void htmlWithAHundredThousandNestedTags() throws Exception {
        String html = "<html><body>" + "<div>".repeat(100_000) + "<p>" + GOOD + "</p>";
        write("deep.html", html.getBytes(StandardCharsets.UTF_8));

        assertReadOrRefused(readBoth("deep.html"), "deep.html");
    }

    @Test
    void tenThousandUnbalancedQuotationMarks() throws Exception {
        String[] marks = {"“", "\"", "„", "«", "‘", "”"};
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            mixed.append(marks[i % marks.length]).append("word, said Tolvaj. ");
        }
        for (String text : new String[] {"“word, said Tolvaj. ".repeat(10_000), mixed.toString()}) {
            write("marks.txt", text.getBytes(StandardCharsets.UTF_8));

            assertRead(readBoth("marks.txt"), "word, said Tolvaj.");
        }
    }

    @Test
    void timeGrowsNoFasterThanTheInput() throws Exception {
        byte[] paragraph = "“The bridge, said Tolvaj, „stood \"until noon. ".getBytes(StandardCharsets.UTF_8);
        writeRepeated("small.txt", paragraph, 60_000);
        writeRepeated("large.txt", paragraph, 480_000);
        Result small = CommandLine.run(folder, "read", "--format", "jsonl", "small.txt");
        Result large = CommandLine.run(folder, "read", "--format", "jsonl", "large.txt");

        assertThat(small.status()).isZero();
        assertThat(large.status()).isZero();
        // Starting costs both the same, so eight times the input takes well under 16 times as long.
        assertThat(large.seconds()).isLessThan(16 * small.seconds());
    }

    private Result readBoth(String other) throws IOException, InterruptedException {
        return CommandLine.run(folder, "read", "--format", "jsonl", other, "good.txt");
    }

    /** One sentence names the input and says why; the other input is done. */
    private static void assertRefused(Result result, String name) {
        assertThat(result.status()).as(result.errors().toString()).isEqualTo(1);
        assertThat(result.errors().stream().filter(line -> !line.startsWith(ABOUT_GOOD)))
                .singleElement()
                .asString()
                .contains(name);
        assertSentences(result);
        assertGoodIsDone(result);
        assertThat(result.output().lines()).hasSize(1);
    }

    private static void assertRead(Result result, String words) {
        assertThat(result.status()).as(result.errors().toString()).isZero();
        assertSentences(result);
        assertGoodIsDone(result);
        assertThat(result.output().lines()).hasSize(2);
        assertThat(result.output()).contains(words);
    }

    /** It is read, but one sentence says what had to be done for that. */
    private static void assertReadWithNote(Result result, String name, String words) {
        assertRead(result, words);
        assertThat(result.errors().stream().filter(line -> line.contains(name))).hasSize(1);
    }

    /** Limits are allowed, but they are said. */
    private static void assertReadOrRefused(Result result, String name) {
        if (result.status() == 1) {
            assertRefused(result, name);
        } else {
            assertRead(result, name);
        }
    }

    /** What stands on standard error is for a person and shows nothing of the program's inside. */
    private static void assertSentences(Result result) {
        assertThat(result.errors())
                .hasSizeLessThanOrEqualTo(3)
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
