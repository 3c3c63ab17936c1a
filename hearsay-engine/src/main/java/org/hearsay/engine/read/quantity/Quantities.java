package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
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

    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

    private final WordRun words;
    private final Counted counted;
    private final NavigableMap<Integer, Span> dates;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(WordRun words, Counted counted, NavigableMap<Integer, Span> dates) {
        this.words = words;
        this.counted = counted;
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
        NumberRange range = range(i);
        if (range == null || isDate(i) || isName(i, range)) {
            return i;
        }
        Units.Measured measured = Units.of(words, i, range.to());
        boolean sign = measured.unit() != null && measured.to() == range.to();
        Bounds.Bound bound = Bounds.around(words, sign ? i - 1 : i, range.to());
        List<Span> things =
                measured.unit() != null && !sign ? List.of() : counted.things(bound.from(), i, range.to(), bound.to());
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

    /** @param high null for a single number */
    private record NumberRange(
            int from, int to, BigDecimal low, @Nullable BigDecimal high) {

        boolean isOne() {
            return high == null && low.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** "37", "between 30 and 40", "30 to 40", "30-40". */
    private @Nullable NumberRange range(int i) {
        String word = words.lower(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            BigDecimal low = NumberWords.digits(word.substring(0, hyphen));
            BigDecimal high = NumberWords.digits(word.substring(hyphen + 1));
            if (low != null && high != null && low.compareTo(high) < 0) {
                return new NumberRange(i, i + 1, low, high);
            }
        }
        NumberWords.NumberAt first = NumberWords.at(words, i);
        if (first == null) {
            return null;
        }
        int at = first.to();
        boolean between = words.is(i - 1, QuantityWord.RANGE_OPENING) && words.is(at, QuantityWord.RANGE_AND);
        boolean to = words.is(at, QuantityWord.RANGE_TO)
                || words.isMark(at, '–')
                || words.isMark(at, '-') && words.isGlued(at) && words.isGlued(at + 1);
        NumberWords.NumberAt second = between || to ? NumberWords.at(words, at + 1) : null;
        return second != null && first.value().compareTo(second.value()) < 0
                ? new NumberRange(between ? i - 1 : i, second.to(), first.value(), second.value())
                : new NumberRange(i, at, first.value(), null);
    }

    private boolean isDate(int i) {
        Map.Entry<Integer, Span> before = dates.floorEntry(words.start(i));
        return before != null && before.getValue().end() > words.start(i);
    }

    /** "Route 66", "No. 118", "Mira Dol, 35,", "at 18:20", "F-16", "1.": a number that counts nothing. */
    private boolean isName(int i, NumberRange range) {
        if (i == 0) {
            return words.isMark(1, '.');
        }
        int to = range.to();
        boolean digits = words.isDigit(i);
        boolean name = digits && words.isCapital(i - 1) && i > 1 && !words.endsSentence(i - 2);
        boolean age =
                words.isMark(i - 1, ',') && words.isMark(to, ',') && range.low().compareTo(OLDEST) < 0;
        boolean part = words.isMark(i - 1, ':') && digits && words.isDigit(i - 2) || words.isMark(to, ':') && digits;
        boolean joined = words.isMark(i - 1, '-') && words.isGlued(i - 1) && words.isGlued(i)
                || words.isMark(to, '-') && words.isGlued(to) && words.isGlued(to + 1)
                || words.isGlued(to)
                        && Character.isLetter(words.initial(to))
                        && words.phrase(to, QuantityWord.UNIT) == 0;
        return words.is(i - 1, QuantityWord.NUMBERED)
                || name
                || age
                || part
                || joined
                || words.isMark(i - 1, '/')
                || words.isMark(to, '/') && words.isGlued(to)
                || words.isMark(i - 1, '#');
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
