package org.hearsay.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.engine.model.ClaimModel.Meaning;
import org.hearsay.engine.model.ClaimModel.Passage;

/**
 * A claim as numbers of word pieces: one that opens, the last pieces of what stands before it, one that parts, the claim's
 * own, one that closes.
 *
 * @param ids the pieces
 * @param first where the claim's own begin
 * @param count how many they are
 */
record ClaimPieces(long[] ids, int first, int count) {

    private static final int MOST_BEFORE = 24;
    private static final int MOST_WORDS = 56;

    static ClaimPieces of(Passage passage, WordPieces pieces) {
        List<Integer> before = cut(passage.before(), pieces);
        List<Integer> words = cut(passage.words(), pieces);
        before = before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size());
        words = words.subList(0, Math.min(MOST_WORDS, words.size()));
        long[] ids = new long[before.size() + words.size() + 3];
        ids[0] = pieces.opening();
        int at = 1;
        for (int piece : before) {
            ids[at++] = piece;
        }
        ids[at++] = pieces.closing();
        int first = at;
        for (int piece : words) {
            ids[at++] = piece;
        }
        ids[at] = pieces.closing();
        return new ClaimPieces(ids, first, words.size());
    }

    private static List<Integer> cut(List<String> words, WordPieces pieces) {
        List<Integer> cut = new ArrayList<>();
        for (String word : words) {
            for (int piece : pieces.of(word)) {
                cut.add(piece);
            }
        }
        return cut;
    }

    int length() {
        return ids.length;
    }

    boolean isWord(int piece) {
        return piece >= first && piece < first + count;
    }

    /** @param all vectors of its pieces, and of more behind them */
    Meaning meaning(float[][] all, float[] whole) {
        return new Meaning(Arrays.copyOf(all, ids.length), first, count, whole);
    }
}
