package org.hearsay.model;

import java.util.Arrays;
import java.util.Map;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.model.TextModel.Window;

/** A window as numbers: its pieces between two special ones, and for each piece what is known of its word. */
final class Encoded {

    private final long[] ids;
    private final long[] shapes;
    private final long[] layouts;
    private final long[] quotes;
    private final long[] starts;
    private final int[][] cut;
    private final WordPieces pieces;

    Encoded(Window window, WordPieces pieces) {
        this.pieces = pieces;
        int words = window.words().size();
        int count = 2;
        cut = new int[words][];
        for (int i = 0; i < words; i++) {
            cut[i] = pieces.of(window.words().get(i));
            count += cut[i].length;
        }
        ids = new long[count];
        shapes = new long[count];
        layouts = new long[count];
        quotes = new long[count];
        starts = new long[words];
        ids[0] = pieces.opening();
        int at = 1;
        for (int i = 0; i < words; i++) {
            starts[i] = at;
            for (int id : cut[i]) {
                ids[at] = id;
                shapes[at] = window.shapes()[i];
                layouts[at] = window.layouts()[i];
                quotes[at] = window.quotes()[i];
                at++;
            }
        }
        ids[at] = pieces.closing();
    }

    /**
     * The inputs of the parser by their names: for each syntactic word its first and last piece, which part of a word it
     * is (0 whole, 1 first, 2 middle, 3 last), and the number of its sentence.
     */
    Map<String, long[]> syntaxInputs(Window window, TextModel.Parsed parsed) {
        int count = ids.length - 2;
        int[] begins = new int[count];
        int at = 0;
        for (int i = 0; i < cut.length; i++) {
            for (int begin : pieces.begins(window.words().get(i), cut[i])) {
                begins[at++] = parsed.origins()[i] + begin;
            }
        }
        int n = parsed.starts().length;
        long[] first = new long[n];
        long[] last = new long[n];
        long[] part = new long[n];
        for (int i = 0; i < n; i++) {
            int from = firstFrom(begins, parsed.starts()[i]);
            int to = firstFrom(begins, parsed.ends()[i]) - 1;
            if (to < from) {
                // No piece begins in the word: the one that covers it.
                from = to = Math.max(to, 0);
            }
            first[i] = Math.min(from, count - 1) + 1L;
            last[i] = Math.min(to, count - 1) + 1L;
            part[i] = part(window, parsed, i);
        }
        return Map.of(
                "first", first,
                "last", last,
                "part", part,
                "sentence", Arrays.stream(parsed.sentences()).asLongStream().toArray());
    }

    private static int part(Window window, TextModel.Parsed parsed, int i) {
        int found = Arrays.binarySearch(parsed.origins(), parsed.starts()[i]);
        int word = found >= 0 ? found : Math.max(0, -found - 2);
        int end = parsed.origins()[word] + window.words().get(word).length();
        boolean reachesEnd = parsed.ends()[i] >= end;
        if (parsed.starts()[i] <= parsed.origins()[word]) {
            return reachesEnd ? 0 : 1;
        }
        return reachesEnd ? 3 : 2;
    }

    /** Index of the first number that is not smaller. */
    private static int firstFrom(int[] rising, int least) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The network's inputs by their names. */
    Map<String, long[]> inputs() {
        return Map.of(
                "input_ids", ids,
                "shape", shapes,
                "layout", layouts,
                "quote", quotes,
                "word_starts", starts);
    }
}
