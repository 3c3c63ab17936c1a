package org.hearsay.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the real command in a Java process of its own, with as little memory as a person's machine may have to spare. */
public final class CommandLine {

    private static final String MAIN = "org.hearsay.cli.HearsayCommand";
    private static final String MEMORY = "-Xmx800m";

    /**
     * What a run left behind.
     *
     * @param status exit status
     * @param output standard output
     * @param errors lines of standard error that are not blank
     */
    public record Result(int status, String output, List<String> errors) {}

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
     */
    public static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("hearsay", ".out");
        Path err = Files.createTempFile("hearsay", ".err");
        try {
            Process process = process(folder, List.of(), arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            int status = process.waitFor();
            return new Result(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /**
     * The process of a run, not started yet.
     *
     * @param folder the working folder
     * @param options for Java
     * @param arguments what follows {@code hearsay}
     */
    static ProcessBuilder process(Path folder, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY));
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), MAIN));
        if (Runtime.version().feature() >= NATIVE_ACCESS_SINCE) {
            command.add(1, "--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile());
    }
}
