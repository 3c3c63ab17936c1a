package org.hearsay.engine.read.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.entity.Mentions;
import org.hearsay.engine.read.syntax.TreeBuilder;
import org.hearsay.engine.task.OrderedTasks;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.text.ModelWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attribution relations of a passage: windows, cue candidates, for each its source and content, and from the
 * surest to the least sure those that do not collide. One layer: no content lies inside another.
 */
public final class RelationFinder {

    /**
     * As many windows are settled at once, some 15,000 words: all their candidates are held in memory until then. Only
     * where two of these stretches meet does the earlier relation go before the surer one.
     */
    private static final int TOGETHER = 64;

    private final TextModel model;
    private final TextModel.Settings settings;
    private final Executor executor;

    /**
     * @param executor reads windows side by side; the result does not depend on it
     */
    public RelationFinder(TextModel model, Executor executor) {
        this.model = model;
        this.settings = model.settings();
        this.executor = executor;
    }

    /** Reads a passage. */
    public FoundRelations find(ModelWords words) {
        return find(words, null, settings.threshold(), true, executor);
    }

    /**
     * Reads a text, and parses its sentences where the model knows trees.
     *
     * @param words the words of all that is read of {@code text}
     */
    public FoundRelations find(ModelWords words, AnalysedText text) {
        return find(words, model.syntax() == null ? null : text, settings.threshold(), true, executor);
    }

    /**
     * Reads the words of a content for what they attribute in turn, on the caller's thread: contents are read side by side
     * already.
     *
     * @param content the words of the content as a passage of their own
     * @return the relations in the order of their cues
     */
    public List<AttributionRelation> inside(ModelWords content) {
        return find(content, null, settings.innerThreshold(), false, Runnable::run)
                .relations();
    }

