package org.hearsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;

/**
 * A comparison for a terminal: where accounts part, what was planned against what is reported, later counts, where
 * accounts agree, who took what from whom, what nobody answers for, and who may be one. The documents stand at the end,
 * where a terminal leaves the reader.
 */
public final class ComparisonText {

    private ComparisonText() {}

    /**
     * @param width columns of the terminal; lines are at most 100 wide
     * @param colour whether to set colours and weights with escape sequences
     */
    public static String render(Comparison comparison, int width, boolean colour) {
        return new Page(new Compared(comparison), width, colour).all().toString();
    }

    private static final class Page extends AccountsText {

        /** Passages of one derivation that are shown; the JSON has all. */
        private static final int PASSAGES = 3;

        /** Columns that a passage gets before it is cut. */
        private static final int LONG = 200;

        Page(Compared compared, int width, boolean colour) {
            super(compared, width, colour);
        }

        Page all() {
            Comparison comparison = compared().comparison();
            line(Phrases.joined(Summary.figures(compared())), "1");
            heading("Points at issue", comparison.issues(), Sections.NO_ISSUES);
            comparison.issues().forEach(this::issue);
            heading("Planned against happened", comparison.planned(), "");
            Pairs.planned(comparison).forEach(p -> pairs(p, "was to be", "is reported"));
            heading("Later counts", comparison.updates(), "");
            Pairs.updates(comparison).forEach(p -> pairs(p, "earlier", "later"));
            heading("Where accounts agree", comparison.corroborations(), Sections.NO_AGREEMENT);
            comparison.corroborations().forEach(this::corroboration);
            heading("Who took from whom", comparison.derivations(), Sections.NO_DERIVATIONS);
            comparison.derivations().forEach(this::derivation);
            heading("What nobody answers for", comparison.unsourced(), Sections.NO_UNSOURCED);
            comparison.unsourced().forEach(this::unsourced);
            heading("Who may be one", comparison.merges(), Sections.NO_MERGES);
            comparison.merges().forEach(this::merge);
            out().append('\n');
            line("Documents", "1");
            for (Reading reading : comparison.readings()) {
                List<String> parts = new ArrayList<>(List.of(Labels.title(reading.document())));
                parts.addAll(Labels.origin(reading.document().metadata()));
                numbered(compared().number(reading.document().id()), String.join(" · ", parts));
            }
            return this;
        }

        private void heading(String title, List<?> findings, String nothing) {
            if (findings.isEmpty() && nothing.isEmpty()) {
                return;
            }
            out().append('\n');
            line(title, "1");
            if (findings.isEmpty()) {
                line(nothing, "2");
            }
        }

        private void numbered(int number, String text) {
            Wrap.append(out(), text, String.format(Locale.ROOT, "%3d  ", number), "     ", 5, width());
        }

        private void derivation(Derivation derivation) {
            String from = derivation.from();
            String source = from == null
                    ? Visible.line(Objects.requireNonNull(derivation.outlet())) + ", which is not here"
                    : name(from);
            out().append('\n');
            line(name(derivation.derived()) + " ← " + source, "");
            line(Phrases.how(derivation.how()), "2");
            List<Derivation.Passage> passages = derivation.passages();
            for (Derivation.Passage passage : passages.subList(0, Math.min(PASSAGES, passages.size()))) {
                String derived = quoted(derivation.derived(), passage.derived());
                Wrap.append(out(), derived, "  │ ", "  │ ", 4, width());
                Span other = passage.from();
                if (from != null && other != null && !quoted(from, other).equals(derived)) {
                    indented("← “" + quoted(from, other) + "”");
                }
            }
            if (passages.size() > PASSAGES) {
                indented("and " + Labels.count(passages.size() - PASSAGES, "more passage"));
            }
        }

        private void merge(Merge merge) {
            out().append('\n');
            Map<String, List<String>> byName = new LinkedHashMap<>();
            merge.members()
                    .forEach(m -> byName.computeIfAbsent(Visible.line(m.name()), n -> new ArrayList<>())
                            .add(String.valueOf(compared().number(m.document()))));
            line(
                    byName.entrySet().stream()
                            .map(e -> e.getKey() + " [" + String.join(", ", e.getValue()) + "]")
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
            Wrap.append(out(), quoted(unsourced.document(), unsourced.span()), "  ┊ ", "  ┊ ", 4, width());
            indented("— "
                    + unsourced.why().spans().stream()
                            .map(q -> Visible.line(compared().words(q)))
                            .collect(Collectors.joining(" … ")));
        }

        private String quoted(String document, Span span) {
            return Phrases.cut(Visible.line(compared().words(document, span)), LONG);
        }

        private String name(String document) {
            return "[" + compared().number(document) + "] " + compared().title(document);
        }
    }
}
