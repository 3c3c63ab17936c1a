package org.hearsay.engine.read.claim;

import java.util.Arrays;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;

/** The words of a text, heads before what hangs on them; found in one go. */
final class DepthOrder {

    private DepthOrder() {}

    /** The indices of the words in that order. */
    static int[] of(AnalysedText text) {
        int n = text.size();
        int[] depth = new int[n];
        Arrays.fill(depth, -1);
        int[] path = new int[n];
        int deepest = 0;
        for (int i = 0; i < n; i++) {
            int length = 0;
            int at = i;
            while (at >= 0 && depth[at] < 0 && length < n) {
                path[length++] = at;
                Word head = text.word(at).head();
                at = head == null ? -1 : head.index();
            }
            int above = at < 0 ? -1 : depth[at];
            while (length > 0) {
                depth[path[--length]] = ++above;
                deepest = Math.max(deepest, above);
            }
        }
        int[] from = new int[deepest + 2];
        for (int d : depth) {
            from[d + 1]++;
        }
        for (int d = 1; d < from.length; d++) {
            from[d] += from[d - 1];
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[from[depth[i]]++] = i;
        }
        return order;
    }
}
