package org.hearsay.verify.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.verify.Project;

/**
 * Hearsay and Stanford CoreNLP over the same texts, one after the other on the same machine, each in a process of its
 * own, after it was loaded and warm. The property {@code peer.texts} takes fewer texts, for a trial.
 */
public final class SideBySide {

    private static final Path TEXTS = Project.SHARED.resolve("data/polnear/dev/text");

    private SideBySide() {}

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(TEXTS)) {
            System.err.println("Nothing measured: the texts are absent, " + TEXTS + " is no folder.");
            System.exit(1);
        }
        String most = arguments.length > 0 ? arguments[0] : "0";
        Run alone = hearsay(most, "statements");
        Run ours = hearsay(most, "everything");
        // Known by name alone: this class is compiled without the peer, too.
        Run peer = Run.in(List.of("-Xmx6g"), "org.hearsay.verify.peer.CoreNlpRun", List.of(TEXTS.toString(), most));
        System.out.println("| | words | words/s | peak memory | |\n|---|---|---|---|---|");
        row("Hearsay, statements alone", alone);
        row("Hearsay, everything", ours);
        row("Stanford CoreNLP 4.5.10", peer);
        System.out.printf(
                Locale.ROOT,
                "%nFor the statements alone Hearsay is %.1f times as fast, for everything %.1f times; everything costs"
                        + " %.2f times as much as the statements alone.%n",
                alone.speed() / peer.speed(),
                ours.speed() / peer.speed(),
                alone.speed() / ours.speed());
    }

    private static Run hearsay(String most, String what) throws IOException, InterruptedException {
        return Run.in(List.of("-Xmx1g"), HearsayRun.class.getName(), List.of(TEXTS.toString(), "1", most, what));
    }

    private static void row(String name, Run run) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %,d MB | %s |%n",
                name,
                run.words(),
                run.speed(),
                run.peakMegabytes(),
                String.join("; ", run.notes()));
    }
}
