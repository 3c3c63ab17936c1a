package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.chain.Hand.Side;
import org.hearsay.engine.read.statement.Finding;

/**
 * Which statement a hand that a sentence names belongs to: the one whose cue or source its words share ("told Radio
 * Salt"), else the nearest of the sentence. Words inside a statement say nothing about how that statement came, only
 * about the statements inside it.
 */
final class HandPlacement {

    /** Statements on each side of a hand that are looked at. */
    private static final int NEIGHBOURS = 4;

    private final Map<Finding, List<Hand>> hands = new HashMap<>();
    private final List<Hand> loose = new ArrayList<>();
    private final NavigableMap<Integer, List<Finding>> byPlace = new TreeMap<>();
    private final NavigableMap<Integer, Integer> contents = new TreeMap<>();

    HandPlacement(List<Finding> findings, List<Hand> all) {
        for (Finding finding : findings) {
            byPlace.computeIfAbsent(place(finding), p -> new ArrayList<>()).add(finding);
            if (finding.parent() == null) {
                finding.content().forEach(c -> contents.merge(c.start(), c.end(), Math::max));
            }
        }
        for (Hand hand : all) {
            List<Finding> near = near(hand);
            near.forEach(f -> hands.computeIfAbsent(f, k -> new ArrayList<>()).add(hand));
            if (near.isEmpty() && !isInside(hand.evidence())) {
                loose.add(hand);
            }
        }
    }

    /** Where the words stand that attribute it, or its own where nothing does. */
    static int place(Finding finding) {
        List<Span> at = evidence(finding);
        return (at.isEmpty() ? finding.content() : at).get(0).start();
    }

    /** The words that attribute it: its cue, or where it has none its source. */
    static List<Span> evidence(Finding finding) {
        return finding.cue().isEmpty() ? finding.source() : finding.cue();
    }

    /** The hands that the text names for this statement, in order. */
    List<Hand> hands(Finding finding) {
        return hands.getOrDefault(finding, List.of());
    }

    /** The hands of sentences that hold no statement of theirs, in order. */
    List<Hand> loose() {
        return loose;
    }

    private List<Finding> near(Hand hand) {
        Span sentence = hand.sentence();
        Span words = hand.evidence();
        List<Finding> candidates = new ArrayList<>();
        add(
                candidates,
                byPlace.subMap(sentence.start(), true, words.start(), true).descendingMap(),
                hand);
        add(candidates, byPlace.subMap(words.start(), false, sentence.end(), false), hand);
        List<Finding> sharing = candidates.stream()
                .filter(f -> f.cue().stream().anyMatch(words::overlaps)
                        || f.source().stream().anyMatch(words::overlaps))
                .toList();
        if (!sharing.isEmpty()) {
            return sharing;
        }
        return candidates.stream()
                .min(Comparator.comparingInt(f -> Math.abs(place(f) - words.start())))
                .map(List::of)
                .orElse(List.of());
    }

    private void add(List<Finding> candidates, NavigableMap<Integer, List<Finding>> places, Hand hand) {
        int seen = 0;
        for (List<Finding> findings : places.values()) {
            for (Finding finding : findings) {
                if (seen++ == NEIGHBOURS) {
                    return;
                }
                if (isBeside(finding, hand)) {
                    candidates.add(finding);
                }
            }
        }
    }

    private boolean isBeside(Finding finding, Hand hand) {
        Span words = hand.evidence();
        Finding parent = finding.parent();
        Span who = hand.who();
        if (hand.side() == Side.BEHIND && who != null && finding.holds(who)) {
            // "Citing a clerk" itself, taken for a statement.
            return false;
        }
        return !finding.holds(words) && (parent == null ? !isInside(words) : parent.holds(words));
    }

    /** Whether the words stand inside an outermost statement. */
    private boolean isInside(Span words) {
        Map.Entry<Integer, Integer> content = contents.floorEntry(words.start());
        return content != null && content.getValue() >= words.end();
    }
}
