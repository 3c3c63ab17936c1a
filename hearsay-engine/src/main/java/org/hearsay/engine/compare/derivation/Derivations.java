package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
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

    private final List<DerivationSide> sides;
    private final PublisherIndex publishers;
    private final RetoldDocuments retellings;
    /** By the number of the document that took, then of the one it took from. */
    private final Map<Integer, Map<Integer, List<TakenPassage>>> found = new TreeMap<>();

    private Derivations(List<DerivationSide> sides) {
        this.sides = sides;
        this.publishers = new PublisherIndex(sides);
        this.retellings = new RetoldDocuments(sides);
    }

    /** Numbers of documents in the order in which they came out; those without a day behind the others. */
    public static List<Integer> chronological(List<ComparedDocument> documents) {
        return IntStream.range(0, documents.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> documents.get(i).published(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * @param documents different ones, in the order in which they came out
     * @param shared what pairs of them share, by their numbers; those of one pair in a row
     * @return in the order of the derived documents
     */
    public static List<Derivation> of(List<ComparedDocument> documents, List<SharedPassage> shared) {
        Set<List<String>> outlets =
                documents.stream().flatMap(d -> Citations.outlets(d.reading())).collect(Collectors.toSet());
        List<DerivationSide> sides =
                documents.stream().map(d -> DerivationSide.of(d, outlets)).toList();
        Derivations derivations = new Derivations(sides);
        for (int from = 0; from < shared.size(); ) {
            SharedPassage first = shared.get(from);
            int to = from + 1;
            while (to < shared.size()
                    && shared.get(to).one() == first.one()
                    && shared.get(to).two() == first.two()) {
                to++;
            }
            derivations.shared(shared.subList(from, to));
            from = to;
        }
        derivations.best();
        List<Derivation> made = new ArrayList<>();
        IntStream.range(0, sides.size()).forEach(i -> made.addAll(derivations.of(i)));
        return made;
    }

    /** @param pair what two documents share */
    private void shared(List<SharedPassage> pair) {
        int first = pair.get(0).one();
        int second = pair.get(0).two();
        DerivationSide one = sides.get(first);
        DerivationSide two = sides.get(second);
        List<SharedPassage> passages = pair.stream()
                .filter(p -> !one.passesOnTheSame(p.inOne(), two, p.inTwo()))
                .toList();
        if (passages.isEmpty()) {
            return;
        }
        boolean cited = one.cites(two) || two.cites(one);
        boolean copied = passages.stream().anyMatch(p -> !one.quotes(p.inOne()) || !two.quotes(p.inTwo()));
        int words = passages.stream().mapToInt(SharedPassage::words).sum();
        boolean shown = cited || one.isIssuer() || two.isIssuer() || copied && words >= ENOUGH;
        if (!shown) {
            return;
        }
        boolean forward = isForward(one, two);
        int derived = forward ? second : first;
        int from = forward ? first : second;
        for (SharedPassage p : passages) {
            add(new TakenPassage(
                    derived, from, forward ? p.inTwo() : p.inOne(), forward ? p.inOne() : p.inTwo(), p.words()));
        }
    }

    /** Whether {@code two} took from {@code one}. */
    private static boolean isForward(DerivationSide one, DerivationSide two) {
        if (one.cites(two) != two.cites(one)) {
            return two.cites(one);
        }
        if (one.published() == null || !one.published().equals(two.published())) {
            return two.published() == null || one.published() != null;
        }
        if (one.isIssuer() != two.isIssuer()) {
            return one.isIssuer();
        }
        // The one that has more of its own gave.
        return two.text().size() <= one.text().size();
    }

    /** Of the documents a passage could come from, the one it agrees with most; else the one that shares most. */
    private void best() {
        List<List<TakenPassage>> byDerived = found.values().stream()
                .map(m -> m.values().stream().flatMap(List::stream).toList())
                .toList();
        found.clear();
        for (List<TakenPassage> passages : byDerived) {
            List<TakenPassage> all = new ArrayList<>(passages);
            Map<Integer, Integer> words = new HashMap<>();
            all.forEach(f -> words.merge(f.from(), f.words(), Integer::sum));
            all.sort(Comparator.comparingInt(
                            (TakenPassage f) -> sides.get(f.derived()).cites(sides.get(f.from())) ? 0 : 1)
                    .thenComparingInt(f -> -f.words())
                    .thenComparingInt(f -> -words.getOrDefault(f.from(), 0))
                    .thenComparingInt(TakenPassage::from));
            List<TakenPassage> kept = new ArrayList<>();
            for (TakenPassage one : all) {
                if (kept.stream().noneMatch(k -> overlap(k.inDerived(), one.inDerived()) > SAME)) {
                    kept.add(one);
                    add(one);
                }
            }
        }
    }

    private void add(TakenPassage passage) {
        found.computeIfAbsent(passage.derived(), d -> new TreeMap<>())
                .computeIfAbsent(passage.from(), f -> new ArrayList<>())
                .add(passage);
    }

    private List<TakenPassage> between(int derived, int from) {
        return found.getOrDefault(derived, Map.of()).getOrDefault(from, List.of());
    }

    static double overlap(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return (double) both / Math.min(a.length(), b.length());
    }

    private List<Derivation> of(int derived) {
        DerivationSide side = sides.get(derived);
        List<Derivation> made = new ArrayList<>();
        Set<Integer> cited = new HashSet<>();
        for (CitedOutlet outlet : side.citations().outlets().values()) {
            Integer from = published(outlet, derived);
            if (from == null) {
                made.add(DerivationLayout.cited(side, outlet));
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
    private @Nullable Integer published(CitedOutlet outlet, int derived) {
        Integer last = null;
        for (int from : publishers.of(outlet.name())) {
            if (!between(derived, from).isEmpty()) {
                return from;
            }
            last = from != derived && (last == null || from < derived) ? Integer.valueOf(from) : last;
        }
        return last;
    }

    private Derivation made(int derived, int from, @Nullable CitedOutlet outlet) {
        return DerivationLayout.made(sides.get(derived), sides.get(from), between(derived, from), outlet);
    }
}
