package org.hearsay.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast {@link Reader#read} is, in words per second on one thread: the line {@code read:words} of the result. One
 * operation reads one document; words are runs of characters that are not white space. Files are read and decoded
 * before the clock runs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {

    /** Which texts are read: {@code examples} are the project's own, {@code polnear} needs the data beside it. */
    @Param({"examples", "polnear"})
    private String texts = "examples";

    private static final Path POLNEAR = Project.SHARED.resolve("data/polnear/dev/text");

    private final Reader reader = new Reader("benchmark", List.of(English.load()));
    private List<Document> documents = List.of();
    private long[] lengths = {};
    private int next;

    /** Counts the words that were read, so that the result has them by the second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Words {

        /** Words read in this iteration. */
        public long words;
    }

    /**
     * Runs the benchmark over all texts that are there.
     *
     * @param arguments none
     * @throws RunnerException when a run fails
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean both = Files.isDirectory(POLNEAR);
        System.out.println(both ? "reading examples and polnear" : "reading examples; absent: " + POLNEAR);
        new Runner(new OptionsBuilder()
                        .include(ReadBenchmark.class.getName())
                        .param("texts", both ? new String[] {"examples", "polnear"} : new String[] {"examples"})
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /**
     * Loads the texts.
     *
     * @throws IOException when a text cannot be read, or the folder of texts is absent
     */
    @Setup
    public void load() throws IOException {
        Path folder = texts.equals("polnear") ? POLNEAR : Project.ROOT.resolve("examples/karst-bridge");
        List<Document> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                found.add(Document.ofText(
                        String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        if (found.isEmpty()) {
            throw new IOException("no texts in " + folder);
        }
        documents = found;
        lengths = found.stream().mapToLong(d -> words(d.text())).toArray();
    }

    /** Reads the next document. */
    @Benchmark
    public Reading read(Words counter) {
        int at = next;
        next = (at + 1) % documents.size();
        counter.words += lengths[at];
        return reader.read(documents.get(at));
    }

    private static long words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1).length;
    }
}
