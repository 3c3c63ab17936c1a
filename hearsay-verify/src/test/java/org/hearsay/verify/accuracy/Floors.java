package org.hearsay.verify.accuracy;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.verify.Project;

/** Figures that must not be fallen below: {@code floors.tsv}, which says how one is raised or lowered. */
final class Floors {

    private static final Path MODULE = Project.ROOT.resolve("hearsay-verify");
    private static final Path FILE = MODULE.resolve("src/test/resources/floors.tsv");

    /** Figures are written with one decimal. */
    private static final double ROUNDING = 0.05;

    private final Map<String, Double> floors;

    private Floors(Map<String, Double> floors) {
        this.floors = floors;
    }

    static Floors read() throws IOException {
        return of(Files.readAllLines(FILE, StandardCharsets.UTF_8));
    }

    static Floors of(List<String> lines) {
        Map<String, Double> floors = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("measure\t")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3 || floors.put(cells[0], Double.parseDouble(cells[1])) != null) {
                    throw new IllegalArgumentException("not a measure of its own, a floor and a date: " + line);
                }
            }
        }
        return new Floors(floors);
    }

    /**
     * Holds figures against the floors of a subject, and keeps them for whoever raises a floor in {@code
     * target/measured-SUBJECT.tsv}.
     *
     * @param subject what stands before the colon in the name of a measure
     * @param figures by what stands behind it
     * @throws AssertionError where a figure lies below its floor or has none, or a floor has no figure
     */
    void hold(String subject, Map<String, Double> figures) throws IOException {
        Path measured = MODULE.resolve("target/measured-" + subject + ".tsv");
        Files.createDirectories(measured.getParent());
        Files.writeString(
                measured,
                figures.entrySet().stream()
                        .map(e -> String.format(Locale.ROOT, "%s: %s\t%.1f%n", subject, e.getKey(), e.getValue()))
                        .collect(joining()),
                StandardCharsets.UTF_8);
        List<String> problems = problems(subject, figures);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.stream().collect(joining("\n", "floors.tsv:\n", "")));
        }
    }

    /** A sentence for each figure below its floor or without one, and for each floor without a figure. */
    List<String> problems(String subject, Map<String, Double> figures) {
        List<String> problems = new ArrayList<>();
        Map<String, Double> left = new TreeMap<>(floors);
        left.keySet().removeIf(m -> !m.startsWith(subject + ": "));
        figures.forEach((name, figure) -> {
            String measure = subject + ": " + name;
            Double floor = left.remove(measure);
            if (floor == null) {
                problems.add(String.format(Locale.ROOT, "%s is %.1f and has no floor", measure, figure));
            } else if (figure < floor - ROUNDING) {
                problems.add(String.format(Locale.ROOT, "%s is %.1f, below its floor of %.1f", measure, figure, floor));
            }
        });
        left.keySet().forEach(m -> problems.add(m + " has a floor and was not measured"));
        return problems;
    }
}
