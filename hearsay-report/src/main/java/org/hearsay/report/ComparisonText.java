package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.core.Reading;
import org.hearsay.core.comparison.Comparison;
import org.hearsay.core.comparison.Merge;
import org.hearsay.core.comparison.Unsourced;
import org.hearsay.core.comparison.derivation.Derivation;
import org.hearsay.core.document.Document;
import org.hearsay.core.text.Span;

/** A comparison for a terminal: the documents, who took what from whom, who may be one, and what nobody answers for. */
public final class ComparisonText {

    private static final Map<Derivation.How, String> HOW = Map.of(
            Derivation.How.REUSES, "the same words", Derivation.How.CITES, "cites", Derivation.How.RETELLS, "retells");

    private ComparisonText() {}

    /**
     * @param width columns of the terminal; lines are at most 100 wide
     * @param colour whether to set colours and weights with escape sequences
     */
    public static String render(Comparison comparison, int width, boolean colour) {
        return new Page(comparison, width, colour).all().toString();
    }

    private static final class Page extends TextPage {

        private final Comparison comparison;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Document> documents = new HashMap<>();

        Page(Comparison comparison, int width, boolean colour) {
            super(width, colour);
            this.comparison = comparison;
            for (Reading reading : comparison.readings()) {
                numbers.put(reading.document().id(), numbers.size() + 1);
                documents.put(reading.document().id(), reading.document());
            }
        }

        Page all() {
            line(
                    String.join(
                            " · ",
                            Labels.count(comparison.readings().size(), "document"),
                            Labels.count(comparison.derivations().size(), "derivation"),
                            Labels.count(comparison.merges().size(), "proposed merge"),
                            comparison.unsourced().size() + " unsourced"),
                    "1");
            for (Reading reading : comparison.readings()) {
                List<String> parts = new ArrayList<>(List.of(Labels.title(reading.document())));
                parts.addAll(Labels.origin(reading.document().metadata()));
                numbered(numbers.getOrDefault(reading.document().id(), 0), String.join(" · ", parts));
            }
            heading("Who took from whom", comparison.derivations().isEmpty(), "No document takes from another one.");
            comparison.derivations().forEach(this::derivation);
            heading("Who may be one", comparison.merges().isEmpty(), "No source is named in two documents.");
            comparison.merges().forEach(this::merge);
            heading(
                    "What nobody answers for",
                    comparison.unsourced().isEmpty(),
                    "Nothing is passed on without a source.");
            comparison.unsourced().forEach(this::unsourced);
            return this;
        }

        private void heading(String title, boolean none, String nothing) {
            out().append('\n');
            line(title, "1");
            if (none) {
                line(nothing, "2");
            }
        }

        private void numbered(int number, String text) {
            Wrap.append(out(), text, String.format(Locale.ROOT, "%3d  ", number), "     ", 5, width());
        }

        private void derivation(Derivation derivation) {
            String from = derivation.from();
            String source =
                    from == null ? Objects.requireNonNull(derivation.outlet()) + ", which is not here" : name(from);
            out().append('\n');
            line(name(derivation.derived()) + " ← " + Visible.line(source), "");
            line(derivation.how().stream().sorted().map(HOW::get).collect(Collectors.joining(", ")), "2");
            for (Derivation.Passage passage : derivation.passages()) {
                quote(derivation.derived(), passage.derived());
                Span other = passage.from();
                if (from != null && other != null && !same(derivation.derived(), passage.derived(), from, other)) {
                    indented("← “" + words(from, other) + "”");
                }
            }
        }

        private boolean same(String one, Span inOne, String two, Span inTwo) {
            return words(one, inOne).equals(words(two, inTwo));
        }

        private void merge(Merge merge) {
            out().append('\n');
            Map<String, List<String>> byName = new java.util.LinkedHashMap<>();
            merge.members()
                    .forEach(m -> byName.computeIfAbsent(Visible.line(m.name()), n -> new ArrayList<>())
                            .add(String.valueOf(numbers.get(m.document()))));
            line(
                    byName.entrySet().stream()
                            .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                            .collect(Collectors.joining(" · ")),
                    "");
            line(
                    Math.round(100 * merge.confidence()) + " in 100 · "
                            + Visible.line(merge.why().text()),
                    "2");
        }

        private void unsourced(Unsourced unsourced) {
            out().append('\n');
            line(name(unsourced.document()), "");
            quote(unsourced.document(), unsourced.span());
            indented("— "
                    + unsourced.why().spans().stream()
                            .map(q -> words(q.document(), q.span()))
                            .collect(Collectors.joining(" … ")));
        }

        private void quote(String document, Span span) {
            Wrap.append(out(), words(document, span), "  │ ", "  │ ", 4, width());
        }

        private String words(String document, Span span) {
            return Visible.line(
                    span.of(Objects.requireNonNull(documents.get(document)).text()));
        }

        private String name(String document) {
            return "[" + numbers.get(document) + "] " + Labels.title(Objects.requireNonNull(documents.get(document)));
        }
    }
}
