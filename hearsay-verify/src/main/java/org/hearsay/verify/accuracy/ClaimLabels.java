package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What two readers say of claims drawn at random ({@link ClaimSheet}); a claim is right where both say so. A file of labels
 * has a line for each item: its number, whether it is a whole proposition, whether its polarity is right, whether its subject
 * is right, each {@code yes} or {@code no}, with tabs between.
 *
 * @param items judged
 * @param whole whole propositions with the right polarity, as both have it
 * @param subject with the right subject, as both have it
 * @param agreements of the readers on each of the three questions
 */
record ClaimLabels(int items, int whole, int subject, List<Agreement> agreements) {

    private static final List<String> QUESTIONS = List.of("whole proposition", "polarity", "subject");

    /** Those of the folder whose files have the last name; empty where nobody has judged yet. */
    static Optional<ClaimLabels> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> first = files.filter(f -> f.getFileName().toString().matches("first-.*\\.tsv"))
                    .max(Comparator.naturalOrder());
            if (first.isEmpty()) {
                return Optional.empty();
            }
            String name = first.get().getFileName().toString().replace("first-", "second-");
            return Optional.of(of(first.get(), folder.resolve(name)));
        }
    }

    /** @throws IOException when a file cannot be read, or the two do not answer the same questions */
    static ClaimLabels of(Path first, Path second) throws IOException {
        List<String[]> one = rows(first);
        List<String[]> other = rows(second);
        if (one.size() != other.size()) {
            throw new IOException(first + " has " + one.size() + " items, " + second + " has " + other.size());
        }
        int whole = 0;
        int subject = 0;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i)[0].equals(other.get(i)[0])) {
                throw new IOException("item " + one.get(i)[0] + " stands beside item " + other.get(i)[0]);
            }
            whole += both(one.get(i), other.get(i), 1) && both(one.get(i), other.get(i), 2) ? 1 : 0;
            subject += both(one.get(i), other.get(i), 3) ? 1 : 0;
        }
        List<Agreement> agreements = new ArrayList<>();
        for (int column = 1; column <= QUESTIONS.size(); column++) {
            int at = column;
            agreements.add(Agreement.of(
                    one.stream().map(r -> r[at]).toList(),
                    other.stream().map(r -> r[at]).toList()));
        }
        return new ClaimLabels(one.size(), whole, subject, agreements);
    }

    private static boolean both(String[] one, String[] other, int column) {
        return one[column].equals("yes") && other[column].equals("yes");
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.strip().split("\t", -1);
            if (row.length != 4
                    || !List.of(row).subList(1, 4).stream().allMatch(l -> l.equals("yes") || l.equals("no"))) {
                throw new IOException(file + ": not an item with three labels, yes or no: " + line);
            }
            rows.add(row);
        }
        return rows;
    }

    String body() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Agreement agreement = agreements.get(i);
            rows.append(String.format(
                    Locale.ROOT, "| %s | %.1f | %.2f |\n", QUESTIONS.get(i), agreement.percent(), agreement.kappa()));
        }
        return String.format(Locale.ROOT, """
                Of %d claims drawn at random from real articles (`hearsay-verify/src/test/resources/claims`), read by two readers
                independently, %.1f in 100 are whole propositions with the right polarity and %.1f have the right subject; right is
                what both call right.

                | the readers on | agree, in 100 | Cohen's kappa |
                |---|---|---|
                %s""", items, 100.0 * whole / items, 100.0 * subject / items, rows);
    }

    /**
     * Prints the figures of two readers.
     *
     * @param arguments their two files
     * @throws IOException as {@link #of}
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(of(Path.of(arguments[0]), Path.of(arguments[1])).body());
    }
}
