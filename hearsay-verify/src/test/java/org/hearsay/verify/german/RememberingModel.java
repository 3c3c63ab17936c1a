package org.hearsay.verify.german;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.model.Crf;
import org.hearsay.engine.model.EntityThresholds;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Word;

/** A model written by hand: it knows trees, cues, sources, contents and entities of marked sentences, and nothing else. */
final class RememberingModel implements TextModel {

    private static final double NO = -1e4;
    private static final float SURE = 12;
    private static final int LONGEST_NAME = 6;
    private static final int LIMIT = 512;

    private final MarkedSentences sentences;
    private final AnalysedText gold;
    private final List<Marked> statements = new ArrayList<>();
    private final Map<Span, EntityType> entities = new HashMap<>();
    private final List<EntityType> types;
    private final List<Tag> tags;
    private final List<Dependency> relations = List.of(Dependency.values());
    private final Map<Integer, Integer> wordAt = new HashMap<>();

    private record Marked(Span cue, List<Span> source, List<Span> content) {}

    RememberingModel(MarkedSentences sentences) {
        this.sentences = sentences;
        this.gold = sentences.gold();
        for (MarkedSentences.Mark mark : sentences.of("statement")) {
            statements.add(new Marked(
                    sentences.find(mark, mark.cells().get(2)).get(0),
                    sentences.find(mark, mark.cells().get(1)),
                    sentences.find(mark, mark.cells().get(3))));
        }
        for (MarkedSentences.Mark mark : sentences.of("entity")) {
            entities.put(
                    sentences.find(mark, mark.cells().get(0)).get(0),
                    EntityType.ofLabel(mark.cells().get(1)));
        }
        types = List.copyOf(
                new LinkedHashSet<>(entities.values().stream().sorted().toList()));
        LinkedHashSet<Tag> known = new LinkedHashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            known.add(new Tag(gold.word(i).pos(), gold.word(i).features()));
            wordAt.put(gold.word(i).start(), i);
        }
        tags = List.copyOf(known);
    }

    @Override
    public Engine.Model identity() {
        return new Engine.Model("remembering", "0".repeat(64));
    }

    @Override
    public Settings settings() {
        return new Settings(
                legal(1),
                legal(2),
                LIMIT,
                LIMIT / 2,
                LIMIT / 8,
                0,
                0.2,
                0.2,
                new double[] {1, 0, 0, 0, 0, 0},
                0,
                types,
                new EntityThresholds(0.5, 0.5, 0.5));
    }

    /** Spans of each kind begin with B and end with E, or are U. */
    private static Crf legal(int kinds) {
        int labels = 1 + 4 * kinds;
        double[][] transitions = new double[labels][labels];
        double[] first = new double[labels];
        double[] last = new double[labels];
        for (int from = 0; from < labels; from++) {
            boolean open = from > 0 && (from - 1) % 4 < 2;
            last[from] = open ? NO : 0;
            first[from] = goesOn(from) ? NO : 0;
            for (int to = 0; to < labels; to++) {
                boolean sameKind = from > 0 && to > 0 && (from - 1) / 4 == (to - 1) / 4;
                transitions[from][to] = open == goesOn(to) && (!open || sameKind) ? 0 : NO;
            }
        }
        return new Crf(transitions, first, last);
    }

    private static boolean goesOn(int label) {
        return label > 0 && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2);
    }

    @Override
    public int pieces(String word) {
        return 1;
    }

    @Override
    public Syntax syntax() {
        return new Syntax(tags, relations);
    }

    @Override
    public WordScores read(Window window, boolean withEntities) {
        int n = window.words().size();
        Parsed parsed = window.parsed();
        // What is read again inside of a content holds nothing more.
        int[] origins = parsed == null ? new int[n] : parsed.origins();
        float[][] vectors = new float[n][];
        float[][] cues = new float[n][5];
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            vectors[i] = new float[] {origins[i]};
            words.add(new Span(origins[i], origins[i] + window.words().get(i).length()));
        }
        for (int i = 0; i < n; i++) {
            int label = 0;
            for (Marked statement : parsed == null ? List.<Marked>of() : statements) {
                label = Math.max(label, label(words, i, List.of(statement.cue())));
            }
            set(cues[i], label);
        }
        float[][][] mentions = new float[n][LONGEST_NAME][types.size()];
        for (int i = 0; i < n; i++) {
            for (int more = 0; more < LONGEST_NAME; more++) {
                Arrays.fill(mentions[i][more], -SURE);
                EntityType type = parsed == null || i + more >= n
                        ? null
                        : entities.get(new Span(
                                words.get(i).start(), words.get(i + more).end()));
                if (type != null) {
                    mentions[i][more][types.indexOf(type)] = SURE;
                }
            }
        }
        return new WordScores(
                vectors,
                cues,
                withEntities ? mentions : new float[0][][],
                parsed == null || parsed.starts().length == 0 ? null : trees(parsed));
    }

    private TreeScores trees(Parsed parsed) {
        int n = parsed.starts().length;
        Map<Integer, Integer> at = new HashMap<>();
        for (int i = 0; i < n; i++) {
            at.put(word(parsed.starts()[i]).index(), i);
        }
        float[][] tagScores = new float[n][tags.size()];
        float[][] heads = new float[n][n + 1];
        float[][] dependents = new float[n][];
        for (int i = 0; i < n; i++) {
            Word word = word(parsed.starts()[i]);
            tagScores[i][tags.indexOf(new Tag(word.pos(), word.features()))] = SURE;
            Arrays.fill(heads[i], -SURE);
            Word head = word.head();
            heads[i][head == null ? 0 : 1 + at.get(head.index())] = SURE;
            dependents[i] = new float[] {word.index()};
        }
        return new TreeScores(tagScores, heads, dependents, new float[n + 1][1]);
    }

    private Word word(int start) {
        Integer known = wordAt.get(start);
        if (known == null) {
            throw new IllegalStateException("no word begins at \"" + gold.text().substring(start) + "\"");
        }
        return gold.word(known);
    }

    @Override
    public float[][] relations(TreeScores words, int[] heads) {
        float[][] scores = new float[heads.length][relations.size()];
        for (int i = 0; i < heads.length; i++) {
            scores[i][
                    relations.indexOf(gold.word((int) words.dependents()[i][0]).relation())] = SURE;
        }
        return scores;
    }

    @Override
    public LinkScores link(WordScores scores, int[] sentenceOf, int[] paragraphOf, int[] first, int[] last) {
        int n = scores.vectors().length;
        List<Span> words = new ArrayList<>();
        for (float[] vector : scores.vectors()) {
            int start = (int) vector[0];
            int end = start;
            while (end < gold.text().length()
                    && Character.isLetterOrDigit(gold.text().charAt(end))) {
                end++;
            }
            words.add(new Span(start, Math.max(end, start + 1)));
        }
        float[][][] labels = new float[first.length][n][9];
        float[] real = new float[first.length];
        for (int c = 0; c < first.length; c++) {
            Span cue = new Span(words.get(first[c]).start(), words.get(last[c]).end());
            Marked statement = statements.stream()
                    .filter(s -> s.cue().equals(cue))
                    .findFirst()
                    .orElse(null);
            real[c] = statement == null ? -SURE : SURE;
            for (int i = 0; i < n; i++) {
                int source = statement == null ? 0 : label(words, i, statement.source());
                int content = statement == null ? 0 : label(words, i, statement.content());
                set(labels[c][i], source > 0 ? source : content > 0 ? content + 4 : 0);
            }
        }
        return new LinkScores(labels, real);
    }

    /** O, B, I, E or U of a word in the stretches. */
    private static int label(List<Span> words, int at, List<Span> stretches) {
        for (Span stretch : stretches) {
            if (stretch.contains(words.get(at))) {
                boolean begins = at == 0 || !stretch.contains(words.get(at - 1));
                boolean ends = at + 1 == words.size() || !stretch.contains(words.get(at + 1));
                return begins && ends ? 4 : begins ? 1 : ends ? 3 : 2;
            }
        }
        return 0;
    }

    private static void set(float[] scores, int label) {
        Arrays.fill(scores, -SURE);
        scores[label] = SURE;
    }

    @Override
    public String toString() {
        return "remembering " + sentences.marks().size();
    }
}
