package org.hearsay.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hearsay.core.attribution.TextModel.Window;

/** A window as numbers: its pieces between two special ones, and for each piece what is known of its word. */
final class Encoded {

    private final long[] ids;
    private final long[] shapes;
    private final long[] layouts;
    private final long[] quotes;
    private final long[] starts;
    private final int length;

    Encoded(Window window, WordPieces pieces) {
        int words = window.words().size();
        int count = 2;
        int[][] cut = new int[words][];
        for (int i = 0; i < words; i++) {
            cut[i] = pieces.of(window.words().get(i));
            count += cut[i].length;
        }
        length = count;
        ids = new long[length];
        shapes = new long[length];
        layouts = new long[length];
        quotes = new long[length];
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

    /** Number of pieces, the special ones included. */
    int length() {
        return length;
    }

    int words() {
        return starts.length;
    }

    /** The numbers of one of the network's inputs. */
    long[] row(String input) {
        return switch (input) {
            case "input_ids" -> ids;
            case "attention_mask" -> ones(length);
            case "shape" -> shapes;
            case "layout" -> layouts;
            case "quote" -> quotes;
            case "word_starts" -> starts;
            default -> throw new IllegalArgumentException(input);
        };
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Rows of equal width, filled up with zeros. */
    static long[][] grid(List<Encoded> batch, int width, Function<Encoded, long[]> row) {
        return batch.stream().map(e -> Arrays.copyOf(row.apply(e), width)).toArray(long[][]::new);
    }
}
