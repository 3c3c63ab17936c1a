package org.hearsay.engine.compare.derivation;

import org.hearsay.domain.comparison.Derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.comparison.Derivation.How;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays out derivations: their passages, in which ways they were taken, and by which words it shows. */
final class Layouts {

    /**
     * A passage that two documents share.
     *
     * @param derived number of the document that took
     * @param from number of the one it took from
     * @param words that agree
     */
    record Shared(int derived, int from, Span inDerived, Span inFrom, int words) {}

    private Layouts() {}

    /** A derivation from another document, with the passages that agree and those on its account. */
    static Derivation made(Side mine, Side other, List<Shared> agreeing, Citations.@Nullable Outlet outlet) {
        List<Derivation.Passage> passages = new ArrayList<>();
        Set<How> how = EnumSet.noneOf(How.class);
        List<Why> reasons = new ArrayList<>();
        for (Shared shared : agreeing) {
            passages.add(new Derivation.Passage(shared.inDerived(), shared.inFrom()));
            how.add(How.REUSES);
            reasons.add(new Why(
                    shared.words() + " words agree",
                    List.of(new Why.Quote(mine.id(), shared.inDerived()), new Why.Quote(other.id(), shared.inFrom())),
                    List.of()));
        }
        if (outlet != null) {
            how.add(How.CITES);
            reasons.add(new Why(
                    "it names “" + outlet.name() + "”",
                    List.of(new Why.Quote(mine.id(), outlet.mention())),
                    List.of()));
            for (Span passage : outlet.passages()) {
                if (passages.stream().noneMatch(p -> Derivations.overlap(p.derived(), passage) > Derivations.SAME)) {
                    Span told = SentenceMatch.in(mine.text(), passage, other.text(), other.stretches());
                    passages.add(new Derivation.Passage(passage, told));
                    if (told != null) {
                        how.add(How.RETELLS);
                    }
                }
            }
        }
        passages.sort(Comparator.comparing(Derivation.Passage::derived));
        return new Derivation(
                Ids.of('d', List.of(mine.id(), other.id())),
                mine.id(),
                other.id(),
                null,
                how,
                passages,
                new Why("one document takes from the other", List.of(), reasons));
    }

    /** A derivation from an outlet that is not among the documents. */
    static Derivation cited(Side side, Citations.Outlet outlet) {
        return new Derivation(
                Ids.of('d', List.of(side.id(), outlet.name())),
                side.id(),
                null,
                outlet.name(),
                Set.of(How.CITES),
                outlet.passages().stream()
                        .distinct()
                        .sorted()
                        .map(p -> new Derivation.Passage(p, null))
                        .toList(),
                new Why(
                        "it names “" + outlet.name() + "”",
                        List.of(new Why.Quote(side.id(), outlet.mention())),
                        List.of()));
    }
}
