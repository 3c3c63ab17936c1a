package org.hearsay.engine.read.quantity;

import org.hearsay.domain.quantity.Quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.domain.quantity.Quantity.Modifier;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of an English text that count or measure something. Dates, times of day, ages, ordinals and numbers
 * that are names ("Route 66", "Statement No. 118") are none.
 */
public final class Quantities {

    /** At least so many; the words set no upper bound that would hold in court. */
    private static final Map<String, Integer> VAGUE =
            Map.of("dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2_000, "millions", 2_000_000);

    private static final Set<String> NAMED = Set.of(
            "no",
            "no.",
            "number",
            "page",
            "chapter",
            "article",
            "point",
            "kilometre",
            "kilometer",
            "statement",
            "paragraph",
            "section",
            "clause",
            "room",
            "gate",
            "route",
            "road",
            "channel",
            "flight",
            "note",
            "item",
            "unit");

    /** UTF-16 units of running text that are looked at together. */
    private static final int LONGEST = 100_000;

    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

    private final Tokens tokens;
    private final NavigableMap<Integer, Span> dates;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(Tokens tokens, NavigableMap<Integer, Span> dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /**
     * @param text the document's text
     * @param ranges its running text, in order and apart
     * @param times what names a time in it
     * @param statements found in it
     * @return in the order of the text
     */
    public static List<Quantity> in(
            String text, List<Span> ranges, List<TimeExpression> times, List<Statement> statements) {
        Innermost innermost = new Innermost(statements);
        List<Quantity> all = new ArrayList<>();
        NavigableMap<Integer, Span> dates = new TreeMap<>();
        times.stream()
                .filter(t -> t.kind() != TimeExpression.Kind.DURATION)
                .forEach(t -> dates.put(t.span().start(), t.span()));
        for (Span range : ranges) {
            for (Span piece : pieces(text, range)) {
                Quantities quantities = new Quantities(Tokens.of(text, piece), dates);
                quantities.find();
                quantities.found.forEach(q -> all.add(q.in(innermost.at(q.span()))));
            }
        }
        return all;
    }

    /** A paragraph without an end is taken piece by piece, so that its words are not in memory all at once. */
    private static List<Span> pieces(String text, Span range) {
        List<Span> pieces = new ArrayList<>();
        int from = range.start();
        while (range.end() - from > LONGEST) {
            int to = text.lastIndexOf(' ', from + LONGEST);
            to = to <= from ? from + LONGEST : to;
            pieces.add(new Span(from, to));
            from = to;
        }
        pieces.add(new Span(from, range.end()));
        return pieces;
    }

    private void find() {
        for (int i = 0; i < tokens.size(); ) {
            int next = at(i);
            i = Math.max(i + 1, next);
        }
    }

    /** The first token after the quantity at {@code i}; {@code i} where there is none. */
    private int at(int i) {
        Integer vague = VAGUE.get(tokens.lower(i));
        if (vague != null) {
            return vague(i, vague);
        }
        Range range = range(i);
        if (range == null || isDate(i) || isName(i, range)) {
            return i;
        }
        Counted.Measured measured = Counted.unit(tokens, i, range.to());
        Bounds.Bound bound = Bounds.around(tokens, measured.unit() != null && isSign(i - 1) ? i - 1 : i, range.to());
        List<Span> counted = measured.unit() != null && measured.to() > range.to()
                ? List.of()
                : Counted.things(tokens, bound.from(), bound.to());
        boolean one = range.isOne() && bound.modifier() == Modifier.EXACT && measured.unit() == null;
        if (one || counted.isEmpty() && measured.unit() == null) {
            return i;
        }
        boolean isRange = range.high() != null;
        Modifier modifier = isRange ? Modifier.RANGE : bound.modifier();
        int from = measured.unit() != null && isSign(bound.from() - 1) ? bound.from() - 1 : bound.from();
        int to = Math.max(bound.to(), measured.to());
        found.add(new Quantity(
                tokens.span(range.from() < from ? range.from() : from, to),
                range.low(),
                Bounds.low(range.low(), modifier),
                isRange ? range.high() : Bounds.high(range.low(), modifier),
                modifier,
                measured.unit(),
                counted,
                null));
        return to;
    }

    private int vague(int i, int least) {
        List<Span> counted = Counted.things(tokens, i, i + 1);
        if (counted.isEmpty()) {
            return i;
        }
        boolean tens =
                i > 1 && tokens.lower(i - 1).equals("of") && tokens.lower(i - 2).equals("tens");
        int from = tens ? i - 2 : i;
        BigDecimal low = BigDecimal.valueOf(tens ? 10L * least : least);
        found.add(new Quantity(tokens.span(from, i + 1), null, low, null, Modifier.VAGUE, null, counted, null));
        return i + 1;
    }

    /** @param high null for a single number */
    private record Range(
            int from, int to, BigDecimal low, @Nullable BigDecimal high) {

        boolean isOne() {
            return high == null && low.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** "37", "between 30 and 40", "30 to 40", "30-40". */
    private @Nullable Range range(int i) {
        String word = tokens.word(i);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            BigDecimal low = NumberWords.digits(word.substring(0, hyphen));
            BigDecimal high = NumberWords.digits(word.substring(hyphen + 1));
            if (low != null && high != null && low.compareTo(high) < 0) {
                return new Range(i, i + 1, low, high);
            }
        }
        NumberWords.Found first = NumberWords.at(tokens, i);
        if (first == null) {
            return null;
        }
        int at = first.to();
        boolean between = i > 0
                && tokens.lower(i - 1).equals("between")
                && at < tokens.size()
                && tokens.lower(at).equals("and");
        boolean to = at < tokens.size() && (tokens.lower(at).equals("to") || tokens.is(at, '–'));
        NumberWords.Found second = between || to ? NumberWords.at(tokens, at + 1) : null;
        return second != null && first.value().compareTo(second.value()) < 0
                ? new Range(between ? i - 1 : i, second.to(), first.value(), second.value())
                : new Range(i, at, first.value(), null);
    }

    private boolean isDate(int i) {
        Map.Entry<Integer, Span> before = dates.floorEntry(tokens.start(i));
        return before != null && before.getValue().end() > tokens.start(i);
    }

    private boolean isSign(int i) {
        return i >= 0 && "$€£¥".indexOf(tokens.first(i)) >= 0;
    }

    /** "Route 66", "No. 118", "Mira Dol, 35,", "at 18:20", "1.": a number that counts nothing. */
    private boolean isName(int i, Range range) {
        if (i == 0) {
            return tokens.size() > 1 && tokens.is(1, '.');
        }
        String before = tokens.lower(i - 1);
        boolean digits = Character.isDigit(tokens.first(i));
        boolean name = digits && tokens.isCapital(i - 1) && i > 1 && !tokens.endsSentence(i - 2);
        boolean age = tokens.is(i - 1, ',')
                && range.to() < tokens.size()
                && tokens.is(range.to(), ',')
                && range.low().compareTo(OLDEST) < 0;
        boolean part = tokens.is(i - 1, ':') && digits && i > 1 && Character.isDigit(tokens.first(i - 2))
                || range.to() < tokens.size() && tokens.is(range.to(), ':') && digits;
        return NAMED.contains(before) || name || age || part || tokens.is(i - 1, '/') || tokens.is(i - 1, '#');
    }

    /** The innermost statement around a place. */
    private static final class Innermost {

        private record Piece(Span span, String id) {}

        private final List<Piece> pieces = new ArrayList<>();

        Innermost(List<Statement> statements) {
            statements.forEach(s -> s.content().forEach(c -> pieces.add(new Piece(c, s.id()))));
            pieces.sort(Comparator.comparing(Piece::span));
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
            Piece best = null;
            for (int i = low - 1; i >= Math.max(0, low - 64); i--) {
                Piece piece = pieces.get(i);
                if (piece.span().contains(span)
                        && (best == null || piece.span().length() < best.span().length())) {
                    best = piece;
                }
            }
            return best == null ? null : best.id();
        }
    }
}
