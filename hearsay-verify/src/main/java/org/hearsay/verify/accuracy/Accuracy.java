package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.core.text.Span;
import org.hearsay.verify.CommandLine;
import org.hearsay.verify.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs every accuracy figure on the development part of PolNeAR and writes {@code docs/accuracy.md}. It goes through
 * the real command: {@code hearsay evaluate} for the figures of the scorer, {@code hearsay read} for the stretches.
 */
public final class Accuracy {

    private static final Path GOLD = Project.SHARED.resolve("data/polnear/dev");
    private static final Path REPORT = Project.ROOT.resolve("docs/accuracy.md");
    private static final ObjectMapper JSON = new JsonMapper();

    private Accuracy() {}

    /**
     * Measures, and writes the report.
     *
     * @param arguments none
     * @throws IOException when the texts cannot be read, or the report not be written
     * @throws InterruptedException when the wait for the command is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(GOLD)) {
            System.err.println("Nothing measured: the annotated texts are absent, " + GOLD + " is no folder.");
            System.exit(1);
        }
        List<String> scores = output("evaluate", GOLD.toString()).lines().toList();
        List<JsonNode> readings = new ArrayList<>();
        for (String line : output(
                        "read", "--format", "jsonl", GOLD.resolve("text").toString())
                .lines()
                .toList()) {
            readings.add(JSON.readTree(line));
        }
        List<SpeakerShare.Counts> articles = new ArrayList<>();
        for (JsonNode reading : readings) {
            articles.add(SpeakerShare.count(
                    reading.path("text").asString(),
                    gold(reading.path("document").path("name").asString()),
                    system(reading)));
        }
        String report = AccuracyReport.of(
                LocalDate.now(ZoneOffset.UTC),
                readings.get(0).path("engine").path("version").asString(),
                scores,
                articles);
        Files.writeString(REPORT, report, StandardCharsets.UTF_8);
        System.out.print(report);
    }

    private static String output(String... arguments) throws IOException, InterruptedException {
        CommandLine.Result result = CommandLine.run(Project.ROOT, arguments);
        if (result.status() != 0) {
            throw new IllegalStateException("hearsay " + String.join(" ", arguments) + " ended with " + result.status()
                    + ": " + String.join("; ", result.errors()));
        }
        return result.output();
    }

    /** The annotations of one text: the first file, by name, that begins like it. */
    private static List<Attribution> gold(String name) throws IOException {
        String stem = name.replaceFirst("\\.txt$", "");
        try (Stream<Path> files = Files.list(GOLD.resolve("attributions"))) {
            Path annotations = files.filter(file -> isFor(stem, file))
                    .min(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException("no annotations for " + name));
            return Brat.attributions(Files.readAllLines(annotations, StandardCharsets.UTF_8));
        }
    }

    private static boolean isFor(String stem, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(stem.toLowerCase(Locale.ROOT)) && name.endsWith(".ann");
    }

    /** The statements of one reading that no other statement holds, as the annotations have one layer. */
    private static List<Attribution> system(JsonNode reading) {
        List<Attribution> found = new ArrayList<>();
        for (JsonNode statement : reading.path("statements")) {
            if (statement.path("parent").isNull()) {
                found.add(new Attribution(spans(statement.path("source")), spans(statement.path("content"))));
            }
        }
        return found;
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(pair.path(0).asInt(), pair.path(1).asInt()));
        }
        return spans;
    }
}
