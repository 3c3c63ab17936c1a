package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.Folded;
import org.hearsay.verify.accuracy.ChainGold.Annotation;
import org.hearsay.verify.accuracy.ChainGold.Hand;
import org.hearsay.verify.accuracy.ChainGold.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How often the hands of a statement, its origin's naming and role, and how the origin knows are read as people read
 * them.
 *
 * <p>An annotated statement is found when a statement covers at least half of its content's characters and few others
 * (Jaccard 0.5 or more); of several the one with the same source words counts. A hand is right when the source is
 * mentioned at the annotated words, or one of its names and the annotated words hold one another. Chains are right when
 * there is one for each annotated one, with the same hands in the same order.
 */
final class ChainShare {

    private static final double SAME = 0.5;
    private static final int DRAWS = 1000;

    /** What is right of one annotated statement; all but the names are false where it was not found. */
    record Outcome(
            String id,
            String file,
            boolean found,
            boolean origin,
            boolean chains,
            boolean how,
            boolean naming,
            boolean role,
            boolean access,
            String read) {}

    private record Figure(String name, Predicate<Outcome> right, Function<Annotation, String> label) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure("origin", Outcome::origin, a -> String.valueOf(a.origin())),
            new Figure("whole chains", Outcome::chains, Annotation::hands),
            new Figure(
                    "whole chains and how each hand came",
                    Outcome::how,
                    a -> a.chains().toString()),
            new Figure("naming", Outcome::naming, Annotation::naming),
            new Figure("role", Outcome::role, Annotation::role),
            new Figure("naming and role", o -> o.naming() && o.role(), a -> a.naming() + " " + a.role()),
            new Figure("access", Outcome::access, Annotation::access));

    private ChainShare() {}

    static Section section(ChainGold gold, List<Outcome> outcomes) {
        long found = outcomes.stream().filter(Outcome::found).count();
        String by = gold.isDouble()
                ? "read by two people independently and settled with a third reading; agreement is that of the two, before."
                : "read by one person so far, so that there is no agreement to give.";
        return new Section(
                "Hands, origins and access",
                String.format(
                        Locale.ROOT,
                        """
                        %d statements in `hearsay-verify/src/test/resources/chains`,
                        %s
                        %d of the statements are found (%.1f %%); one that is not found has nothing right. The intervals
                        (95 %%) are bootstraps over documents: %d draws, seed 1.

                        | | right of all | of those found | agreement | Cohen's kappa |
                        |---|---|---|---|---|
                        %s

                        After the settling, errors in passages with odd numbers were looked at one by one. In the passages with even
                        numbers (%d statements), of which only totals were seen, of all and of those found:

                        | | right of all | of those found |
                        |---|---|---|
                        %s
                        """,
                        outcomes.size(),
                        by,
                        found,
                        100.0 * found / outcomes.size(),
                        DRAWS,
                        FIGURES.stream().map(f -> row(f, gold, outcomes)).collect(Collectors.joining("\n")),
                        unseen(gold, outcomes).size(),
                        FIGURES.stream()
                                .map(f -> row(f, unseen(gold, outcomes)))
                                .collect(Collectors.joining("\n"))));
    }

    private static List<Outcome> unseen(ChainGold gold, List<Outcome> outcomes) {
        Set<String> even = gold.units().stream()
                .filter(u -> Integer.parseInt(u.passage().substring(1)) % 2 == 0)
                .map(Unit::id)
                .collect(Collectors.toSet());
        return outcomes.stream().filter(o -> even.contains(o.id())).toList();
    }

    private static String row(Figure figure, List<Outcome> outcomes) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s |",
                figure.name(),
                interval(outcomes, figure.right()),
                interval(outcomes.stream().filter(Outcome::found).toList(), figure.right()));
    }

    private static String row(Figure figure, ChainGold gold, List<Outcome> outcomes) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s |",
                figure.name(),
                interval(outcomes, figure.right()),
                interval(outcomes.stream().filter(Outcome::found).toList(), figure.right()),
                gold.isDouble() ? agreement(figure, gold) : "– | –");
    }

    private static String agreement(Figure figure, ChainGold gold) {
        Agreement agreement = Agreement.of(
                gold.units().stream().map(u -> figure.label().apply(u.first())).toList(),
                gold.units().stream()
                        .map(u -> figure.label().apply(Objects.requireNonNull(u.second())))
                        .toList());
        return String.format(Locale.ROOT, "%.1f %% | %.2f", agreement.percent(), agreement.kappa());
    }

    private static String interval(List<Outcome> outcomes, Predicate<Outcome> right) {
        List<List<Outcome>> documents = List.copyOf(outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::file, TreeMap::new, Collectors.toList()))
                .values());
        Random random = new Random(1);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Outcome> sample = new ArrayList<>();
            documents.forEach(d -> sample.addAll(documents.get(random.nextInt(documents.size()))));
            drawn[draw] = percent(sample, right);
        }
        Arrays.sort(drawn);
        return String.format(
                Locale.ROOT,
                "%.1f %% (%.1f to %.1f)",
                percent(outcomes, right),
                drawn[(int) (0.025 * DRAWS)],
                drawn[(int) (0.975 * DRAWS)]);
    }

    private static double percent(List<Outcome> outcomes, Predicate<Outcome> right) {
        return 100.0 * outcomes.stream().filter(right).count() / Math.max(1, outcomes.size());
    }

    /** Reads every document and compares. */
    static List<Outcome> of(ChainGold gold, Reader reader) throws IOException {
        Map<String, Reading> readings = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Unit unit : gold.units()) {
            Reading reading = readings.get(unit.file());
            if (reading == null) {
                Document document = Documents.named(unit.file());
                reading = reader.read(document);
                readings.put(unit.file(), reading);
            }
            outcomes.add(outcome(unit, reading));
        }
        return outcomes;
    }

    private static Outcome outcome(Unit unit, Reading reading) {
        CodePoints points = CodePoints.of(reading.document().text());
        List<Span> content = units(unit.content(), points);
        List<Span> source = units(unit.source(), points);
        Statement statement = reading.statements().stream()
                .filter(s -> Spans.jaccard(s.content(), content) >= SAME)
                .max(Comparator.comparingDouble(s -> Spans.jaccard(s.content(), content)
                        + (s.source().stream().anyMatch(x -> source.stream().anyMatch(x::overlaps)) ? 1 : 0)))
                .orElse(null);
        if (statement == null) {
            return new Outcome(unit.id(), unit.file(), false, false, false, false, false, false, false, "not found");
        }
        Compared compared = new Compared(reading, points);
        Annotation gold = unit.settled();
        Source origin = compared.source(last(chains(statement).get(0)));
        String naming = origin == null ? "none" : lowerCamel(origin.naming());
        String role = origin == null ? "unknown" : lowerCamel(origin.role());
        return new Outcome(
                unit.id(),
                unit.file(),
                true,
                compared.sameOrigins(chains(statement), gold.chains()),
                compared.same(chains(statement), gold.chains(), false),
                compared.same(chains(statement), gold.chains(), true),
                naming.equals(gold.naming()),
                role.equals(gold.role()),
                lowerCamel(statement.access()).equals(gold.access()),
                compared.shown(chains(statement)) + " " + naming + " " + role + " " + lowerCamel(statement.access()));
    }

    private static List<Span> units(List<Span> spans, CodePoints points) {
        return spans.stream()
                .map(s -> new Span(points.toUnit(s.start()), points.toUnit(s.end())))
                .toList();
    }

    /** A statement without a source has one chain, with a hand that has no name. */
    private static List<List<Link>> chains(Statement statement) {
        return statement.chains().isEmpty()
                ? List.of(List.of(new Link(null, Link.How.UNKNOWN, List.of())))
                : statement.chains();
    }

    private static Link last(List<Link> chain) {
        return chain.get(chain.size() - 1);
    }

    private static String lowerCamel(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** Hands of one reading against annotated ones. */
    private record Compared(Reading reading, CodePoints points) {

        @Nullable
        Source source(Link link) {
            return reading.sources().stream()
                    .filter(s -> s.id().equals(link.source()))
                    .findFirst()
                    .orElse(null);
        }

        boolean sameOrigins(List<List<Link>> found, List<List<Hand>> gold) {
            return matched(
                    found.stream().map(ChainShare::last).map(List::of).toList(),
                    gold.stream().map(c -> List.of(c.get(c.size() - 1))).toList(),
                    false);
        }

        boolean same(List<List<Link>> found, List<List<Hand>> gold, boolean how) {
            return matched(found, gold, how);
        }

        private boolean matched(List<List<Link>> found, List<List<Hand>> gold, boolean how) {
            List<List<Link>> left = new ArrayList<>(found);
            for (List<Hand> chain : gold) {
                List<Link> fit = left.stream()
                        .filter(f -> fits(f, chain, how))
                        .findFirst()
                        .orElse(null);
                if (fit == null) {
                    return false;
                }
                left.remove(fit);
            }
            return left.isEmpty();
        }

        private boolean fits(List<Link> found, List<Hand> gold, boolean how) {
            boolean fits = found.size() == gold.size();
            for (int i = 0; fits && i < found.size(); i++) {
                fits = isHand(source(found.get(i)), gold.get(i).who())
                        && (!how
                                || lowerCamel(found.get(i).how())
                                        .equals(gold.get(i).how()));
            }
            return fits;
        }

        private boolean isHand(@Nullable Source source, @Nullable Span who) {
            if (source == null || who == null) {
                return source == null && who == null;
            }
            Span words = new Span(points.toUnit(who.start()), points.toUnit(who.end()));
            if (source.mentions().stream().anyMatch(m -> m.contains(words) || words.contains(m))) {
                return true;
            }
            String gold = " " + Folded.of(words.of(reading.document().text())) + " ";
            List<String> names = new ArrayList<>(source.aliases());
            names.add(source.name());
            return names.stream()
                    .map(n -> " " + Folded.of(n) + " ")
                    .anyMatch(n -> n.contains(gold) || gold.contains(n));
        }

        String shown(List<List<Link>> chains) {
            return chains.stream()
                    .map(c -> c.stream().map(this::shown).collect(Collectors.joining(" < ")))
                    .collect(Collectors.joining("; "));
        }

        private String shown(Link link) {
            Source source = source(link);
            return (source == null ? "?" : source.name()) + " (" + lowerCamel(link.how()) + ")";
        }
    }
}
