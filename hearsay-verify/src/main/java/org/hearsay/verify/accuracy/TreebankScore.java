package org.hearsay.verify.accuracy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.hearsay.domain.text.Span;
import org.hearsay.verify.accuracy.Treebank.TreebankWord;

/**
 * The measures of the CoNLL 2018 shared task (Zeman et al., "CoNLL 2018 Shared Task: Multilingual Parsing from Raw Text to
 * Universal Dependencies"): words are aligned where they are the same characters, inside tokens of several words by the
 * longest common subsequence of their forms, and a word is right in all that is measured only if it is aligned.
 *
 * @param counts by measure
 */
public record TreebankScore(Map<Measure, Counts> counts) {

    /** What is counted. */
    public enum Measure {
        TOKENS,
        SENTENCES,
        WORDS,
        UPOS,
        LEMMAS,
        UAS,
        LAS
    }

    /**
     * @param right in both, and the same
     * @param gold in the gold
     * @param found in what is scored
     */
    public record Counts(int right, int gold, int found) {

        Counts plus(Counts other) {
            return new Counts(right + other.right, gold + other.gold, found + other.found);
        }

        /** In percent. */
        double f1() {
            return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f", f1());
        }
    }

    static final TreebankScore NONE = new TreebankScore(Map.of());

    Counts of(Measure measure) {
        return counts.getOrDefault(measure, new Counts(0, 0, 0));
    }

    TreebankScore plus(TreebankScore other) {
        Map<Measure, Counts> sum = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sum.put(measure, of(measure).plus(other.of(measure)));
        }
        return new TreebankScore(sum);
    }

    /**
     * @throws IllegalArgumentException when the two are not of the same characters
     */
    static TreebankScore of(Treebank gold, Treebank found) {
        if (!gold.characters().equals(found.characters())) {
            throw new IllegalArgumentException(
                    "not the same text: " + difference(gold.characters(), found.characters()));
        }
        Map<Integer, Integer> aligned = new WordAlignment(gold.words(), found.words()).pairs();
        Map<Integer, Integer> goldOf = new HashMap<>();
        aligned.forEach((g, f) -> goldOf.put(f, g));
        Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.TOKENS, spans(gold.tokens(), found.tokens()));
        counts.put(Measure.SENTENCES, spans(gold.sentences(), found.sentences()));
        BiPredicate<TreebankWord, TreebankWord> head =
                (g, f) -> f.head() < 0 ? g.head() < 0 : g.head() >= 0 && goldOf.getOrDefault(f.head(), -1) == g.head();
        Map<Measure, BiPredicate<TreebankWord, TreebankWord>> same = Map.of(
                Measure.WORDS, (g, f) -> true,
                Measure.UPOS, (g, f) -> g.pos().equals(f.pos()),
                Measure.LEMMAS, (g, f) -> g.lemma().equals("_") || g.lemma().equals(f.lemma()),
                Measure.UAS, head,
                Measure.LAS, (g, f) -> head.test(g, f) && g.relation().equals(f.relation()));
        same.forEach((measure, test) -> {
            int right = 0;
            for (Map.Entry<Integer, Integer> pair : aligned.entrySet()) {
                right +=
                        test.test(gold.words().get(pair.getKey()), found.words().get(pair.getValue())) ? 1 : 0;
            }
            counts.put(
                    measure,
                    new Counts(right, gold.words().size(), found.words().size()));
        });
        return new TreebankScore(counts);
    }

    private static Counts spans(List<Span> gold, List<Span> found) {
        int right = 0;
        int g = 0;
        int f = 0;
        while (g < gold.size() && f < found.size()) {
            if (found.get(f).start() < gold.get(g).start()) {
                f++;
            } else if (gold.get(g).start() < found.get(f).start()) {
                g++;
            } else {
                right += gold.get(g++).end() == found.get(f++).end() ? 1 : 0;
            }
        }
        return new Counts(right, gold.size(), found.size());
    }

    private static String difference(String gold, String found) {
        int at = 0;
        while (at < Math.min(gold.length(), found.length()) && gold.charAt(at) == found.charAt(at)) {
            at++;
        }
        return "\"" + gold.substring(at, Math.min(gold.length(), at + 20)) + "\" and \""
                + found.substring(at, Math.min(found.length(), at + 20)) + "\"";
    }
}
