package org.hearsay.engine.read.attribution;

import java.util.List;
import java.util.Random;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.Crf;
import org.hearsay.engine.model.EntityThresholds;
import org.hearsay.engine.model.TextModel;

/** A model that was never trained: scores that look wild and are always the same for the same words. */
public final class RandomModel implements TextModel {

    private static final double NO = -1e4;

    private final Settings settings;

    public RandomModel() {
        this(64, 40, 10);
    }

    RandomModel(int limit, int core, int context) {
        settings = new Settings(
                legal(1),
                legal(2),
                limit,
                core,
                context,
                1.0,
                0.2,
                0.2,
                new double[] {1, 0, 0, 0, 0, 0},
                0,
                List.of(EntityType.PERSON, EntityType.LOCATION),
                new EntityThresholds(0.9, 0.95, 0.5));
    }

    /** Transitions in which spans of each kind begin with B and end with E, or are U. */
    private static Crf legal(int kinds) {
        int labels = 1 + 4 * kinds;
        double[][] transitions = new double[labels][labels];
        double[] first = new double[labels];
        double[] last = new double[labels];
        for (int from = 0; from < labels; from++) {
            boolean open = from > 0 && (from - 1) % 4 < 2;
            last[from] = open ? NO : 0;
            first[from] = from > 0 && ((from - 1) % 4 == 1 || (from - 1) % 4 == 2) ? NO : 0;
            for (int to = 0; to < labels; to++) {
                boolean goesOn = to > 0 && ((to - 1) % 4 == 1 || (to - 1) % 4 == 2);
                boolean sameKind = from > 0 && to > 0 && (from - 1) / 4 == (to - 1) / 4;
                transitions[from][to] = open == goesOn && (!open || sameKind) ? 0 : NO;
            }
        }
        return new Crf(transitions, first, last);
    }

    @Override
    public Engine.Model identity() {
        return new Engine.Model("random", "0".repeat(64));
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public int pieces(String word) {
        return 1 + Math.min(15, word.length() / 6);
    }

    @Override
    public WordScores read(Window window, boolean wanted) {
        int n = window.words().size();
        float[][] vectors = new float[n][];
        float[][] cues = new float[n][];
        float[][][] entities = new float[n][3][];
        for (int i = 0; i < n; i++) {
            Random random = new Random(window.words().get(i).hashCode() * 31L + window.quotes()[i]);
            vectors[i] = floats(random, 4, 1);
            cues[i] = floats(random, 5, 3);
            for (int length = 0; length < 3; length++) {
                entities[i][length] = floats(random, 2, 5);
            }
        }
        return new WordScores(vectors, cues, wanted ? entities : new float[0][][]);
    }

    @Override
    public LinkScores link(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last) {
        int n = words.vectors().length;
        float[][][] labels = new float[first.length][n][];
        float[] real = new float[first.length];
        for (int k = 0; k < first.length; k++) {
            Random random = new Random(Float.floatToIntBits(words.vectors()[first[k]][0]));
            for (int i = 0; i < n; i++) {
                labels[k][i] = floats(random, 9, 3);
            }
            real[k] = random.nextFloat() * 4 - 1;
        }
        return new LinkScores(labels, real);
    }

    private static float[] floats(Random random, int count, float spread) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (random.nextFloat() - 0.5f) * 2 * spread;
        }
        return floats;
    }
}
