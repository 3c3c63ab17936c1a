package org.hearsay.verify.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process measured of itself while it read texts.
 *
 * @param words runs of characters that are not white space
 * @param seconds from the first text to the last, after the program was loaded and warm
 * @param peakMegabytes most memory the process ever held; 0 where the system does not say
 * @param notes further lines, as printed
 */
public record Run(long words, double seconds, long peakMegabytes, List<String> notes) {

    private static final Pattern LINE = Pattern.compile("run (\\d+) words (\\S+) s (\\d+) MB");

    /** Words per second. */
    public double speed() {
        return words / seconds;
    }

    /**
     * Measures in this process and prints the result where {@link #in} finds it.
     *
     * @param texts what is read
     * @param warmUp how many words are read before the clock runs
     * @param repeats how often all are read
     * @param read reads one
     */
    public static void measure(List<String> texts, long warmUp, int repeats, Consumer<String> read) throws IOException {
        warmUp(texts, warmUp, read);
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            texts.forEach(read);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long words = repeats * texts.stream().mapToLong(Run::words).sum();
        System.out.printf(Locale.ROOT, "run %d words %.2f s %d MB%n", words, seconds, peak());
    }

    /** Reads so many words before the clock runs; a longer text is its own warm-up. */
    private static void warmUp(List<String> texts, long enough, Consumer<String> read) {
        for (long words = 0; words < enough; ) {
            for (String text : texts) {
                words += words(text);
                if (words < 2 * enough) {
                    read.accept(text);
                }
            }
        }
    }

    /** The texts of a folder in the order of their names. */
    public static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts;
        }
    }

    /** Number of runs of characters that are not white space. */
    static long words(String text) {
        return Pattern.compile("\\S+").matcher(text).results().count();
    }

    /**
     * Runs a main class in a Java process of its own, on this process's class path.
     *
     * @param options for Java, as {@code -Xmx1g}
     * @throws IllegalStateException when it fails or prints no result
     */
    static Run in(List<String> options, String main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (Stream<String> read = process.inputReader(StandardCharsets.UTF_8).lines()) {
            lines = read.toList();
        }
        int status = process.waitFor();
        List<String> notes = new ArrayList<>();
        Run run = null;
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                run = new Run(
                        Long.parseLong(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Long.parseLong(matcher.group(3)),
                        notes);
            } else {
                notes.add(line);
            }
        }
        if (status != 0 || run == null) {
            throw new IllegalStateException(main + " ended with " + status + " and no result: " + notes);
        }
        return run;
    }

    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
