package org.hearsay.engine.model;

import java.util.List;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.reading.Engine;

/** A trained model: words in, scores out. Safe for use by many threads; equal input gives equal output. */
public interface TextModel {

    /** What the model is called and which file it is. */
    Engine.Model identity();

    /** What was learned beside the network's weights. */
    Settings settings();

    /** How many word pieces the network makes of {@code word}; at least 1. */
    int pieces(String word);

    /**
     * Scores the words of one window; what comes out depends on nothing but the window.
     *
     * @param entities whether mentions of entities are scored, too
     */
    WordScores read(Window window, boolean entities);

    /**
     * Scores, for each cue, which words of its window are its source and content.
     *
     * @param words what {@link #read} gave for the window
     * @param sentences number of the sentence of each word, rising
     * @param paragraphs number of the paragraph of each word, rising
     * @param first first word of each cue
     * @param last last word of each cue
     */
    LinkScores link(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last);

    /**
     * Words that are seen at once, with what is known about each.
     *
     * @param words the words as they stand
     * @param shapes letter case, as in the model card names them
     * @param layouts place in the layout, as in the model card names them
     * @param quotes place inside or outside quotation marks, as in the model card names them
     */
    record Window(List<String> words, int[] shapes, int[] layouts, int[] quotes) {}

    /**
     * What the network makes of the words of one window.
     *
     * @param vectors a vector for each word
     * @param cues for each word a score for each label, in the order O, B, I, E, U
     * @param entities for each word, each number of words from one on and each entity type the log odds that so many
     *     words from this one on are a mention; empty where they were not asked for
     */
    record WordScores(float[][] vectors, float[][] cues, float[][][] entities) {}

    /**
     * What the network makes of the cues of one window.
     *
     * @param labels for each cue and word a score for each of nine labels: O, then B, I, E, U of the source, then B, I,
     *     E, U of the content
     * @param real for each cue the log odds that it is one
     */
    record LinkScores(float[][][] labels, float[] real) {}

    /**
     * Learned numbers.
     *
     * @param cues transitions between the labels of cues
     * @param links transitions between the labels of sources and contents
     * @param limit most pieces in a window, two special pieces included
     * @param core most pieces of the sentences whose cues a window decides
     * @param context most pieces of context before them
     * @param cueBias what is added to the scores of labels that begin a cue, so that more are proposed than taken
     * @param threshold relations below this confidence are dropped
     * @param innerThreshold the same for relations inside contents, which are likelier to hold one
     * @param weights of the six features of the confidence: log odds of the relation, of its cue, log probability of its
     *     labels, whether it has no source, whether it has several runs, logarithm of its length
     * @param bias of the confidence
     * @param entityTypes what the model's scores of entities are about, one by one
     * @param entities from which chance on mentions are kept
     */
    record Settings(
            Crf cues,
            Crf links,
            int limit,
            int core,
            int context,
            double cueBias,
            double threshold,
            double innerThreshold,
            double[] weights,
            double bias,
            List<EntityType> entityTypes,
            EntityThresholds entities) {}
}
