package org.hearsay.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;

/**
 * Cuts a text at every boundary of a span or a block into pieces that are the same all over. The pieces lie side by
 * side and cover the whole text. Costs n log n in the number of spans.
 */
final class Segments {

    /** No statement. */
    static final int NONE = -1;

    /** Deeper nesting is counted as this deep, which also ends circles of parents. */
    private static final int DEEPEST = 32;

    /**
     * A piece of text that is the same all over. Statements are given by their place in the reading's list.
     *
     * @param start first UTF-16 unit inside
     * @param end first unit after
     * @param content the innermost statement whose content this is, or {@link #NONE}
     * @param outer the next one around it
     * @param cue the innermost statement whose cue this is
     * @param source the innermost statement whose source this is
     */
    record Segment(int start, int end, int content, int outer, int cue, int source) {}

    private record Item(int start, int end, int depth, int statement) {}

    /** Innermost first: what begins last, then what ends first, then what has more parents. */
    private static final Comparator<Item> INNERMOST = Comparator.comparingInt((Item i) -> -i.start)
            .thenComparingInt(Item::end)
            .thenComparingInt(i -> -i.depth)
            .thenComparingInt(Item::statement);

    private Segments() {}

    /** The pieces of {@code reading}'s text, in order. Spans that leave the text are cut at its end. */
    static List<Segment> of(Reading reading) {
        int length = reading.document().text().length();
        int[] depths = depths(reading.statements());
        Layer content = new Layer();
        Layer cue = new Layer();
        Layer source = new Layer();
        for (int i = 0; i < reading.statements().size(); i++) {
            Statement statement = reading.statements().get(i);
            content.add(statement.content(), i, depths[i], length);
            cue.add(statement.cue(), i, depths[i], length);
            source.add(statement.source(), i, depths[i], length);
        }
        int[] cuts = IntStream.concat(
                        IntStream.of(0, length),
                        IntStream.concat(
                                reading.document().blocks().stream()
                                        .map(Block::span)
                                        .flatMapToInt(s -> IntStream.of(s.start(), s.end())),
                                IntStream.concat(content.cuts(), IntStream.concat(cue.cuts(), source.cuts()))))
                .filter(at -> at <= length)
                .sorted()
                .distinct()
                .toArray();
        content.sort();
        cue.sort();
        source.sort();
        List<Segment> segments = new ArrayList<>(cuts.length);
        for (int i = 0; i + 1 < cuts.length; i++) {
            int at = cuts[i];
            int[] inside = content.at(at);
            segments.add(new Segment(at, cuts[i + 1], inside[0], inside[1], cue.at(at)[0], source.at(at)[0]));
        }
        return segments;
    }

    private static int[] depths(List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(s -> byId.put(s.id(), s));
        int[] depths = new int[statements.size()];
        for (int i = 0; i < depths.length; i++) {
            Statement at = statements.get(i);
            while (at != null && at.parent() != null && depths[i] < DEEPEST) {
                depths[i]++;
                at = byId.get(at.parent());
            }
        }
        return depths;
    }

    /** One kind of span; asked for places from left to right. */
    private static final class Layer {

        private final List<Item> items = new ArrayList<>();
        private final TreeSet<Item> open = new TreeSet<>(INNERMOST);
        private final TreeSet<Item> byEnd =
                new TreeSet<>(Comparator.comparingInt(Item::end).thenComparing(INNERMOST));
        private int next;

        void add(List<Span> spans, int statement, int depth, int length) {
            for (Span span : spans) {
                if (span.start() < length) {
                    items.add(new Item(span.start(), Math.min(span.end(), length), depth, statement));
                }
            }
        }

        IntStream cuts() {
            return items.stream().flatMapToInt(i -> IntStream.of(i.start, i.end));
        }

        void sort() {
            items.sort(Comparator.comparingInt(Item::start));
        }

        /** The innermost statement at {@code at} and the next other one around it. */
        int[] at(int at) {
            while (!byEnd.isEmpty() && byEnd.first().end <= at) {
                open.remove(byEnd.pollFirst());
            }
            while (next < items.size() && items.get(next).start <= at) {
                Item item = items.get(next++);
                open.add(item);
                byEnd.add(item);
            }
            int[] found = new int[2];
            Arrays.fill(found, NONE);
            Iterator<Item> from = open.iterator();
            if (from.hasNext()) {
                found[0] = from.next().statement;
            }
            if (from.hasNext()) {
                found[1] = from.next().statement;
            }
            return found;
        }
    }
}
