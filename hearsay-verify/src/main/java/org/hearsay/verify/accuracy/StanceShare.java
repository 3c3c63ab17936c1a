package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.cli.evaluation.BratGold;
import org.hearsay.cli.evaluation.BratGold.Range;
import org.hearsay.cli.evaluation.BratGold.Relation;
import org.hearsay.cli.evaluation.BratGold.Role;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.statement.Stances;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.English;
import org.jspecify.annotations.Nullable;

/** How often assertions and attitudes are told apart as people do who labelled cues in context. */
final class StanceShare {

    private static final String ATTITUDE = "attitude";

    /**
     * @param cues labelled
     * @param first labelled as the first annotator did
     * @param second labelled as the second did; 0 where there is none
     * @param agreement of the two annotators; null where there is one
     */
    record Counts(int cues, int first, int second, @Nullable Agreement agreement) {

        Section section() {
            String by = agreement == null
                    ? String.format(Locale.ROOT, "labelled by one person: %.1f %% as labelled.", 100.0 * first / cues)
                    : String.format(
                            Locale.ROOT,
                            """
                            labelled by two people independently (agreement %.1f %%, Cohen's kappa %.2f): %.1f %% as the
                            first has it, %.1f %% as the second.
                            """,
                            agreement.percent(),
                            agreement.kappa(),
                            100.0 * first / cues,
                            100.0 * second / cues);
            return new Section("Assertion or attitude", String.format(Locale.ROOT, """
                            On %d cues of PolNeAR's train part in `hearsay-verify/src/test/resources/stances/measure.tsv`,
                            %s""", cues, by));
        }
    }

    private StanceShare() {}

    /**
     * @param polnear the part of PolNeAR that the cues are from
     * @param file a line for each cue: document, place of the cue in code points, a label or two; tabs between
     */
    static Counts of(Path polnear, Path file) throws IOException {
        Map<String, List<String[]>> rows = new HashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t", -1);
            rows.computeIfAbsent(row[0], d -> new ArrayList<>()).add(row);
        }
        int[] sums = new int[3]; // cues, like the first, like the second
        List<String> firsts = new ArrayList<>();
        List<String> seconds = new ArrayList<>();
        English english = English.load();
        new BratGold(polnear).forEach(article -> {
            for (String[] row : rows.getOrDefault(article.name(), List.of())) {
                boolean attitude = stance(article, row[1], english).assertsNothing();
                sums[0]++;
                sums[1] += attitude == row[2].equals(ATTITUDE) ? 1 : 0;
                firsts.add(row[2]);
                if (row.length > 3) {
                    sums[2] += attitude == row[3].equals(ATTITUDE) ? 1 : 0;
                    seconds.add(row[3]);
                }
            }
        });
        if (sums[0] != lines.size() - 1) {
            throw new IOException("only " + sums[0] + " of the cues in " + file + " are in " + polnear);
        }
        return new Counts(sums[0], sums[1], sums[2], seconds.isEmpty() ? null : Agreement.of(firsts, seconds));
    }

    private static Stance stance(BratGold.Article article, String place, English english) throws IOException {
        CodePoints points = CodePoints.of(article.text());
        AnalysedText text = AnalysedText.of(Document.ofText(article.name(), article.text()), english);
        for (Relation relation : article.relations()) {
            List<Span> cue = spans(relation.of(Role.CUE), points);
            List<Span> content = spans(relation.of(Role.CONTENT), points);
            if (!cue.isEmpty() && !content.isEmpty() && place.equals(place(relation))) {
                return Stances.of(text, cue, content);
            }
        }
        throw new IOException("no cue at " + place + " in " + article.name());
    }

    private static String place(Relation relation) {
        Range first = relation.of(Role.CUE).stream()
                .min((a, b) -> Integer.compare(a.start(), b.start()))
                .orElseThrow();
        return first.start() + "-" + first.end();
    }

    private static List<Span> spans(List<Range> ranges, CodePoints points) {
        return ranges.stream()
                .filter(r -> r.start() < r.end())
                .map(r -> new Span(points.toUnit(r.start()), points.toUnit(r.end())))
                .sorted()
                .toList();
    }
}
