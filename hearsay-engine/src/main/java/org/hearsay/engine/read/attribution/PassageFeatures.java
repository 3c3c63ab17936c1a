package org.hearsay.engine.read.attribution;

import java.util.Arrays;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.text.ModelWords;
import org.jspecify.annotations.Nullable;

/** All that the model is told of a passage's words. */
record PassageFeatures(ModelWords words, int[] sentences, int[] paragraphs, int[] shapes, int[] layouts, int[] quotes) {

    static PassageFeatures of(ModelWords words) {
        return new PassageFeatures(
                words, words.sentences(), words.paragraphs(), words.shapes(), words.layouts(), words.quotes());
    }

    /**
     * What one window shows.
     *
     * @param parsed what is to be parsed; null for nothing
     */
    TextModel.Window window(Windows.Cut cut, TextModel.@Nullable Parsed parsed) {
        return new TextModel.Window(
                words.forms(cut.first(), cut.last()), part(shapes, cut), part(layouts, cut), part(quotes, cut), parsed);
    }

    /** What one window sees of numbers for all words. */
    static int[] part(int[] of, Windows.Cut cut) {
        return Arrays.copyOfRange(of, cut.first(), cut.last());
    }
}
