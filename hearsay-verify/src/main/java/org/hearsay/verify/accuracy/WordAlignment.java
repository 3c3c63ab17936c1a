package org.hearsay.verify.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.verify.accuracy.Treebank.TreebankWord;

/**
 * Which words of two annotations of one text are the same. Words that are tokens are, when they are the same characters.
 * Around tokens of several words the smallest stretch is taken that no such token sticks out of, and inside it the longest
 * common subsequence of forms.
 */
final class WordAlignment {

    private final List<TreebankWord> gold;
    private final List<TreebankWord> found;
    private final Map<Integer, Integer> pairs = new TreeMap<>();
    private int g;
    private int f;
    private int end;

    WordAlignment(List<TreebankWord> gold, List<TreebankWord> found) {
        this.gold = gold;
        this.found = found;
        while (g < gold.size() && f < found.size()) {
            TreebankWord one = gold.get(g);
            TreebankWord other = found.get(f);
            if (one.inMultiword() || other.inMultiword()) {
                stretch();
            } else if (one.span().equals(other.span())) {
                pairs.put(g++, f++);
            } else if (one.span().start() <= other.span().start()) {
                g++;
            } else {
                f++;
            }
        }
    }

    /** Indices of found words by those of the gold's. */
    Map<Integer, Integer> pairs() {
        return pairs;
    }

    private void stretch() {
        TreebankWord one = gold.get(g);
        TreebankWord other = found.get(f);
        if (one.inMultiword()) {
            end = one.span().end();
            f += !other.inMultiword() && other.span().start() < one.span().start() ? 1 : 0;
        } else {
            end = other.span().end();
            g += !one.inMultiword() && one.span().start() < other.span().start() ? 1 : 0;
        }
        int firstGold = g;
        int firstFound = f;
        while (isInside(gold, g) || isInside(found, f)) {
            boolean nextIsGold = g < gold.size()
                    && (f >= found.size()
                            || gold.get(g).span().start() <= found.get(f).span().start());
            TreebankWord next = nextIsGold ? gold.get(g++) : found.get(f++);
            end = next.inMultiword() ? Math.max(end, next.span().end()) : end;
        }
        subsequence(firstGold, firstFound);
    }

    private boolean isInside(List<TreebankWord> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        TreebankWord word = words.get(at);
        return word.inMultiword() ? word.span().start() < end : word.span().end() <= end;
    }

    private void subsequence(int firstGold, int firstFound) {
        int n = g - firstGold;
        int m = f - firstFound;
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int k = m - 1; k >= 0; k--) {
                int match = isSame(firstGold + i, firstFound + k) ? 1 + longest[i + 1][k + 1] : 0;
                longest[i][k] = Math.max(match, Math.max(longest[i + 1][k], longest[i][k + 1]));
            }
        }
        int i = 0;
        int k = 0;
        while (i < n && k < m) {
            if (isSame(firstGold + i, firstFound + k)) {
                pairs.put(firstGold + i++, firstFound + k++);
            } else if (longest[i][k] == longest[i + 1][k]) {
                i++;
            } else {
                k++;
            }
        }
    }

    private boolean isSame(int one, int other) {
        return gold.get(one)
                .form()
                .toLowerCase(Locale.ROOT)
                .equals(found.get(other).form().toLowerCase(Locale.ROOT));
    }
}
