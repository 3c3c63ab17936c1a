package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.engine.compare.derivation.CitedNames.Name;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a text retells in its own words: it names who published them, or a paper of theirs, and the sentence
 * says what a sentence there says. An office that a text merely names, or that speaks to its reporter, is retold from
 * nowhere: the paper has to be named, or the numbers have to be the same.
 */
final class RetoldPassages {

    /** Of more documents with one name, so many before this one are looked at. */
    private static final int NEIGHBOURS = 4;

    private static final int OUTLET = 2;
    private static final int OUTLET_NAMED_ONLY = 4;
    private static final int OFFICE_ON_PAPER = 2;
    private static final int OFFICE = 5;
    private static final int PAPER_ALONE = 5;

    /** Numbers that an office's words and its paper have in common at least. */
    private static final int NUMBERS = 2;

    private final List<Side> sides;
    private final CitedNames names;
    private final Map<Integer, Sentences> sentences = new HashMap<>();

    /**
     * A document that is retold.
     *
     * @param from its number
     * @param outlet as the text names it, and where it retells
     */
    record Retelling(int from, Citations.Outlet outlet) {}

    /** The best agreement of one naming with one document. */
    private record Best(int from, int shared, int numbers, List<Span> passages) {}

    RetoldPassages(List<Side> sides) {
        this.sides = sides;
        this.names = new CitedNames(sides);
    }

    /** In the order of the text; each document once. */
    List<Retelling> of(int derived) {
        if (names.isEmpty()) {
            return List.of();
        }
        Map<Integer, Retelling> retold = new LinkedHashMap<>();
        Side side = sides.get(derived);
        for (Naming naming : Naming.in(side, names, () -> sentences(derived))) {
            Best best = best(derived, naming);
            if (best == null || !holds(naming, best)) {
                continue;
            }
            Retelling known = retold.computeIfAbsent(
                    best.from(),
                    f -> new Retelling(
                            f,
                            new Citations.Outlet(
                                    naming.mention().of(side.text()), new ArrayList<>(), naming.mention())));
            best.passages().stream()
                    .filter(p -> !known.outlet().passages().contains(p))
                    .forEach(known.outlet().passages()::add);
        }
        return List.copyOf(retold.values());
    }

    private static boolean holds(Naming naming, Best best) {
        Name name = naming.name();
        if (name == null) {
            return best.shared() >= PAPER_ALONE && best.numbers() >= NUMBERS;
        }
        if (name.kind() == CitedNames.Kind.OUTLET) {
            return naming.told() || best.shared() >= (naming.cued() ? OUTLET : OUTLET_NAMED_ONLY);
        }
        return naming.onPaper()
                ? best.shared() >= (name.words().size() > 1 ? OFFICE_ON_PAPER : OFFICE_ON_PAPER + 1)
                : naming.cued() && !naming.spoken() && best.shared() >= OFFICE && best.numbers() >= NUMBERS;
    }

    private @Nullable Best best(int derived, Naming naming) {
        Name name = naming.name();
        List<Integer> documents = name == null ? names.papers() : name.documents();
        return earlier(documents, derived).stream()
                .map(from -> agreement(derived, naming, from))
                .max(Comparator.comparingInt(Best::shared).thenComparingInt(Best::from))
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

    private Best agreement(int derived, Naming naming, int from) {
        Sentences mine = sentences(derived);
        Sentences theirs = sentences(from);
        int shared = 0;
        int numbers = 0;
        List<Span> passages = new ArrayList<>();
        for (int i = naming.first(); i <= naming.last(); i++) {
            int most = 0;
            int with = 0;
            for (Facts there : theirs.facts()) {
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
                passages.addAll(passages(sides.get(derived), mine.spans().get(i)));
            }
        }
        return new Best(from, shared, numbers, passages);
    }

    /** What the statements of a sentence say; the sentence where it has none. */
    private static List<Span> passages(Side side, Span sentence) {
        List<Span> said = side.reading().statements().stream()
                .filter(s -> s.parent() == null && s.kind() != Statement.Kind.DIRECT)
                .flatMap(s -> s.content().stream())
                .filter(sentence::contains)
                .toList();
        return said.isEmpty() ? List.of(sentence) : said;
    }

    private Sentences sentences(int number) {
        return sentences.computeIfAbsent(number, n -> Sentences.of(sides.get(n)));
    }

    /** The sentences of a document and what they say. */
    record Sentences(List<Span> spans, List<Facts> facts, Facts all) {

        static Sentences of(Side side) {
            List<Span> spans = new ArrayList<>();
            for (Span stretch : side.stretches()) {
                Tokens tokens = Tokens.of(side.text(), stretch);
                int start = 0;
                for (int i = 0; i < tokens.size(); i++) {
                    if (tokens.endsSentence(i) || i == tokens.size() - 1) {
                        spans.add(tokens.span(start, i + 1));
                        start = i + 1;
                    }
                }
            }
            List<Facts> facts =
                    spans.stream().map(s -> Facts.of(side.text(), s)).toList();
            return new Sentences(spans, facts, Facts.numbersOf(facts));
        }

        /** Number of the sentence that holds the offset. */
        int at(int offset) {
            int low = 0;
            int high = spans.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (spans.get(middle).start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }
}
