package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a text retells in its own words: it names who published them, or a paper of theirs, and the sentence
 * says what a sentence there says. An office that a text merely names, or that speaks to its reporter, is retold from
 * nowhere: the paper has to be named, or the numbers have to be the same.
 */
final class RetoldDocuments {

    /** Of more documents with one name, so many before this one are looked at. */
    private static final int NEIGHBOURS = 4;

    private static final int OUTLET = 2;
    private static final int OUTLET_NAMED_ONLY = 4;
    private static final int OFFICE_ON_PAPER = 2;
    private static final int OFFICE = 5;
    private static final int PAPER_ALONE = 5;

    /** Numbers that an office's words and its paper have in common at least. */
    private static final int NUMBERS = 2;

    private final List<DerivationSide> sides;
    private final CitedNames names;
    private final Map<Integer, DocumentFacts> facts = new HashMap<>();

    /** The best agreement of one naming with one document. */
    private record BestAgreement(int from, int shared, int numbers, List<Span> passages) {}

    RetoldDocuments(List<DerivationSide> sides) {
        this.sides = sides;
        this.names = new CitedNames(sides);
    }

    /** In the order of the text; each document once. */
    List<RetoldDocument> of(int derived) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<Integer, RetoldDocument> retold = new LinkedHashMap<>();
        DerivationSide side = sides.get(derived);
        for (PublisherMention naming : PublisherMention.in(side, names)) {
            BestAgreement best = best(derived, naming);
            if (best == null || !holds(naming, best)) {
                continue;
            }
            RetoldDocument known = retold.computeIfAbsent(
                    best.from(),
                    f -> new RetoldDocument(
                            f,
                            new CitedOutlet(
                                    naming.mention().of(side.text().text()), new ArrayList<>(), naming.mention())));
            best.passages().stream()
                    .filter(p -> !known.outlet().passages().contains(p))
                    .forEach(known.outlet().passages()::add);
        }
        return List.copyOf(retold.values());
    }

    private static boolean holds(PublisherMention naming, BestAgreement best) {
        CitedName name = naming.name();
        if (name == null) {
            return best.shared() >= PAPER_ALONE && best.numbers() >= NUMBERS;
        }
        if (name.kind() == CitedName.Kind.OUTLET) {
            return naming.told() || best.shared() >= (naming.cued() ? OUTLET : OUTLET_NAMED_ONLY);
        }
        return naming.onPaper()
                ? best.shared() >= (name.words().size() > 1 ? OFFICE_ON_PAPER : OFFICE_ON_PAPER + 1)
                : naming.cued() && !naming.spoken() && best.shared() >= OFFICE && best.numbers() >= NUMBERS;
    }

    private @Nullable BestAgreement best(int derived, PublisherMention naming) {
        CitedName name = naming.name();
        List<Integer> documents = name == null ? names.papers() : name.documents();
        return earlier(documents, derived).stream()
                .map(from -> agreement(derived, naming, from))
                .max(Comparator.comparingInt(BestAgreement::shared).thenComparingInt(BestAgreement::from))
                .orElse(null);
    }

    /** The last few of some documents before this one, those of the same day, and those without a day. */
    private List<Integer> earlier(List<Integer> documents, int derived) {
        int found = Collections.binarySearch(documents, derived);
        int behind = found >= 0 ? found + 1 : -found - 1;
        List<Integer> earlier = new ArrayList<>();
        String day = sides.get(derived).published();
        for (int i = behind; i < documents.size() && i < behind + NEIGHBOURS; i++) {
            String other = sides.get(documents.get(i)).published();
            if (other == null || other.equals(day)) {
                earlier.add(documents.get(i));
            }
        }
        for (int i = documents.size() - 1; i >= behind + NEIGHBOURS && i > documents.size() - NEIGHBOURS; i--) {
            if (sides.get(documents.get(i)).published() == null) {
                earlier.add(documents.get(i));
            }
        }
        int before = found >= 0 ? found : behind;
        earlier.addAll(documents.subList(Math.max(0, before - NEIGHBOURS), before));
        return earlier;
    }

    private BestAgreement agreement(int derived, PublisherMention naming, int from) {
        DocumentFacts mine = facts(derived);
        DocumentFacts theirs = facts(from);
        int shared = 0;
        int numbers = 0;
        List<Span> passages = new ArrayList<>();
        for (int i = naming.sentence(); i <= naming.last(); i++) {
            int most = 0;
            int with = 0;
            for (SentenceFacts there : theirs.facts()) {
                int both = mine.facts().get(i).shared(there);
                if (both > most) {
                    most = both;
                    with = mine.facts().get(i).sharedNumbers(there);
                }
            }
            int elsewhere = Math.max(0, mine.facts().get(i).sharedNumbers(theirs.all()) - with);
            most += elsewhere;
            with += elsewhere;
            if (most >= OUTLET || i == naming.sentence()) {
                shared += most;
                numbers += with;
                passages.addAll(passages(sides.get(derived), mine.sentences().get(i)));
            }
        }
        return new BestAgreement(from, shared, numbers, passages);
    }

    /** What the statements of a sentence say; the sentence where it has none. */
    private static List<Span> passages(DerivationSide side, Span sentence) {
        List<Span> said = side.document().reading().statements().stream()
                .filter(s -> s.parent() == null && s.kind() != Statement.Kind.DIRECT)
                .flatMap(s -> s.content().stream())
                .filter(sentence::contains)
                .toList();
        return said.isEmpty() ? List.of(sentence) : said;
    }

    private DocumentFacts facts(int number) {
        return facts.computeIfAbsent(number, n -> DocumentFacts.of(sides.get(n).document()));
    }
}
