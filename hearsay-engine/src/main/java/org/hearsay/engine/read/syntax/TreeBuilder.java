package org.hearsay.engine.read.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Puts the trees of a text together from windows of it. A sentence is parsed in the window whose core it begins in where
 * that one sees all of it, else in the first that does; one too long for any window is cut where the cores are, and the
 * roots of its later parts hang on the first. Windows may be filled in by many threads, each by one.
 */
public final class TreeBuilder {

    private final AnalysedText text;
    private final TextModel model;
    private final TextModel.Syntax syntax;
    private final int root;
    private final int[] origins;
    private final List<Seen> windows;
    private final List<List<Part>> parts = new ArrayList<>();
    private final PartOfSpeech[] pos;
    private final Features[] features;
    private final int[] heads;
    private final Dependency[] relations;

    /**
     * A stretch of the model's words.
     *
     * @param first first word seen
     * @param last first word not seen
     * @param coreFirst first word decided
     * @param coreLast first word not decided
     */
    public record Seen(int first, int last, int coreFirst, int coreLast) {}

    /** Words of the text that are parsed together: a sentence, or a part of a long one. */
    private record Part(int first, int last) {}

    /**
     * @param model one that knows trees
     * @param origins where each of the model's words begins, in UTF-16 units; the words begin where the text's blocks do
     * @param windows in order; their cores cover all of the model's words
     */
    public TreeBuilder(AnalysedText text, TextModel model, int[] origins, List<Seen> windows) {
        this.text = text;
        this.model = model;
        this.syntax = Objects.requireNonNull(model.syntax(), "a model that knows trees");
        this.root = syntax.relations().indexOf(Dependency.ROOT);
        this.origins = origins;
        this.windows = List.copyOf(windows);
        this.pos = new PartOfSpeech[text.size()];
        this.features = new Features[text.size()];
        this.heads = new int[text.size()];
        this.relations = new Dependency[text.size()];
        Arrays.fill(pos, PartOfSpeech.X);
        Arrays.fill(features, Features.NONE);
        Arrays.fill(heads, -1);
        Arrays.fill(relations, Dependency.ROOT);
        for (int i = 0; i < windows.size(); i++) {
            parts.add(new ArrayList<>());
        }
        assign();
    }

    private void assign() {
        int own = 0;
        for (Sentence sentence : text.sentences()) {
            int first = token(text.word(sentence.first()).start());
            int last = token(text.word(sentence.last() - 1).end() - 1);
            while (own + 1 < windows.size() && windows.get(own).coreLast() <= first) {
                own++;
            }
            int seer = sees(windows.get(own), first, last) ? own : -1;
            // Context reaches over few windows: a neighbour sees the sentence, or none does.
            for (int w = Math.max(0, own - 2); seer < 0 && w < Math.min(windows.size(), own + 3); w++) {
                seer = sees(windows.get(w), first, last) ? w : -1;
            }
            if (seer >= 0) {
                parts.get(seer).add(new Part(sentence.first(), sentence.last()));
            } else {
                cut(own, sentence);
            }
        }
    }

    private static boolean sees(Seen window, int first, int last) {
        return window.first() <= first && last < window.last();
    }

    private void cut(int from, Sentence sentence) {
        int window = from;
        int begin = sentence.first();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            int token = token(text.word(i).start());
            if (token >= windows.get(window).coreLast() && window + 1 < windows.size()) {
                if (i > begin) {
                    parts.get(window).add(new Part(begin, i));
                }
                begin = i;
                while (window + 1 < windows.size() && windows.get(window).coreLast() <= token) {
                    window++;
                }
            }
        }
        parts.get(window).add(new Part(begin, sentence.last()));
    }

    /** The model's word that holds an offset, or the last one before it. */
    private int token(int offset) {
        int found = Arrays.binarySearch(origins, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** What a window has to parse; null for nothing. */
    public TextModel.@Nullable Parsed toParse(int window) {
        Seen seen = windows.get(window);
        List<Part> mine = parts.get(window);
        int n = mine.stream().mapToInt(p -> p.last() - p.first()).sum();
        if (n == 0) {
            return null;
        }
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] sentences = new int[n];
        int at = 0;
        for (int p = 0; p < mine.size(); p++) {
            for (int word = mine.get(p).first(); word < mine.get(p).last(); word++) {
                starts[at] = text.word(word).start();
                ends[at] = text.word(word).end();
                sentences[at++] = p;
            }
        }
        return new TextModel.Parsed(Arrays.copyOfRange(origins, seen.first(), seen.last()), starts, ends, sentences);
    }

    /** Takes what the model made of a window. */
    public void take(int window, TextModel.TreeScores scores) {
        List<Part> mine = parts.get(window);
        int[] chosen = new int[scores.tags().length];
        int at = 0;
        for (Part part : mine) {
            int n = part.last() - part.first();
            float[][] square = new float[n][n + 1];
            for (int i = 0; i < n; i++) {
                System.arraycopy(scores.heads()[at + i], 1 + at, square[i], 0, n);
                square[i][n] = scores.heads()[at + i][0];
            }
            int[] found = SpanningTree.of(square);
            for (int i = 0; i < n; i++) {
                chosen[at + i] = found[i] < 0 ? 0 : 1 + at + found[i];
            }
            at += n;
        }
        float[][] labels = model.relations(scores, chosen);
        at = 0;
        for (Part part : mine) {
            int shift = part.first() - at;
            for (int word = part.first(); word < part.last(); word++, at++) {
                TextModel.Tag tag = syntax.tags().get(argmax(scores.tags()[at], -1));
                pos[word] = tag.pos();
                features[word] = tag.features();
                heads[word] = chosen[at] == 0 ? -1 : chosen[at] - 1 + shift;
                relations[word] =
                        chosen[at] == 0 ? Dependency.ROOT : syntax.relations().get(argmax(labels[at], root));
            }
        }
    }

    private static int argmax(float[] scores, int without) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != without && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The text's trees; to be called once, when all windows were taken. */
    public Trees built() {
        for (Sentence sentence : text.sentences()) {
            int first = -1;
            for (int word = sentence.first(); word < sentence.last(); word++) {
                if (heads[word] < 0 && first >= 0) {
                    heads[word] = first;
                    relations[word] = Dependency.PARATAXIS;
                } else if (heads[word] < 0) {
                    first = word;
                }
            }
        }
        return new Trees(pos, features, heads, relations);
    }
}