    private FoundRelations find(
            ModelWords words, @Nullable AnalysedText parsed, double threshold, boolean entities, Executor sideBySide) {
        if (words.size() == 0) {
            return new FoundRelations(List.of(), List.of(), null);
        }
        int[] sizes = new int[words.size()];
        Arrays.setAll(sizes, i -> model.pieces(words.form(i)));
        PassageFeatures features = PassageFeatures.of(words);
        List<Windows.Cut> cuts = new Windows(sizes, features.sentences(), settings).cut();
        TreeBuilder trees = parsed == null ? null : new TreeBuilder(parsed, model, words.starts(), seen(cuts));
        List<AttributionRelation> relations = new ArrayList<>();
        List<EntityMention> mentions = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int from = 0; from < cuts.size(); from += TOGETHER) {
            List<Windows.Cut> together = cuts.subList(from, Math.min(cuts.size(), from + TOGETHER));
            int before = from;
            List<Seen> seen = OrderedTasks.map(
                    sideBySide,
                    IntStream.range(0, together.size()).boxed().toList(),
                    i -> see(together.get(i), features, entities, trees, before + i));
            resolve(seen.stream().flatMap(s -> s.candidates().stream()).toList(), taken, threshold)
                    .forEach(f -> relations.add(relation(f, words)));
            seen.forEach(s -> mentions.addAll(s.mentions()));
        }
        return new FoundRelations(
                relations,
                Mentions.settled(words.text(), mentions, settings.entities()),
                trees == null ? null : trees.built());
    }

    private static List<TreeBuilder.Seen> seen(List<Windows.Cut> cuts) {
        return cuts.stream()
                .map(c -> new TreeBuilder.Seen(c.first(), c.last(), c.coreFirst(), c.coreLast()))
                .toList();
    }

    /** What one window holds, before it is settled with the others. */
    private record Seen(List<DecodedCue> candidates, List<EntityMention> mentions) {}

    private Seen see(
            Windows.Cut cut, PassageFeatures features, boolean entities, @Nullable TreeBuilder trees, int number) {
        TextModel.Parsed parsed = trees == null ? null : trees.toParse(number);
        TextModel.WordScores scores = model.read(features.window(cut, parsed), entities);
        if (trees != null && scores.trees() != null) {
            trees.take(number, scores.trees());
        }
        int[] sentences = PassageFeatures.part(features.sentences(), cut);
        int[] paragraphs = PassageFeatures.part(features.paragraphs(), cut);
        List<DecodedCue> relations = candidates(cut, scores, sentences, paragraphs).stream()
                .map(c -> c.decode(settings))
                .filter(Objects::nonNull)
                .toList();
        return new Seen(relations, mentions(cut, scores.entities(), features.words()));
    }

    private List<EntityMention> mentions(Windows.Cut cut, float[][][] scores, ModelWords words) {
        List<EntityMention> mentions = new ArrayList<>();
        double lowest = settings.entities().repeated();
        double least = Math.log(lowest / (1 - lowest));
        for (int i = cut.coreFirst(); i < cut.coreLast() && scores.length > 0; i++) {
            float[][] lengths = scores[i - cut.first()];
            for (int more = 0; more < lengths.length && i + more < cut.last(); more++) {
                for (int type = 0; type < lengths[more].length; type++) {
                    if (lengths[more][type] >= least) {
                        double chance = 1 / (1 + Math.exp(-lengths[more][type]));
                        Span span = Mentions.withoutClitic(words.text(), words.span(i, i + more), words.vocabulary());
                        mentions.add(
                                new EntityMention(span, settings.entityTypes().get(type), chance));
                    }
                }
            }
        }
        return mentions;
    }

    private List<CueCandidate> candidates(
            Windows.Cut cut, TextModel.WordScores scores, int[] sentences, int[] paragraphs) {
        List<CueProposals.Proposal> cues = new CueProposals(settings)
                .of(scores.cues(), cut.coreFirst() - cut.first(), cut.coreLast() - cut.first());
        if (cues.isEmpty()) {
            return List.of();
        }
        int[] first = cues.stream().mapToInt(CueProposals.Proposal::first).toArray();
        int[] last = cues.stream().mapToInt(CueProposals.Proposal::last).toArray();
        TextModel.LinkScores links = model.link(scores, sentences, paragraphs, first, last);
        List<CueCandidate> candidates = new ArrayList<>();
        for (int k = 0; k < cues.size(); k++) {
            candidates.add(new CueCandidate(
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
    private List<DecodedCue> resolve(List<DecodedCue> found, BitSet taken, double threshold) {
        PriorityQueue<DecodedCue> queue = new PriorityQueue<>(
                Comparator.comparingDouble((DecodedCue f) -> -f.confidence()).thenComparingInt(RelationFinder::cue));
        queue.addAll(found);
        List<DecodedCue> kept = new ArrayList<>();
        while (!queue.isEmpty()) {
            DecodedCue next = queue.poll();
            if (next.confidence() < threshold) {
                break;
            }
            CueCandidate candidate = next.candidate();
            BitSet cue = new BitSet();
            cue.set(candidate.offset() + candidate.first(), candidate.offset() + candidate.last() + 1);
            if (cue.intersects(taken)) {
                continue;
            }
            BitSet clash = (BitSet) next.content().clone();
            clash.and(taken);
            if (!clash.isEmpty()) {
                DecodedCue again = candidate.without(clash).decode(settings);
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

    private static int cue(DecodedCue found) {
        return found.candidate().offset() + found.candidate().first();
    }

    private static AttributionRelation relation(DecodedCue found, ModelWords words) {
        CueCandidate candidate = found.candidate();
        BitSet cue = new BitSet();
        cue.set(candidate.offset() + candidate.first(), candidate.offset() + candidate.last() + 1);
        return new AttributionRelation(
                spans(cue, words).get(0),
                spans(found.source(), words),
                spans(found.content(), words),
                found.confidence());
    }

    private static List<Span> spans(BitSet chosen, ModelWords words) {
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
