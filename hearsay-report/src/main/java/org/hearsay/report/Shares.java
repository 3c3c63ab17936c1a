package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a text, counted in words. A word belongs to the innermost statement that covers its first letter, and
 * to the origin of that statement; where a statement has several, they share it evenly. Headers (date, byline and the
 * like) are not counted. A word is a run of letters and digits between white space; each ideograph counts as one.
 */
final class Shares {

    /**
     * One origin and what it is given.
     *
     * @param number 1 for whoever carries most words, then upwards
     * @param source who it is, null for the statements that have no source
     * @param words how many words it carries, a fraction where several share them
     * @param statements what it says, in order of the text
     */
    public record Voice(int number, @Nullable Source source, double words, List<Statement> statements) {

        public Voice {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One hand of a path from the page inwards.
     *
     * @param source whose hand, null where the text does not name it
     * @param how how the words passed on
     * @param evidence where the text says so
     */
    public record Hand(@Nullable Source source, Link.How how, List<Span> evidence) {

        public Hand {
            evidence = List.copyOf(evidence);
        }
    }

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, List<Voice>> voicesOf = new HashMap<>();
    private final List<Voice> voices;
    private final Map<Integer, Integer> byHands = new HashMap<>();
    private final Map<Source.Naming, Double> byNaming = new EnumMap<>(Source.Naming.class);
    private final int words;
    private final int attributed;

    private Shares(Reading reading) {
        reading.sources().forEach(s -> sources.putIfAbsent(s.id(), s));
        reading.statements().forEach(s -> statements.putIfAbsent(s.id(), s));
        int[] perStatement = new int[reading.statements().size()];
        int[] totals = count(reading, perStatement);
        this.words = totals[0];
        this.attributed = totals[1];
        this.voices = number(reading, perStatement);
        for (int i = 0; i < perStatement.length; i++) {
            stand(paths(reading.statements().get(i)), perStatement[i]);
        }
        for (Voice voice : voices) {
            for (Statement statement : voice.statements()) {
                voicesOf.computeIfAbsent(statement.id(), id -> new ArrayList<>())
                        .add(voice);
            }
        }
    }

    /** Counts the words of one statement by their origins and by the hands they went through. */
    private void stand(List<List<Hand>> paths, int words) {
        byHands.merge(paths.stream().mapToInt(List::size).max().orElse(0), words, Integer::sum);
        if (paths.isEmpty()) {
            byNaming.merge(Source.Naming.NONE, (double) words, Double::sum);
        }
        for (List<Hand> path : paths) {
            Source origin = path.get(path.size() - 1).source();
            Source.Naming naming = origin == null ? Source.Naming.NONE : origin.naming();
            byNaming.merge(naming, (double) words / paths.size(), Double::sum);
        }
    }

    /** Counts {@code reading}; linear in its text but for sorting its spans. */
    public static Shares of(Reading reading) {
        return new Shares(reading);
    }

    /** All words of the text, headers left out. */
    public int words() {
        return words;
    }

    /** Words that stand inside a statement. */
    public int attributed() {
        return attributed;
    }

    /** Words that no statement covers: the publisher's own voice. */
    public int narration() {
        return words - attributed;
    }

    /** Who speaks, whoever carries most words first; the voice without a source, if there is one, last. */
    public List<Voice> voices() {
        return voices;
    }

    /**
     * Words that stand on origins named in this way; {@link Source.Naming#NONE} is for those whose origin the text leaves
     * open, also where it names a hand on the way.
     */
    public double words(Source.Naming naming) {
        return byNaming.getOrDefault(naming, 0.0);
    }

    /** Words whose longest way from the page to an origin has so many hands, the origin's own among them. */
    public int wordsThrough(int hands) {
        return byHands.getOrDefault(hands, 0);
    }

    /** How many sources speak. */
    public int sources() {
        return (int) voices.stream().filter(v -> v.source() != null).count();
    }

    /** Whose words {@code statement} holds; never empty for a statement of this reading. */
    public List<Voice> voicesOf(Statement statement) {
        return voicesOf.getOrDefault(statement.id(), List.of());
    }

    /** The longest path from the page to an origin, in hands; 0 when nobody speaks. */
    public int deepest() {
        return statements.values().stream()
                .flatMap(s -> paths(s).stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /**
     * The ways {@code statement} took, from the page inwards; the last hand is the origin. Where the reading gives no
     * chain, the statement's own source is the only hand known, behind that of the statement it stands inside.
     */
    public List<List<Hand>> paths(Statement statement) {
        List<List<Hand>> paths = new ArrayList<>();
        for (List<Link> chain : statement.chains()) {
            if (!chain.isEmpty()) {
                paths.add(chain.stream()
                        .map(l -> new Hand(l.source() == null ? null : sources.get(l.source()), l.how(), l.evidence()))
                        .toList());
            }
        }
        if (paths.isEmpty()) {
            Statement parent = statement.parent() == null ? null : statements.get(statement.parent());
            List<Hand> before = new ArrayList<>();
            if (parent != null && !parent.equals(statement)) {
                named(parent).stream().findFirst().ifPresent(s -> before.add(new Hand(s, Link.How.UNKNOWN, List.of())));
            }
            for (Source source : named(statement)) {
                List<Hand> path = new ArrayList<>(before);
                path.removeIf(h -> source.equals(h.source()));
                path.add(new Hand(source, Link.How.UNKNOWN, List.of()));
                paths.add(path);
            }
        }
        return paths;
    }

    /** Whether the text leaves open who is supposed to know: nobody is named, or the last hand is not. */
    public boolean originUnknown(Statement statement) {
        return paths(statement).stream().noneMatch(p -> p.get(p.size() - 1).source() != null);
    }

    private List<Source> named(Statement statement) {
        return statement.sourceIds().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The origins of a statement; where a path ends in nobody, the last hand that is named. */
    private Set<Source> origins(Statement statement) {
        Set<Source> origins = new LinkedHashSet<>();
        for (List<Hand> path : paths(statement)) {
            path.stream()
                    .map(Hand::source)
                    .filter(Objects::nonNull)
                    .reduce((a, b) -> b)
                    .ifPresent(origins::add);
        }
        return origins;
    }

    private List<Voice> number(Reading reading, int[] perStatement) {
        record Tally(@Nullable Source source, double[] words, List<Statement> statements) {}
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tally nobody = new Tally(null, new double[1], new ArrayList<>());
        for (int i = 0; i < perStatement.length; i++) {
            Statement statement = reading.statements().get(i);
            Set<Source> origins = origins(statement);
            for (Source origin : origins) {
                Tally tally =
                        tallies.computeIfAbsent(origin.id(), id -> new Tally(origin, new double[1], new ArrayList<>()));
                tally.words[0] += (double) perStatement[i] / origins.size();
                tally.statements.add(statement);
            }
            if (origins.isEmpty()) {
                nobody.words[0] += perStatement[i];
                nobody.statements.add(statement);
            }
        }
        List<Tally> order = new ArrayList<>(tallies.values());
        order.sort(Comparator.comparingDouble((Tally t) -> -t.words[0]).thenComparingInt(t -> -t.statements.size()));
        if (!nobody.statements.isEmpty()) {
            order.add(nobody);
        }
        List<Voice> result = new ArrayList<>(order.size());
        for (Tally tally : order) {
            result.add(new Voice(result.size() + 1, tally.source, tally.words[0], tally.statements));
        }
        return List.copyOf(result);
    }

    /** Counts words into {@code perStatement}; answers all words and those inside a statement. */
    private static int[] count(Reading reading, int[] perStatement) {
        String text = reading.document().text();
        List<Segments.Segment> segments = Segments.of(reading);
        int segment = 0;
        int all = 0;
        int inside = 0;
        for (Block block : reading.document().blocks()) {
            if (block.kind() == Block.Kind.HEADER) {
                continue;
            }
            int end = Math.min(block.span().end(), text.length());
            boolean inWord = false;
            for (int i = block.span().start(); i < end; ) {
                int c = text.codePointAt(i);
                boolean starts = Character.isIdeographic(c) || !inWord && Character.isLetterOrDigit(c);
                if (starts) {
                    all++;
                    while (segments.get(segment).end() <= i) {
                        segment++;
                    }
                    int statement = segments.get(segment).content();
                    if (statement != Segments.NONE) {
                        inside++;
                        perStatement[statement]++;
                    }
                }
                inWord = (inWord || starts) && !isSpace(c);
                i += Character.charCount(c);
            }
        }
        return new int[] {all, inside};
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
