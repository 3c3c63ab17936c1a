package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Reader;
import org.hearsay.core.Reading;
import org.hearsay.core.comparison.Comparer;
import org.hearsay.core.comparison.Comparison;
import org.hearsay.core.comparison.Unsourced;
import org.hearsay.core.comparison.derivation.Derivation;
import org.hearsay.core.text.Folded;
import org.hearsay.verify.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a comparison finds of the gold of a made-up dossier: which document took from which, and what nobody answers for.
 *
 * @param name of the dossier's folder
 * @param derivations pairs of documents, or of a document and an outlet that is not there
 * @param unsourced assertions that nobody answers for; one is found where both share most of their words
 */
record DossierShare(String name, Counts derivations, Counts unsourced) {

    /**
     * @param gold what a careful reader finds
     * @param shown what the comparison shows
     * @param right what both have
     */
    record Counts(int gold, int shown, int right) {}

    /** The dossiers of the examples that have a gold. */
    static List<DossierShare> all(Reader reader) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(Project.ROOT.resolve("examples"))) {
            folders = found.filter(f -> Files.exists(f.resolve("gold.json")))
                    .sorted()
                    .toList();
        }
        List<DossierShare> shares = new ArrayList<>();
        for (Path folder : folders) {
            shares.add(of(folder, reader));
        }
        return shares;
    }

    private static DossierShare of(Path folder, Reader reader) throws IOException {
        JsonNode gold = new JsonMapper().readTree(Files.readString(folder.resolve("gold.json")));
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(f -> f.getFileName().toString().matches("\\d\\d-.*"))
                    .sorted()
                    .toList();
        }
        List<Reading> readings = new ArrayList<>();
        for (Path file : files) {
            readings.add(reader.read(
                    Documents.named(Project.ROOT.relativize(file).toString().replace('\\', '/'))));
        }
        Comparison comparison = new Comparer().compare(readings);
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(r -> byId.put(r.document().id(), r));
        return new DossierShare(
                folder.getFileName().toString(),
                derivations(gold, comparison, byId),
                unsourced(gold, comparison, byId));
    }

    private static Counts derivations(JsonNode gold, Comparison comparison, Map<String, Reading> byId) {
        Set<String> wanted = new HashSet<>();
        for (JsonNode derivation : gold.path("derivations")) {
            JsonNode from = derivation.path("from");
            wanted.add(derivation.path("derived").asString() + " < "
                    + (from.isNull() ? Folded.of(derivation.path("outlet").asString()) : from.asString()));
        }
        Set<String> shown = new HashSet<>();
        for (Derivation derivation : comparison.derivations()) {
            String from = derivation.from();
            shown.add(file(byId, derivation.derived()) + " < "
                    + (from == null ? Folded.of(Objects.requireNonNull(derivation.outlet())) : file(byId, from)));
        }
        Set<String> right = new HashSet<>(wanted);
        right.retainAll(shown);
        return new Counts(wanted.size(), shown.size(), right.size());
    }

    private static Counts unsourced(JsonNode gold, Comparison comparison, Map<String, Reading> byId) {
        int right = 0;
        for (JsonNode wanted : gold.path("unsourced")) {
            Set<String> words = words(wanted.path("quote").asString());
            right += comparison.unsourced().stream()
                            .filter(u -> file(byId, u.document())
                                    .equals(wanted.path("file").asString()))
                            .anyMatch(u -> isSame(words, quote(byId, u)))
                    ? 1
                    : 0;
        }
        return new Counts(gold.path("unsourced").size(), comparison.unsourced().size(), right);
    }

    private static boolean isSame(Set<String> wanted, String shown) {
        Set<String> words = words(shown);
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(words);
        return 2 * both.size() >= Math.min(wanted.size(), words.size()) && !both.isEmpty();
    }

    private static Set<String> words(String quote) {
        return new HashSet<>(List.of(Folded.of(quote).split(" ")));
    }

    private static String quote(Map<String, Reading> byId, Unsourced unsourced) {
        return unsourced
                .span()
                .of(Objects.requireNonNull(byId.get(unsourced.document()))
                        .document()
                        .text());
    }

    private static String file(Map<String, Reading> byId, String document) {
        return Objects.requireNonNull(byId.get(document)).document().name();
    }

    static Section section(List<DossierShare> shares) {
        StringBuilder rows = new StringBuilder();
        for (DossierShare share : shares) {
            rows.append(row(share.name(), "derivations", share.derivations()))
                    .append(row(share.name(), "unsourced", share.unsourced()));
        }
        return new Section("Dossiers", """
                        Made-up dossiers in `examples`, with a gold written by somebody who had not seen the code.

                        | dossier | what | in the gold | shown | right |
                        |---|---|---|---|---|
                        """ + rows);
    }

    private static String row(String name, String what, Counts counts) {
        return String.format(
                Locale.ROOT, "| %s | %s | %d | %d | %d |\n", name, what, counts.gold(), counts.shown(), counts.right());
    }
}
