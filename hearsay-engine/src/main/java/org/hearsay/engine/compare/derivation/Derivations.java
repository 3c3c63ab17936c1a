package org.hearsay.engine.compare.derivation;

import org.hearsay.domain.comparison.Derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who took which passages from whom. Of two documents that share words the later one took them, or the one that names the
 * other; a passage that several could have given comes from the one it agrees with most. Two that pass on the same
 * outlet's words took them from that outlet, and a remark made in public that both quote is nobody's.
 */
public final class Derivations {

    /** Of two passages of one document that overlap by more than this share, one is left out. */
    static final double SAME = 0.5;

    /** A few words alike, full of the same names, prove nothing where the documents share no more. */
    private static final int ENOUGH = 14;

    private final List<Side> sides;
    private final Publishers publishers;
    private final RetoldPassages retellings;
    /** By the number of the document that took, then of the one it took from. */
    private final Map<Integer, Map<Integer, List<Layouts.Shared>>> found = new TreeMap<>();

    private Derivations(List<Side> sides) {
        this.sides = sides;
        this.publishers = new Publishers(sides);
        this.retellings = new RetoldPassages(sides);
    }

    /**
     * @param readings of different documents
     * @return in the order of the derived documents
     */
    public static List<Derivation> of(List<Reading> readings) {
        Integer[] order = IntStream.range(0, readings.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparing(
                        i -> readings.get(i).document().metadata().published(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        Set<List<String>> outlets =
                readings.stream().flatMap(Citations::outlets).collect(Collectors.toSet());
        List<Side> sides = Arrays.stream(order)
                .map(readings::get)
                .map(r -> Side.of(r, outlets))
                .toList();
        Derivations derivations = new Derivations(sides);
        List<Sketch> sketches = sides.stream().map(Side::sketch).toList();
        for (Candidates.Pair pair : Candidates.of(sketches)) {
            derivations.shared(pair);
        }
        derivations.best();
        List<Derivation> made = new ArrayList<>();
        IntStream.range(0, sides.size()).forEach(i -> made.addAll(derivations.of(i)));
        Map<String, Integer> inOrder = new HashMap<>();
        readings.forEach(r -> inOrder.putIfAbsent(r.document().id(), inOrder.size()));
        made.sort(Comparator.comparingInt(d -> inOrder.getOrDefault(d.derived(), 0)));
        return made;
    }

    /** The office or body that published a document in its own name, as in a press release; null for an outlet's. */
    public static @Nullable String issuer(Reading reading) {
        return Side.isIssuer(reading) ? reading.document().metadata().publisher() : null;
    }

    /** The running text of a document in numbers. */
    public static Sketch sketch(Reading reading) {
        return Sketch.of(
                reading.document().text(),
                reading.document().blocks().stream()
                        .filter(b -> b.kind() != Block.Kind.HEADER)
                        .map(Block::span)
                        .toList());
    }

    private void shared(Candidates.Pair pair) {
        Side one = sides.get(pair.one());
        Side two = sides.get(pair.two());
        List<Alignment.Passage> passages = Alignment.of(one.sketch(), two.sketch(), pair).stream()
                .filter(p -> !one.passesOnTheSame(p.one(), two, p.two()))
                .toList();
        if (passages.isEmpty()) {
            return;
        }
        boolean cited = one.cites(two) || two.cites(one);
        boolean copied = passages.stream().anyMatch(p -> !one.quotes(p.one()) || !two.quotes(p.two()));
        int words = passages.stream().mapToInt(Alignment.Passage::words).sum();
        boolean shown = cited || one.isIssuer() || two.isIssuer() || copied && words >= ENOUGH;
        if (!shown) {
            return;
        }
        boolean forward = isForward(one, two, passages);
        int derived = forward ? pair.two() : pair.one();
        int from = forward ? pair.one() : pair.two();
        for (Alignment.Passage p : passages) {
            add(new Layouts.Shared(derived, from, forward ? p.two() : p.one(), forward ? p.one() : p.two(), p.words()));
        }
    }

    /** Whether {@code two} took from {@code one}. */
    private static boolean isForward(Side one, Side two, List<Alignment.Passage> passages) {
        if (one.cites(two) != two.cites(one)) {
            return two.cites(one);
        }
        if (one.published() == null || !one.published().equals(two.published())) {
            return two.published() == null || one.published() != null;
        }
        if (one.isIssuer() != two.isIssuer()) {
            return one.isIssuer();
        }
        int words = passages.stream().mapToInt(Alignment.Passage::words).sum();
        return (double) words / two.sketch().size()
                >= (double) words / one.sketch().size();
    }

    /** Of the documents a passage could come from, the one it agrees with most; else the one that shares most. */
    private void best() {
        List<List<Layouts.Shared>> byDerived = found.values().stream()
                .map(m -> m.values().stream().flatMap(List::stream).toList())
                .toList();
        found.clear();
        for (List<Layouts.Shared> passages : byDerived) {
            List<Layouts.Shared> all = new ArrayList<>(passages);
            Map<Integer, Integer> words = new HashMap<>();
            all.forEach(f -> words.merge(f.from(), f.words(), Integer::sum));
            all.sort(Comparator.comparingInt(
                            (Layouts.Shared f) -> sides.get(f.derived()).cites(sides.get(f.from())) ? 0 : 1)
                    .thenComparingInt(f -> -f.words())
                    .thenComparingInt(f -> -words.getOrDefault(f.from(), 0))
                    .thenComparingInt(Layouts.Shared::from));
            List<Layouts.Shared> kept = new ArrayList<>();
            for (Layouts.Shared one : all) {
                if (kept.stream().noneMatch(k -> overlap(k.inDerived(), one.inDerived()) > SAME)) {
                    kept.add(one);
                    add(one);
                }
            }
        }
    }

    private void add(Layouts.Shared passage) {
        found.computeIfAbsent(passage.derived(), d -> new TreeMap<>())
                .computeIfAbsent(passage.from(), f -> new ArrayList<>())
                .add(passage);
    }

    private List<Layouts.Shared> between(int derived, int from) {
        return found.getOrDefault(derived, Map.of()).getOrDefault(from, List.of());
    }

    static double overlap(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return (double) both / Math.min(a.length(), b.length());
    }

    private List<Derivation> of(int derived) {
        Side side = sides.get(derived);
        List<Derivation> made = new ArrayList<>();
        Set<Integer> cited = new HashSet<>();
        for (Citations.Outlet outlet : side.citations().outlets().values()) {
            Integer from = published(outlet, derived);
            if (from == null) {
                made.add(Layouts.cited(side, outlet));
            } else if (cited.add(from)) {
                made.add(made(derived, from, outlet));
            }
        }
        retellings.of(derived).stream()
                .filter(r -> cited.add(r.from()))
                .forEach(r -> made.add(made(derived, r.from(), r.outlet())));
        found.getOrDefault(derived, Map.of()).keySet().stream()
                .filter(from -> !cited.contains(from))
                .forEach(from -> made.add(made(derived, from, null)));
        return made;
    }

    /** The document of a cited outlet: one that shares passages with this one, else the last one before it. */
    private @Nullable Integer published(Citations.Outlet outlet, int derived) {
        Integer last = null;
        for (int from : publishers.of(outlet.name())) {
            if (!between(derived, from).isEmpty()) {
                return from;
            }
            last = from != derived && (last == null || from < derived) ? Integer.valueOf(from) : last;
        }
        return last;
    }

    private Derivation made(int derived, int from, Citations.@Nullable Outlet outlet) {
        return Layouts.made(sides.get(derived), sides.get(from), between(derived, from), outlet);
    }
}
