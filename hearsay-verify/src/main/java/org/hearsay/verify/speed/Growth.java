package org.hearsay.verify.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import org.hearsay.verify.Project;

/**
 * Words per second on a document of 1,000 words and on one of 1,000,000, and the memory of each. Both are made of the
 * same articles, one after the other; the short one is read a hundred times.
 */
public final class Growth {

    private static final Path TEXTS = Project.SHARED.resolve("data/polnear/dev/text");

    private Growth() {}

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(TEXTS)) {
            System.err.println("Nothing measured: the texts are absent, " + TEXTS + " is no folder.");
            System.exit(1);
        }
        System.out.println("| words in the document | words/s | peak memory | |\n|---|---|---|---|");
        for (int words : new int[] {1_000, 100_000, 1_000_000}) {
            Path folder = Files.createTempDirectory("hearsay-growth");
            Path file = folder.resolve("text.txt");
            try {
                Files.writeString(file, text(words), StandardCharsets.UTF_8);
                int repeats = Math.max(1, 100_000 / words);
                Run run = Run.in(
                        List.of("-Xmx1g"),
                        HearsayRun.class.getName(),
                        List.of(folder.toString(), Integer.toString(repeats), "0"));
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %,.0f | %,d MB | %s |%n",
                        words,
                        run.speed(),
                        run.peakMegabytes(),
                        String.join("; ", run.notes()));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        }
    }

    private static String text(int words) throws IOException {
        StringBuilder text = new StringBuilder();
        int left = words;
        while (left > 0) {
            for (String article : Run.texts(TEXTS)) {
                try (Scanner lines = new Scanner(article)) {
                    while (left > 0 && lines.hasNextLine()) {
                        String line = lines.nextLine();
                        left -= (int) Run.words(line);
                        text.append(line).append('\n');
                    }
                }
                text.append("\n\n");
            }
        }
        return text.toString();
    }
}
