package org.hearsay.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hearsay.cli.evaluation.BratGold.Article;
import org.hearsay.cli.evaluation.BratGold.Range;
import org.hearsay.cli.evaluation.BratGold.Role;
import org.hearsay.cli.evaluation.Score.Count;
import org.hearsay.cli.evaluation.Score.Figure;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;

/** Scores statements against a folder of gold. */
public final class AttributionScorer {

    /** What is scored. */
    @FunctionalInterface
    public interface Attributor {

        /**
         * @param name the text's name, without ending
         * @param text the text as it is on disk
         * @return its statements, with spans into {@code text}; those with a parent are left out of the scoring. Empty
         *     when there is no output for this text, which counts as nothing found and is listed as missing.
         */
        Optional<List<Statement>> statements(String name, String text) throws IOException;
    }

    private static final int DRAWS = 1000;

    private final int[][] counts = new int[Figure.values().length][3];
    private final List<Count> fullByArticle = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Score.Outcome> outcomes = new ArrayList<>();
    private int directRight;
    private int directGold;

    private AttributionScorer() {}

    /**
     * @param gold holds {@code text/*.txt} and {@code attributions/*.ann}
     * @throws IOException when the gold cannot be read, or holds no annotated text
     */
    public static Score score(Path gold, Attributor attributor) throws IOException {
        AttributionScorer scorer = new AttributionScorer();
        int articles = new BratGold(gold).forEach(article -> {
            Optional<List<Statement>> found = attributor.statements(article.name(), article.text());
            if (found.isEmpty()) {
                scorer.missing.add(article.name());
            }
            scorer.add(article, found.orElse(List.of()));
        });
        if (articles == 0) {
            throw new IOException("No text in " + gold + " has annotations.");
        }
        return scorer.result();
    }

    /** One relation, gold or found, as sets of token numbers. */
    private record Tokens(BitSet source, BitSet cue, BitSet content) {

        BitSet of(Role role) {
            return switch (role) {
                case SOURCE -> source;
                case CUE -> cue;
                case CONTENT -> content;
            };
        }

        /** Whether both have a token in common in {@code role}, or both have none at all. */
        boolean same(Role role, Tokens other) {
            return of(role).intersects(other.of(role))
                    || of(role).isEmpty() && other.of(role).isEmpty();
        }
    }

    private record Pair(double jaccard, int gold, int found) {}

