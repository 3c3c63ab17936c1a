package org.hearsay.verify;

import java.util.concurrent.atomic.LongAdder;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.TextModel;
import org.jspecify.annotations.Nullable;

/** A model that counts what is asked of it: words that are scored, and words that are scored for each cue. */
final class CountingModel implements TextModel {

    private final TextModel model;
    private final LongAdder words = new LongAdder();

    CountingModel(TextModel model) {
        this.model = model;
    }

    /** Words scored so far. */
    long words() {
        return words.sum();
    }

    @Override
    public Engine.Model identity() {
        return model.identity();
    }

    @Override
    public Settings settings() {
        return model.settings();
    }

    @Override
    public int pieces(String word) {
        return model.pieces(word);
    }

    @Override
    public @Nullable Syntax syntax() {
        return model.syntax();
    }

    @Override
    public WordScores read(Window window, boolean entities) {
        words.add(window.words().size());
        return model.read(window, entities);
    }

    @Override
    public float[][] relations(TreeScores parsed, int[] heads) {
        words.add(heads.length);
        return model.relations(parsed, heads);
    }

    @Override
    public LinkScores link(WordScores scores, int[] sentences, int[] paragraphs, int[] first, int[] last) {
        words.add((long) first.length * sentences.length);
        return model.link(scores, sentences, paragraphs, first, last);
    }
}
