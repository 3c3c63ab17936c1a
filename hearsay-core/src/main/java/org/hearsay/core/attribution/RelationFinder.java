package org.hearsay.core.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.hearsay.core.text.Span;

/**
 * Finds the attribution relations of a passage: windows, cue candidates, for each its source and content, and from the
 * surest to the least sure those that do not collide. One layer: no content lies inside another.
 */
public final class RelationFinder {

    /** As many windows are scored at once; more would only cost memory. */
    private static final int BATCH = 64;

    private final TextModel model;
    private final TextModel.Settings settings;

    public RelationFinder(TextModel model) {
        this.model = model;
        this.settings = model.settings();
    }

    /**
     * Reads parts of a text as one passage.
     *
     * @param text any text
     * @param ranges the stretches that are read, in order, each a paragraph or more
     * @return the relations in the order of their cues
     */
    public List<Relation> find(String text, List<Span> ranges) {
        WordSequence words = new WordSequence(text, ranges);
        if (words.size() == 0) {
            return List.of();
        }
        List<Candidate.Found> found = new ArrayList<>();
        for (Candidate candidate : candidates(words)) {
            Candidate.Found relation = candidate.decode(settings);
            if (relation != null) {
                found.add(relation);
            }
        }
        return resolve(found).stream().map(f -> relation(f, words)).toList();
    }

    private List<Candidate> candidates(WordSequence words) {
        int[] sizes = new int[words.size()];
        Arrays.setAll(sizes, i -> model.pieces(words.form(i)));
        int[] sentences = words.sentences();
        int[] paragraphs = words.paragraphs();
        int[] shapes = words.shapes();
        int[] layouts = words.layouts();
        int[] quotes = words.quotes();
        List<Windows.Cut> cuts = new Windows(sizes, sentences, settings).cut();
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < cuts.size(); from += BATCH) {
            List<Windows.Cut> batch = cuts.subList(from, Math.min(cuts.size(), from + BATCH));
            List<TextModel.WordScores> scores = model.read(batch.stream()
                    .map(c -> new TextModel.Window(
                            words.forms(c.first(), c.last()),
                            Arrays.copyOfRange(shapes, c.first(), c.last()),
                            Arrays.copyOfRange(layouts, c.first(), c.last()),
                            Arrays.copyOfRange(quotes, c.first(), c.last())))
                    .toList());
            for (int i = 0; i < batch.size(); i++) {
                Windows.Cut cut = batch.get(i);
                candidates.addAll(candidates(
                        cut,
                        scores.get(i),
                        Arrays.copyOfRange(sentences, cut.first(), cut.last()),
                        Arrays.copyOfRange(paragraphs, cut.first(), cut.last())));
            }
        }
        return candidates;
    }

    private List<Candidate> candidates(
            Windows.Cut cut, TextModel.WordScores scores, int[] sentences, int[] paragraphs) {
        List<Cues.Span> cues =
                new Cues(settings).of(scores.cues(), cut.coreFirst() - cut.first(), cut.coreLast() - cut.first());
        if (cues.isEmpty()) {
            return List.of();
        }
        int[] first = cues.stream().mapToInt(Cues.Span::first).toArray();
        int[] last = cues.stream().mapToInt(Cues.Span::last).toArray();
        TextModel.LinkScores links = model.link(scores, sentences, paragraphs, first, last);
        List<Candidate> candidates = new ArrayList<>();
        for (int k = 0; k < cues.size(); k++) {
            candidates.add(new Candidate(
                    cut.first(),
                    first[k],
                    last[k],
                    cues.get(k).logProbability(),
                    links.labels()[k],
                    links.real()[k],
                    new BitSet()));
        }
        return candidates;
    }

    /** What collides with a surer relation is decoded once more without the words that are taken. */
    private List<Candidate.Found> resolve(List<Candidate.Found> found) {
        PriorityQueue<Candidate.Found> queue =
                new PriorityQueue<>(Comparator.comparingDouble((Candidate.Found f) -> -f.confidence())
                        .thenComparingInt(RelationFinder::cue));
        queue.addAll(found);
        List<Candidate.Found> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        while (!queue.isEmpty()) {
            Candidate.Found next = queue.poll();
            if (next.confidence() < settings.threshold()) {
                break;
            }
            Candidate candidate = next.candidate();
            BitSet cue = new BitSet();
            cue.set(candidate.offset() + candidate.first(), candidate.offset() + candidate.last() + 1);
            if (cue.intersects(taken)) {
                continue;
            }
            BitSet clash = (BitSet) next.content().clone();
            clash.and(taken);
            if (!clash.isEmpty()) {
                Candidate.Found again = candidate.without(clash).decode(settings);
                if (again != null) {
                    queue.add(again);
                }
                continue;
            }
            kept.add(next);
            taken.or(next.content());
            taken.or(cue);
        }
        kept.sort(Comparator.comparingInt(RelationFinder::cue));
        return kept;
    }

    private static int cue(Candidate.Found found) {
        return found.candidate().offset() + found.candidate().first();
    }

    private static Relation relation(Candidate.Found found, WordSequence words) {
        Candidate candidate = found.candidate();
        BitSet cue = new BitSet();
        cue.set(candidate.offset() + candidate.first(), candidate.offset() + candidate.last() + 1);
        return new Relation(
                spans(cue, words).get(0),
                spans(found.source(), words),
                spans(found.content(), words),
                found.confidence());
    }

    private static List<Span> spans(BitSet chosen, WordSequence words) {
        List<Span> spans = new ArrayList<>();
        for (int at = chosen.nextSetBit(0); at >= 0; ) {
            int end = at + 1;
            while (chosen.get(end) && !words.beginsRange(end)) {
                end++;
            }
            spans.add(words.span(at, end - 1));
            at = chosen.nextSetBit(end);
        }
        return spans;
    }
}
