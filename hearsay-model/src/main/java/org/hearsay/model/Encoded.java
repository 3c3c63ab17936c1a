package org.hearsay.model;

import java.util.Map;
import org.hearsay.engine.model.TextModel.Window;

/** A window as numbers: its pieces between two special ones, and for each piece what is known of its word. */
final class Encoded {

    private final long[] ids;
    private final long[] shapes;
    private final long[] layouts;
    private final long[] quotes;
    private final long[] starts;

    Encoded(Window window, WordPieces pieces) {
        int words = window.words().size();
        int count = 2;
        int[][] cut = new int[words][];
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
