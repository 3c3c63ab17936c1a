package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.Folded;
import org.hearsay.verify.accuracy.DossierGold.Place;

/**
 * What a comparison finds of the gold of a made-up dossier.
 *
 * @param name of the dossier's folder
 * @param counts by what is counted
 */
record DossierShare(String name, Map<String, Counts> counts) {

    /**
     * @param gold what a careful reader finds
     * @param found how much of it the comparison shows
     * @param shown what the comparison shows
     * @param right how much of that a careful reader finds
     */
    record Counts(int gold, int found, int shown, int right) {

        static <G, S> Counts of(List<G> gold, List<S> shown, BiPredicate<G, S> same) {
            int found = (int) gold.stream()
                    .filter(g -> shown.stream().anyMatch(s -> same.test(g, s)))
                    .count();
            int right = (int) shown.stream()
                    .filter(s -> gold.stream().anyMatch(g -> same.test(g, s)))
                    .count();
            return new Counts(gold.size(), found, shown.size(), right);
        }

        Counts plus(Counts other) {
            return new Counts(gold + other.gold, found + other.found, shown + other.shown, right + other.right);
        }
    }

    /** Folders with a gold, in the order of their names. */
    static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(f -> Files.exists(f.resolve("gold.json")))
                    .sorted()
                    .toList();
        }
    }

    /**
     * A dossier that is read and not yet compared.
     *
     * @param names of the documents by their ids
     */
    record Read(String name, List<Reading> readings, DossierGold gold, Map<String, String> names) {}

    static Read read(Path folder, Reader reader) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(f -> f.getFileName().toString().matches("\\d\\d-.*"))
                    .sorted()
                    .toList();
        }
        List<Reading> readings = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Path file : files) {
            Reading reading = reader.read(Documents.at(file));
            readings.add(reading);
            texts.put(reading.document().name(), reading.document().text());
            names.put(reading.document().id(), reading.document().name());
        }
        return new Read(folder.getFileName().toString(), readings, DossierGold.read(folder, texts), names);
    }

    static DossierShare of(Read dossier, Comparer comparer) {
        return new DossierShare(
                dossier.name(), counts(dossier.gold(), comparer.compare(dossier.readings()), dossier.names()));
    }

    private static Map<String, Counts> counts(DossierGold gold, Comparison comparison, Map<String, String> names) {
        List<DossierGold.Issue> issues =
                comparison.issues().stream().map(i -> issue(i, names)).toList();
        List<List<Place>> corroborations = comparison.corroborations().stream()
                .map(c -> c.accounts().stream().map(a -> place(a, names)).toList())
                .toList();
        List<Place> unsourced = comparison.unsourced().stream()
                .map(u -> place(u.document(), u.span(), names))
                .toList();
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(
                "derivations",
                Counts.of(
                        List.copyOf(gold.derivations()), List.copyOf(derivations(comparison, names)), String::equals));
        counts.put("points at issue", Counts.of(gold.issues(), issues, DossierGold.Issue::meets));
        counts.put(
                "look-alikes taken for conflicts",
                Counts.of(
                        gold.lookAlikes(),
                        issues,
                        (p, i) -> i.conflicts().stream().anyMatch(c -> p.isSame(c) || p.isTurned(c))));
        counts.put("corroborations", Counts.of(gold.corroborations(), corroborations, DossierShare::agree));
        counts.put("unsourced", Counts.of(gold.unsourced(), unsourced, Place::touches));
        return counts;
    }

    /** Two accounts of one are two accounts of the other. */
    private static boolean agree(List<Place> gold, List<Place> shown) {
        return gold.stream()
                        .filter(g -> shown.stream().anyMatch(g::isSame))
                        .limit(2)
                        .count()
                == 2;
    }

    private static DossierGold.Issue issue(Issue issue, Map<String, String> names) {
        return DossierGold.Issue.of(
                issue.answers().stream()
                        .map(a ->
                                a.accounts().stream().map(x -> place(x, names)).toList())
                        .toList(),
                issue.conflicts().stream()
                        .map(c -> new int[] {c.one(), c.other()})
                        .toList());
    }

    private static Place place(Account account, Map<String, String> names) {
        return place(account.document(), account.span(), names);
    }

    private static Place place(String document, Span span, Map<String, String> names) {
        return new Place(Objects.requireNonNull(names.get(document)), span);
    }

    private static Set<String> derivations(Comparison comparison, Map<String, String> names) {
        Set<String> shown = new HashSet<>();
        for (Derivation derivation : comparison.derivations()) {
            String from = derivation.from();
            shown.add(names.get(derivation.derived()) + " < "
                    + (from == null ? Folded.of(Objects.requireNonNull(derivation.outlet())) : names.get(from)));
        }
        return shown;
    }

    /** A table with a row for each count of each dossier, and sums where there are several. */
    static String table(List<DossierShare> shares) {
        StringBuilder rows = new StringBuilder("""
                | dossier | what | in the gold | found | shown | right |
                |---|---|---|---|---|---|
                """);
        Map<String, Counts> sums = new LinkedHashMap<>();
        for (DossierShare share : shares) {
            share.counts().forEach((what, counts) -> {
                rows.append(row(share.name(), what, counts));
                sums.merge(what, counts, Counts::plus);
            });
        }
        if (shares.size() > 1) {
            sums.forEach((what, counts) -> rows.append(row("**all**", what, counts)));
        }
        return rows.toString();
    }

    private static String row(String name, String what, Counts counts) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d |\n",
                name,
                what,
                counts.gold(),
                counts.found(),
                counts.shown(),
                counts.right());
    }
}
