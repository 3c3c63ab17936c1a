package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.hearsay.cli.evaluation.AttributionScorer;
import org.hearsay.cli.evaluation.BratGold;
import org.hearsay.cli.evaluation.BratGold.Article;
import org.hearsay.cli.evaluation.BratGold.Range;
import org.hearsay.cli.evaluation.BratGold.Role;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.ComparisonModel;
import org.hearsay.model.gazetteer.GazetteerFile;
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
    private static final Path RESOURCES = Project.ROOT.resolve("hearsay-verify/src/test/resources");
    private static final Path NESTED = RESOURCES.resolve("nesting/measure.jsonl");
    private static final ObjectMapper JSON = new JsonMapper();

    private Accuracy() {}

    /** Measures one section of the report. */
    private interface Part {

        Section measure() throws IOException, InterruptedException;
    }

    /**
     * Measures, prints each section as soon as it is there, and writes the report when all were asked for.
     *
     * @param arguments the parts to measure ("chains", "entities"), all where there are none
     * @throws IOException when the texts cannot be read, or the report not be written
     * @throws InterruptedException when the wait for the command is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(GOLD)) {
            System.err.println("Nothing measured: the annotated texts are absent, " + GOLD + " is no folder.");
            System.exit(1);
        }
        Map<String, Part> parts = parts();
        List<String> asked = Arrays.stream(arguments).filter(a -> !a.isBlank()).toList();
        if (!parts.keySet().containsAll(asked)) {
            System.err.println("Nothing measured: the parts are " + String.join(", ", parts.keySet()) + ".");
            System.exit(2);
        }
        List<Section> sections = new ArrayList<>();
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (asked.isEmpty() || asked.contains(part.getKey())) {
                Section section = part.getValue().measure();
                System.out.println(section);
                sections.add(section);
            }
        }
        if (asked.isEmpty()) {
            String version = output("--version").replace("hearsay", "").strip();
            String report = AccuracyReport.of(LocalDate.now(ZoneOffset.UTC), version, sections);
            Files.writeString(REPORT, report, StandardCharsets.UTF_8);
        }
    }

    /** In the order of the report. */
    private static Map<String, Part> parts() {
        Reader reader = new Reader(
                "accuracy",
                List.of(English.load()),
                AttributionModel.load(),
                GazetteerFile.shipped(),
                ForkJoinPool.commonPool());
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("statements", Accuracy::statements);
        parts.put("quoted", Accuracy::quoted);
        parts.put("damaged", Accuracy::damaged);
        parts.put("nesting", () -> NestingShare.of(NESTED, reader).section());
        parts.put("confidence", () -> calibration(reader).section());
        parts.put(
                "stances",
                () -> StanceShare.of(
                                Project.SHARED.resolve("data/polnear/train"), RESOURCES.resolve("stances/measure.tsv"))
                        .section());
        parts.put("syntax", () -> SyntaxShare.section(SyntaxShare.ours()));
        parts.put("entities", () -> entities(reader).section());
        parts.put("places", () -> PlaceShare.section(reader));
        parts.put(
                "resolution",
                () -> Resolution.of(Project.SHARED.resolve("data/gum"), Set.of("news", "interview"), reader)
                        .section());
        parts.put("chains", () -> chains(reader));
        parts.put("claims", () -> claims(reader));
        parts.put("dossiers", () -> dossiers(reader));
        return parts;
    }

    private static Section quoted() throws IOException, InterruptedException {
        Map<String, JsonNode> readings = new HashMap<>();
        for (String line : output(
                        "read", "--format", "jsonl", GOLD.resolve("text").toString())
                .lines()
                .toList()) {
            JsonNode reading = JSON.readTree(line);
            readings.put(reading.path("document").path("name").asString(), reading);
        }
        List<SpeakerShare.Counts> articles = new ArrayList<>();
        new BratGold(GOLD).forEach(article -> articles.add(count(article, readings)));
        return SpeakerShare.section(articles);
    }

    private static Section statements() throws IOException, InterruptedException {
        List<String> scores = output("evaluate", GOLD.toString()).lines().toList();
        List<String> articles = new ArrayList<>();
        new BratGold(GOLD).forEach(article -> articles.add(article.name()));
        return new Section(
                "Statements",
                String.format(
                        Locale.ROOT,
                        """
                        `./hearsay evaluate` prints for the %d articles, in percent; what each line counts stands in
                        [command-line.md](command-line.md). PolNeAR marks one layer of statements, direct and indirect, and
                        attitudes and plans beside them.

                        ```
                        %s
                        ```
                        """,
                        articles.size(),
                        String.join("\n", scores).strip()));
    }

    /** The line "full" of the scorer for each kind of damage. */
    private static Section damaged() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder();
        for (DamagedTexts.Damage damage : DamagedTexts.Damage.values()) {
            Path copy = Files.createTempDirectory("hearsay-damaged");
            DamagedTexts.copy(GOLD, copy, damage);
            String full = output("evaluate", copy.toString())
                    .lines()
                    .filter(l -> l.startsWith("full"))
                    .findFirst()
                    .orElseThrow();
            rows.append("\n| ").append(damage).append(" | `").append(full).append("` |");
        }
        return new Section("Damaged texts", """
                The same articles, broken on purpose (`DamagedTexts`), and the line "full" of the scorer.

                | damage | |
                |---|---|""" + rows);
    }

    /** Those that nobody looked at while the program was made, and those that it was made with. */
    private static Section dossiers(Reader reader) throws IOException {
        Comparer comparer = new Comparer("accuracy", List.of(English.load()), ComparisonModel.load(), Runnable::run);
        List<DossierShare> kept = new ArrayList<>();
        List<DossierShare> known = new ArrayList<>();
        for (Path folder : DossierShare.folders(Project.ROOT.resolve("examples"))) {
            DossierShare share = DossierShare.of(DossierShare.read(folder, reader), comparer);
            (KEPT.contains(share.name()) ? kept : known).add(share);
        }
        return new Section("Dossiers", DOSSIERS + DossierShare.table(kept) + CHOSEN + DossierShare.table(known));
    }

    private static final Set<String> KEPT = Set.of("kirsa-air-strike", "ostvale-outbreak");

    private static final String DOSSIERS = """
            Made-up dossiers in `examples`, each with a gold by somebody who had not seen the code. A point at issue is found
            where two accounts that part in the gold part in what is shown, and right where the same holds the other way
            round; two accounts are the same where they share half of the shorter one's characters. A corroboration is found
            with two of its accounts, an unsourced assertion where both share words.

            Kept aside until the program was done, and measured once:

            """;

    private static final String CHOSEN = """

            Looked at while the program was made; thresholds are chosen on these:

            """;

    private static Section claims(Reader reader) throws IOException {
        String judged = ClaimLabels.in(RESOURCES.resolve("claims"))
                .map(l -> l.body() + "\n")
                .orElse("");
        return new Section("Claims", judged + ClaimShare.of(reader).body());
    }

    private static Section chains(Reader reader) throws IOException {
        ChainGold gold = ChainGold.read(RESOURCES.resolve("chains"));
        return ChainShare.section(gold, ChainShare.of(gold, reader));
    }

    private static Calibration calibration(Reader reader) throws IOException {
        return Calibration.of(AttributionScorer.score(
                        GOLD,
                        (name, text) -> Optional.of(reader.read(Document.ofText(name + ".txt", text))
                                .statements()))
                .outcomes());
    }

    /** Mentions of entities that a reader finds in re3d's documents for measuring. */
    static EntityScore.Score entities(Reader reader) throws IOException {
        return EntityScore.of(Project.SHARED.resolve("data/re3d"), RESOURCES.resolve("entities/measure.txt"), text -> {
            Set<EntityScore.Typed> found = new HashSet<>();
            for (Entity entity : reader.read(Document.ofText("text.txt", text)).entities()) {
                entity.mentions()
                        .forEach(m ->
                                found.add(new EntityScore.Typed(m, entity.type().label())));
            }
            return found;
        });
    }

    private static String output(String... arguments) throws IOException, InterruptedException {
        CommandLine.Result result = CommandLine.run(Project.ROOT, arguments);
        if (result.status() != 0) {
            throw new IllegalStateException("hearsay " + String.join(" ", arguments) + " ended with " + result.status()
                    + ": " + String.join("; ", result.errors()));
        }
        return result.output();
    }

    private static SpeakerShare.Counts count(Article article, Map<String, JsonNode> readings) {
        JsonNode reading = readings.get(article.name() + ".txt");
        if (reading == null || !reading.path("text").asString().equals(article.text())) {
            throw new IllegalStateException(article.name() + ".txt was not read as it lies on disk");
        }
        List<ScoredAttribution> gold = article.relations().stream()
                .map(relation ->
                        new ScoredAttribution(ranges(relation.of(Role.SOURCE)), ranges(relation.of(Role.CONTENT))))
                .toList();
        return SpeakerShare.count(article.text(), gold, system(reading));
    }

    private static List<Span> ranges(List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.start() < range.end())
                .map(range -> new Span(range.start(), range.end()))
                .toList();
    }

    /** The statements of one reading that no other statement holds, as the annotations have one layer. */
    private static List<ScoredAttribution> system(JsonNode reading) {
        List<ScoredAttribution> found = new ArrayList<>();
        for (JsonNode statement : reading.path("statements")) {
            if (statement.path("parent").isNull()) {
                found.add(new ScoredAttribution(spans(statement.path("source")), spans(statement.path("content"))));
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
