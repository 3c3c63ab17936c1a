package org.hearsay.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.cli.evaluation.BratGold.Range;
import org.hearsay.cli.evaluation.BratGold.Role;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same lines as the Python scorer, on real gold with made-up output. Needs shared data beside the project. */
class SameFiguresTest {

    @TempDir
    private Path folder;

    private final Map<String, List<Statement>> output = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void printsTheSameLines(long seed) throws Exception {
        Path shared = shared();
        assumeTrue(shared != null, "data absent: shared/eval/attribution.py, so the scorers are not compared");
        Path gold = shared.resolve("data/polnear/dev");
        assumeTrue(Files.isDirectory(gold), "data absent: shared/data/polnear/dev, so the scorers are not compared");
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(Files.isExecutable(python), "/usr/bin/python3 is absent: the scorers are not compared");

        Random random = new Random(seed);
        new BratGold(gold).forEach(article -> {
            if (random.nextInt(20) > 0) {
                output.put(article.name(), disturbed(article, random));
            }
        });
        for (Map.Entry<String, List<Statement>> entry : output.entrySet()) {
            String text = Files.readString(gold.resolve("text/" + entry.getKey() + ".txt"));
            Files.writeString(folder.resolve(entry.getKey() + ".json"), json(entry.getValue(), CodePoints.of(text)));
        }
        Process process = new ProcessBuilder(
                        python.toString(),
                        shared.resolve("eval/attribution.py").toString(),
                        gold.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();

        Score score = AttributionScorer.score(gold, (name, text) -> Optional.ofNullable(output.get(name)));
        assertThat(String.join("\n", score.lines()) + "\n").as("seed %d", seed).isEqualTo(printed);
        assertThat(score.missing()).isNotEmpty();
    }

    /** Gold with parts left out, moved, mixed up, doubled, and some statements from nowhere. */
    private static List<Statement> disturbed(BratGold.Article article, Random random) {
        CodePoints points = CodePoints.of(article.text());
        int length = article.text().length();
        List<Statement> statements = new ArrayList<>();
        for (BratGold.Relation relation : article.relations()) {
            for (int copies = random.nextInt(8) == 0 ? 2 : random.nextInt(6) == 0 ? 0 : 1; copies > 0; copies--) {
                List<Span> content = moved(relation.of(Role.CONTENT), points, length, random);
                if (!content.isEmpty()) {
                    statements.add(Statements.of(
                            moved(relation.of(Role.SOURCE), points, length, random),
                            moved(relation.of(Role.CUE), points, length, random),
                            content,
                            random.nextInt(15) == 0 ? "t0" : null));
                }
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            statements.add(Statements.of(List.of(), List.of(), List.of(anywhere(length, random)), null));
        }
        return statements;
    }

    private static List<Span> moved(List<Range> ranges, CodePoints points, int length, Random random) {
        int luck = random.nextInt(10);
        if (luck == 0) {
            return List.of();
        }
        if (luck == 1) {
            return List.of(anywhere(length, random));
        }
        List<Span> spans = new ArrayList<>();
        for (Range range : ranges) {
            int reach = luck < 6 ? 1 : 1 + (range.end() - range.start()) / 2;
            int start = Math.max(0, points.toUnit(range.start()) + random.nextInt(reach) - random.nextInt(reach));
            int end = Math.min(length, points.toUnit(range.end()) + random.nextInt(reach) - random.nextInt(reach));
            if (end > start) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    private static Span anywhere(int length, Random random) {
        int start = random.nextInt(length - 1);
        return new Span(start, Math.min(length, start + 1 + random.nextInt(200)));
    }

    private static String json(List<Statement> statements, CodePoints points) {
        return statements.stream()
                .map(statement -> "{\"source\": " + json(points, statement.source())
                        + ", \"cue\": " + json(points, statement.cue())
                        + ", \"content\": " + json(points, statement.content())
                        + ", \"parent\": " + (statement.parent() == null ? "null" : "\"" + statement.parent() + "\"")
                        + "}")
                .collect(Collectors.joining(",\n", "{\"statements\": [", "]}"));
    }

    private static String json(CodePoints points, List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + points.fromUnit(span.start()) + ", " + points.fromUnit(span.end()) + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The folder {@code shared} beside the repository or one of the folders above it. */
    private static @Nullable Path shared() throws IOException {
        for (Path at = Path.of("").toRealPath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("shared/eval/attribution.py"))) {
                return at.resolve("shared");
            }
        }
        return null;
    }
}
