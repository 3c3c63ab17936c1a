package org.hearsay.engine.model;

import java.util.List;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

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
     * Scores, for each word that was parsed, what its relation to its head is.
     *
     * @param words what {@link #read} gave for the words
     * @param heads for each word the number of its head among them, from 1; 0 for the root
     * @return for each word a score for each of {@link Syntax#relations()}
     */
    default float[][] relations(TreeScores words, int[] heads) {
        throw new UnsupportedOperationException("this model knows no trees");
    }

    /** What it knows of trees; null where it knows none. */
    default @Nullable Syntax syntax() {
        return null;
    }

    /** What tells statements from the rest that it finds; null where it knows nothing of that. */
    default @Nullable StatementJudge judge() {
        return null;
    }

    /**
     * Words that are seen at once, with what is known about each.
     *
     * @param words the words as they stand
     * @param shapes letter case, as the model was trained on it
     * @param layouts place in the layout, as the model was trained on it
     * @param quotes place inside or outside quotation marks, as the model was trained on it
     * @param parsed what is to be parsed; null for nothing
     */
    record Window(
            List<String> words,
            int[] shapes,
            int[] layouts,
            int[] quotes,
            @Nullable Parsed parsed) {

        public Window(List<String> words, int[] shapes, int[] layouts, int[] quotes) {
            this(words, shapes, layouts, quotes, null);
        }
    }

    /**
     * Syntactic words of a window, which may be parts of the window's words or several of them, in whole sentences.
     * Offsets are UTF-16 units of the text.
     *
     * @param origins where each of the window's words begins
     * @param starts where each syntactic word begins
     * @param ends where each ends
     * @param sentences number of the sentence of each, rising
     */
    record Parsed(int[] origins, int[] starts, int[] ends, int[] sentences) {}

    /**
     * What the network makes of syntactic words.
     *
     * @param tags for each word a score for each of {@link Syntax#tags()}
     * @param heads for each word a score for each head: the root first, then the words of the window; far below zero for
     *     those of other sentences
     * @param dependents a vector for each word as somebody's dependent
     * @param governors a vector for the root and each word as somebody's head
     */
    record TreeScores(float[][] tags, float[][] heads, float[][] dependents, float[][] governors) {}

    /**
     * What the scores of a parser stand for.
     *
     * @param tags parts of speech with their features
     * @param relations of words to their heads
     */
    record Syntax(List<Tag> tags, List<Dependency> relations) {}

    /** A part of speech with features. */
    record Tag(PartOfSpeech pos, Features features) {}

    /**
     * What the network makes of the words of one window.
     *
     * @param vectors a vector for each word
     * @param cues for each word a score for each label, in the order O, B, I, E, U
     * @param entities for each word, each number of words from one on and each entity type the log odds that so many
     *     words from this one on are a mention; empty where they were not asked for
     * @param trees of the words that were to be parsed; null where none were
     */
    record WordScores(
            float[][] vectors,
            float[][] cues,
            float[][][] entities,
            @Nullable TreeScores trees) {

        public WordScores(float[][] vectors, float[][] cues, float[][][] entities) {
            this(vectors, cues, entities, null);
        }
    }

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
