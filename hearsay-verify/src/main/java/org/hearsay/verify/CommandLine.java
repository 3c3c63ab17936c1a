package org.hearsay.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the real command in a Java process of its own, with as little memory as a person's machine may have to spare. */
public final class CommandLine {

    private static final String MAIN = "org.hearsay.cli.HearsayCommand";
    private static final String MEMORY = "-Xmx800m";
    private static final int LONGEST_SECONDS = 300;

    /**
     * What a run left behind.
     *
     * @param status exit status
     * @param output standard output
     * @param errors lines of standard error that are not blank
     * @param seconds how long it took, from start to end
     */
    public record Result(int status, String output, List<String> errors, double seconds) {}

    /** Since this version Java warns about libraries with machine code unless they are allowed, as the launcher does. */
    private static final int NATIVE_ACCESS_SINCE = 22;

    private CommandLine() {}

    /**
     * Runs {@code hearsay} and waits for its end.
     *
     * @param folder the working folder
     * @param arguments what follows {@code hearsay}
     * @throws IOException when the process cannot be started, or its output is not UTF-8
     * @throws InterruptedException when the wait is interrupted
     * @throws IllegalStateException when it takes longer than five minutes
     */
    public static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-classpath",
                System.getProperty("java.class.path"),
                MAIN));
        if (Runtime.version().feature() >= NATIVE_ACCESS_SINCE) {
            command.add(1, "--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("hearsay", ".out");
        Path err = Files.createTempFile("hearsay", ".err");
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("still running after " + LONGEST_SECONDS + " s: " + List.of(arguments));
            }
            return new Result(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList(),
                    (System.nanoTime() - start) / 1e9);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
