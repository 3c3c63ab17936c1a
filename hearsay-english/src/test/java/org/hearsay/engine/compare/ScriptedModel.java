package org.hearsay.engine.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.ClaimModel;

/** A model that says of claims what a test wrote down: by words that both must hold. */
final class ScriptedModel implements ClaimModel {

    private record Line(String one, String other, int relation, int kind, float sure) {}

    private static final List<Issue.On> KINDS = List.of(Issue.On.values());

    private final List<Line> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    ScriptedModel agree(String one, String other) {
        lines.add(new Line(one, other, 1, 0, 5));
        return this;
    }

    ScriptedModel part(String one, String other, Issue.On on) {
        lines.add(new Line(one, other, 2, KINDS.indexOf(on), 5));
        return this;
    }

    /** Three chances in five. */
    ScriptedModel perhapsPart(String one, String other, Issue.On on) {
        lines.add(new Line(one, other, 2, KINDS.indexOf(on), 1.5f));
        return this;
    }

    ScriptedModel plan(String one, String other) {
        lines.add(new Line(one, other, 3, 0, 5));
        return this;
    }

    @Override
    public Engine.Model identity() {
        return new Engine.Model("scripted", "0".repeat(64));
    }

    @Override
    public Settings settings() {
        return new Settings(0.5, 0.5, 0.3, KINDS);
    }

    @Override
    public List<Meaning> read(List<Passage> passages, Executor executor) {
        List<Meaning> meanings = new ArrayList<>();
        for (Passage passage : passages) {
            texts.add(String.join(" ", passage.words()).toLowerCase(Locale.ROOT));
            meanings.add(new Meaning(new float[][] {{texts.size() - 1}}, 0, 1, new float[] {1}));
        }
        return meanings;
    }

    @Override
    public List<Scores> relate(List<Pair> pairs, Executor executor) {
        return pairs.stream().map(this::scores).toList();
    }

    private Scores scores(Pair pair) {
        String one = texts.get((int) pair.one().pieces()[0][0]);
        String other = texts.get((int) pair.other().pieces()[0][0]);
        float[] relations = {5, 0, 0, 0};
        float[] kinds = new float[KINDS.size()];
        for (Line line : lines) {
            if (one.contains(line.one()) && other.contains(line.other())
                    || one.contains(line.other()) && other.contains(line.one())) {
                relations = new float[] {0, 0, 0, 0};
                relations[line.relation()] = line.sure();
                kinds[line.kind()] = 1;
            }
        }
        return new Scores(relations, kinds);
    }
}