    /** Best pairs first; of equals the later one, as a reversed sort of Python tuples has it. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::jaccard)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();

    private void add(Article article, List<Statement> statements) {
        String text = article.text();
        List<Span> words = PythonText.tokens(text);
        CodePoints points = CodePoints.of(text);
        List<Tokens> gold = article.relations().stream()
                .map(relation -> new Tokens(
                        covered(units(relation.of(Role.SOURCE), points), words),
                        covered(units(relation.of(Role.CUE), points), words),
                        covered(units(relation.of(Role.CONTENT), points), words)))
                .toList();
        List<Statement> outermost =
                statements.stream().filter(s -> s.parent() == null).toList();
        List<Tokens> found = outermost.stream()
                .map(statement -> new Tokens(
                        covered(ranges(statement.source()), words),
                        covered(ranges(statement.cue()), words),
                        covered(ranges(statement.content()), words)))
                .toList();
        exact(Figure.SOURCE, Role.SOURCE, gold, found);
        exact(Figure.CUE, Role.CUE, gold, found);
        exact(Figure.CONTENT, Role.CONTENT, gold, found);
        BitSet goldContent = union(gold);
        BitSet foundContent = union(found);
        count(Figure.TOKENS, and(goldContent, foundContent), foundContent.cardinality(), goldContent.cardinality());

        int[] match = match(gold, found);
        int statement = 0;
        int full = 0;
        BitSet held = new BitSet();
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0 && gold.get(i).same(Role.SOURCE, found.get(match[i]))) {
                statement++;
                boolean whole = gold.get(i).same(Role.CUE, found.get(match[i]));
                full += whole ? 1 : 0;
                held.set(match[i], whole);
            }
        }
        for (int j = 0; j < outermost.size(); j++) {
            outcomes.add(new Score.Outcome(outermost.get(j).confidence(), held.get(j)));
        }
        count(Figure.STATEMENT, statement, found.size(), gold.size());
        count(Figure.FULL, full, found.size(), gold.size());
        fullByArticle.add(new Count(full, found.size(), gold.size()));

        for (int i = 0; i < gold.size(); i++) {
            if (quoted(text, units(article.relations().get(i).of(Role.CONTENT), points))) {
                directGold++;
                directRight += match[i] >= 0 && gold.get(i).same(Role.SOURCE, found.get(match[i])) ? 1 : 0;
            }
        }
    }

    private void exact(Figure figure, Role role, List<Tokens> gold, List<Tokens> found) {
        Set<BitSet> expected = distinct(role, gold);
        Set<BitSet> actual = distinct(role, found);
        int right = (int) actual.stream().filter(expected::contains).count();
        count(figure, right, actual.size(), expected.size());
    }

    private void count(Figure figure, int right, int found, int gold) {
        int[] sums = counts[figure.ordinal()];
        sums[0] += right;
        sums[1] += found;
        sums[2] += gold;
    }

    /** For every gold relation the place of the found one it is matched with, or -1. */
    private static int[] match(List<Tokens> gold, List<Tokens> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int common = and(gold.get(i).content(), found.get(j).content());
                if (common > 0) {
                    int all = gold.get(i).content().cardinality()
                            + found.get(j).content().cardinality()
                            - common;
                    pairs.add(new Pair((double) common / all, i, j));
                }
            }
        }
        pairs.sort(BEST_FIRST);
        int[] match = new int[gold.size()];
        Arrays.fill(match, -1);
        boolean[] used = new boolean[found.size()];
        for (Pair pair : pairs) {
            if (pair.jaccard() >= 0.5 && match[pair.gold()] < 0 && !used[pair.found()]) {
                match[pair.gold()] = pair.found();
                used[pair.found()] = true;
            }
        }
        return match;
    }

    /** Whether the words stand in double quotation marks from end to end; no words at all count as such. */
    private static boolean quoted(String text, List<Range> units) {
        StringBuilder words = new StringBuilder();
        for (Range range : units) {
            int end = Math.min(range.end(), text.length());
            words.append(text, Math.min(range.start(), end), end);
        }
        String body = PythonText.strip(words.toString());
        return body.isEmpty()
                || "“\"".indexOf(body.charAt(0)) >= 0 && "”\"".indexOf(body.charAt(body.length() - 1)) >= 0;
    }

    private Score result() {
        double[] draws = new double[DRAWS];
        PythonRandom random = new PythonRandom(1);
        int size = fullByArticle.size();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Count> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                rows.add(fullByArticle.get(random.choice(size)));
            }
            draws[draw] = new Count(sum(rows, Count::right), sum(rows, Count::found), sum(rows, Count::gold)).f1();
        }
        Arrays.sort(draws);
        Map<Figure, Count> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            int[] sum = counts[figure.ordinal()];
            sums.put(figure, new Count(sum[0], sum[1], sum[2]));
        }
        return new Score(
                sums,
                draws[(int) (0.025 * DRAWS)],
                draws[(int) (0.975 * DRAWS)],
                directRight,
                directGold,
                missing,
                outcomes);
    }

    private static int sum(List<Count> rows, ToIntFunction<Count> part) {
        return rows.stream().mapToInt(part).sum();
    }

    private static Set<BitSet> distinct(Role role, List<Tokens> relations) {
        Set<BitSet> sets = new HashSet<>();
        for (Tokens tokens : relations) {
            if (!tokens.of(role).isEmpty()) {
                sets.add(tokens.of(role));
            }
        }
        return sets;
    }

    private static BitSet union(List<Tokens> relations) {
        BitSet all = new BitSet();
        relations.forEach(tokens -> all.or(tokens.content()));
        return all;
    }

    private static int and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static BitSet covered(List<Range> ranges, List<Span> words) {
        BitSet covered = new BitSet();
        for (Range range : ranges) {
            for (int i = firstEndingAfter(words, range.start()); i < words.size(); i++) {
                if (words.get(i).start() >= range.end()) {
                    break;
                }
                covered.set(i);
            }
        }
        return covered;
    }

    private static int firstEndingAfter(List<Span> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Range> units(List<Range> points, CodePoints text) {
        return points.stream()
                .map(range -> new Range(text.toUnit(range.start()), text.toUnit(range.end())))
                .toList();
    }

    private static List<Range> ranges(List<Span> spans) {
        return spans.stream().map(span -> new Range(span.start(), span.end())).toList();
    }
}
