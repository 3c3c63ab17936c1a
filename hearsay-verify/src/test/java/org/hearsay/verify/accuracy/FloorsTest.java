package org.hearsay.verify.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.hearsay.engine.read.Reader;
import org.hearsay.verify.Project;
import org.hearsay.verify.Shipped;
import org.hearsay.verify.SkippedTests;
import org.hearsay.verify.accuracy.ChainShare.Outcome;
import org.junit.jupiter.api.Test;

/**
 * What was written for this project and marked by people is read in every build, and a fall in accuracy breaks it. The whole
 * of what is measured takes longer, and texts that are not part of the project: {@link Accuracy}.
 */
class FloorsTest {

    private static final Path RESOURCES = Project.ROOT.resolve("hearsay-verify/src/test/resources");

    private final Reader reader = Shipped.hearsay().reader();

    @Test
    void statementsInsideStatements() throws IOException {
        NestingShare.Counts counts = NestingShare.of(RESOURCES.resolve("nesting/measure.jsonl"), reader);

        Floors.read().hold("nesting", Map.of("inner statements found", counts.percent()));
    }

    @Test
    void handsOriginsAndAccess() throws IOException {
        ChainGold gold = ChainGold.read(RESOURCES.resolve("chains"));
        ChainGold ours = new ChainGold(gold.units().stream()
                .filter(u -> u.file().startsWith("examples/"))
                .toList());
        List<Outcome> outcomes = ChainShare.of(ours, reader);

        Map<String, Predicate<Outcome>> right = new LinkedHashMap<>();
        right.put("statements found", Outcome::found);
        right.put("origins", Outcome::origin);
        right.put("whole chains", Outcome::chains);
        right.put("naming", Outcome::naming);
        right.put("role", Outcome::role);
        right.put("access", Outcome::access);
        Map<String, Double> figures = new LinkedHashMap<>();
        right.forEach((name, test) ->
                figures.put(name, 100.0 * outcomes.stream().filter(test).count() / outcomes.size()));
        Floors.read().hold("chains", figures);
    }

    /** One dossier: all of them together take minutes. */
    @Test
    void dossiers() throws IOException {
        Path folder = Project.ROOT.resolve("examples/sarnow-evacuation");
        Map<String, DossierShare.Counts> sums = DossierShare.of(
                        DossierShare.read(folder, reader), Shipped.hearsay().comparer())
                .counts();
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String what : List.of("derivations", "points at issue", "corroborations", "unsourced")) {
            DossierShare.Counts counts = Objects.requireNonNull(sums.get(what));
            figures.put(what + " found", 100.0 * counts.found() / counts.gold());
            figures.put(what + " right", 100.0 * counts.right() / Math.max(1, counts.shown()));
        }
        DossierShare.Counts alike = Objects.requireNonNull(sums.get("look-alikes taken for conflicts"));
        figures.put("look-alikes left alone", 100.0 - 100.0 * alike.found() / alike.gold());
        Floors.read().hold("dossiers", figures);
    }

    @Test
    void assertionsAndAttitudes() throws IOException {
        Path texts = Project.SHARED.resolve("data/polnear/train");
        assumeTrue(Files.isDirectory(texts), SkippedTests.REASON + "the articles that the cues are from");
        StanceShare.Counts counts = StanceShare.of(texts, RESOURCES.resolve("stances/measure.tsv"));

        Floors.read().hold("stances", Map.of("as the first annotator", 100.0 * counts.first() / counts.cues()));
    }

    @Test
    void aFigureBelowItsFloorIsNamed() {
        Floors floors = Floors.of(List.of("a: b\t80\t2026-11-30", "a: c\t10\t2026-11-30"));

        assertThat(floors.problems("a", Map.of("b", 79.9, "d", 1.0)))
                .containsExactlyInAnyOrder(
                        "a: b is 79.9, below its floor of 80.0",
                        "a: d is 1.0 and has no floor",
                        "a: c has a floor and was not measured");
    }
}
