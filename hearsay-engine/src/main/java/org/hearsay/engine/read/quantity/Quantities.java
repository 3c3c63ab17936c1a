package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.quantity.Quantity.Modifier;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a text that count or measure something. Dates, times of day, ages, ordinals and numbers that are
 * names ("Route 66", "Statement No. 118") are none.
 */
public final class Quantities {

    /** What the tables have the unit of a part of a hundred under. */
    private static final String PERCENT = "%";

    private final WordRun words;
    private final Counted counted;
    private final Uncounted uncounted;
    private final NavigableMap<Integer, Span> dates;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(WordRun words, Counted counted, NavigableMap<Integer, Span> dates) {
        this.words = words;
        this.counted = counted;
        this.uncounted = new Uncounted(words);
        this.dates = dates;
    }

    /**
     * @param text what is read
     * @param times what names a time in it
     * @param statements found in it
     * @return in the order of the text
     */
    public static List<Quantity> in(AnalysedText text, List<TimeExpression> times, List<Statement> statements) {
        Innermost innermost = new Innermost(statements);
        List<Quantity> all = new ArrayList<>();
        NavigableMap<Integer, Span> dates = new TreeMap<>();
        times.stream()
                .filter(t -> t.kind() != TimeExpression.Kind.DURATION)
                .forEach(t -> dates.put(t.span().start(), t.span()));
        for (Block block : text.blocks()) {
            WordRun words = WordRun.of(text, block.span());
            Counted counted = text.hasTrees() ? new CountedByTree(words) : new CountedByWords(words);
            Quantities quantities = new Quantities(words, counted, dates);
            quantities.find();
            quantities.found.forEach(q -> all.add(q.in(innermost.at(q.span()))));
        }
        return all;
    }

    private void find() {
        for (int i = 0; i < words.size(); ) {
            i = Math.max(i + 1, at(i));
        }
    }

    /** The first word after the quantity at {@code i}; {@code i} where there is none. */
    private int at(int i) {
        int vague = words.phrase(i, QuantityWord.VAGUE);
        if (vague > 0) {
            return vague(i, i + vague);
        }
        NumberRange range = NumberRange.at(words, i);
        if (range == null || isDate(i)) {
            return i;
        }
        Ratio ratio = Ratio.at(words, i);
        if (ratio != null && !isDate(ratio.second())) {
            return ratio(i, ratio);
        }
        Units.Measured measured = Units.of(words, i, range.to());
        Bounds.Bound bound = Bounds.around(words, measured.from(), range.to());
        if (uncounted.is(i, range, measured, bound.modifier())) {
            return i;
        }
        boolean counts = measured.unit() == null || measured.isMoney();
        List<Span> things = counts ? counted.things(bound.from(), i, range.to(), bound.to()) : List.of();
        boolean one = range.isOne() && bound.modifier() == Modifier.EXACT && measured.unit() == null;
        if (one || things.isEmpty() && measured.unit() == null) {
            return i;
        }
        boolean isRange = range.high() != null;
        Modifier modifier = isRange ? Modifier.RANGE : bound.modifier();
        int from = Math.min(range.from(), bound.from());
        int to = Math.max(bound.to(), measured.to());
        found.add(new Quantity(
                words.span(from, to),
                range.low(),
                Bounds.low(range.low(), modifier),
                isRange ? range.high() : Bounds.high(range.low(), modifier),
                modifier,
                measured.unit(),
                things,
                null));
        return to;
    }

    /** "Nearly one in five residents": so many in a hundred of them. */
    private int ratio(int i, Ratio ratio) {
        Bounds.Bound bound = Bounds.around(words, i, ratio.to());
        boolean near = bound.modifier() == Modifier.EXACT && !ratio.exact();
        BigDecimal low =
                near ? ratio.percent().setScale(0, RoundingMode.FLOOR) : Bounds.low(ratio.percent(), bound.modifier());
        BigDecimal high = near
                ? ratio.percent().setScale(0, RoundingMode.CEILING)
                : Bounds.high(ratio.percent(), bound.modifier());
        found.add(new Quantity(
                words.span(bound.from(), bound.to()),
                ratio.percent(),
                low,
                high,
                near ? Modifier.ABOUT : bound.modifier(),
                words.word(i).in().vocabulary().value(QuantityWord.UNIT, PERCENT, String.class),
                counted.things(bound.from(), ratio.second(), ratio.to(), bound.to()),
                null));
        return bound.to();
    }

    private int vague(int i, int to) {
        BigDecimal least =
                words.word(i).in().vocabulary().value(QuantityWord.VAGUE, words.lowers(i, to), BigDecimal.class);
        List<Span> things = counted.things(i, i, to, to);
        if (things.isEmpty()) {
            return i;
        }
        found.add(new Quantity(words.span(i, to), null, least, null, Modifier.VAGUE, null, things, null));
        return to;
    }

    private boolean isDate(int i) {
        Map.Entry<Integer, Span> before = dates.floorEntry(words.start(i));
        return before != null && before.getValue().end() > words.start(i);
    }

    /** The innermost statement around a place. */
    private static final class Innermost {

        private record ContentPiece(Span span, String id) {}

        private final List<ContentPiece> pieces = new ArrayList<>();

        Innermost(List<Statement> statements) {
            statements.forEach(s -> s.content().forEach(c -> pieces.add(new ContentPiece(c, s.id()))));
            pieces.sort(Comparator.comparing(ContentPiece::span));
        }

        /** Pieces begin in order and nest: the last one that begins before and still holds it is the innermost. */
        @Nullable
        String at(Span span) {
            int low = 0;
            int high = pieces.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pieces.get(middle).span().start() <= span.start()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            ContentPiece best = null;
            for (int i = low - 1; i >= Math.max(0, low - 64); i--) {
                ContentPiece piece = pieces.get(i);
                if (piece.span().contains(span)
                        && (best == null || piece.span().length() < best.span().length())) {
                    best = piece;
                }
            }
            return best == null ? null : best.id();
        }
    }
}
