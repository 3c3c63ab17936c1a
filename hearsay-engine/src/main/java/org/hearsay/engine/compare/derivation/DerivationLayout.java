package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Derivation.How;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Lays out derivations: their passages, in which ways they were taken, and by which words it shows. */
final class DerivationLayout {

    private DerivationLayout() {}

    /** A derivation from another document, with the passages that agree and those on its account. */
    static Derivation made(
            DerivationSide mine, DerivationSide other, List<TakenPassage> agreeing, @Nullable CitedOutlet outlet) {
        List<Derivation.Passage> passages = new ArrayList<>();
        Set<How> how = EnumSet.noneOf(How.class);
        List<Why> reasons = new ArrayList<>();
        for (TakenPassage shared : agreeing) {
            passages.add(new Derivation.Passage(shared.inDerived(), shared.inFrom()));
            how.add(How.REUSES);
            reasons.add(Why.of(
                    Reason.WORDS_AGREE,
                    List.of(Integer.toString(shared.words())),
                    List.of(new Why.Quote(mine.id(), shared.inDerived()), new Why.Quote(other.id(), shared.inFrom())),
                    List.of()));
        }
        if (outlet != null) {
            how.add(How.CITES);
            reasons.add(named(mine, outlet));
            for (Span passage : outlet.passages()) {
                if (passages.stream().noneMatch(p -> Derivations.overlap(p.derived(), passage) > Derivations.SAME)) {
                    Span told = SentenceMatch.in(mine.text(), passage, other.text());
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
                Why.of(Reason.TAKES_FROM, List.of(), reasons));
    }

    /** A derivation from an outlet that is not among the documents. */
    static Derivation cited(DerivationSide side, CitedOutlet outlet) {
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
                named(side, outlet));
    }

    private static Why named(DerivationSide side, CitedOutlet outlet) {
        return Why.of(
                Reason.NAMES_OUTLET,
                List.of(outlet.name()),
                List.of(new Why.Quote(side.id(), outlet.mention())),
                List.of());
    }
}
