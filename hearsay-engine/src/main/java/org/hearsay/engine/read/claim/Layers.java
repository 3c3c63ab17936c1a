package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Who answers for which stretch of the text: the innermost statement, or nobody where it is narration. */
final class Layers {

    /** @param statement null in narration */
    record Stretch(Span span, @Nullable Statement statement) {}

    private Layers() {}

    /**
     * @param running the running text, in order and apart
     * @param statements in the order of the text, outer ones before inner ones
     * @return in the order of the text, without the words that attribute
     */
    static List<Stretch> of(List<Span> running, List<Statement> statements) {
        if (running.isEmpty()) {
            return List.of();
        }
        int end = running.get(running.size() - 1).end();
        // Where the stretch changes hands: the index of the statement that owns what begins there.
        TreeMap<Integer, Integer> owners = new TreeMap<>();
        BitSet attributing = new BitSet(end);
        owners.put(0, -1);
        for (int i = 0; i < statements.size(); i++) {
            int owner = i;
            statements.get(i).content().forEach(c -> own(owners, c, owner));
        }
        for (Statement statement : statements) {
            statement.cue().forEach(c -> attributing.set(c.start(), c.end()));
            statement.source().forEach(c -> attributing.set(c.start(), c.end()));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Span block : running) {
            int from = block.start();
            while (from < block.end()) {
                from = attributing.nextClearBit(from);
                if (from >= block.end()) {
                    break;
                }
                Integer next = owners.higherKey(from);
                int cut = attributing.nextSetBit(from);
                int to = Math.min(block.end(), next == null ? block.end() : next);
                to = cut < 0 ? to : Math.min(to, cut);
                int owner = owners.floorEntry(from).getValue();
                stretches.add(new Stretch(new Span(from, to), owner < 0 ? null : statements.get(owner)));
                from = to;
            }
        }
        return stretches;
    }

    /** A later statement lies inside the earlier ones, or behind them. */
    private static void own(NavigableMap<Integer, Integer> owners, Span span, int owner) {
        int after = owners.floorEntry(span.end()).getValue();
        owners.subMap(span.start(), true, span.end(), false).clear();
        owners.put(span.start(), owner);
        owners.put(span.end(), after);
    }
}
