package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.Quotation.Device;

/**
 * Pairs single quotation marks within one block. A mark that could be an apostrophe ({@code the drivers’ lorries})
 * closes only when no better one follows before the next opening mark.
 */
final class SingleMarks {

    private final String text;
    private final Marks marks;
    private final int block;

    SingleMarks(String text, Marks marks, int block) {
        this.text = text;
        this.marks = marks;
        this.block = block;
    }

    /** The pairs in order; they do not overlap. */
    List<Quotation> pairs() {
        List<Quotation> pairs = new ArrayList<>();
        int i = 0;
        while (i < marks.size()) {
            if (!marks.isSingle(i) || !marks.opens(i) || !marks.touchesNext(i)) {
                i++;
                continue;
            }
            int close = closing(i);
            if (close < 0) {
                i++;
            } else {
                Span span = new Span(marks.start(i), marks.end(close));
                pairs.add(new Quotation(List.of(span), block, block, Device.MARKS, List.of()));
                i = close + 1;
            }
        }
        return pairs;
    }

    private int closing(int open) {
        int candidate = -1;
        for (int k = open + 1; k < marks.size(); k++) {
            if (!marks.isSingle(k)) {
                continue;
            }
            if (marks.opens(k)) {
                return candidate;
            }
            if (marks.touchesPrevious(k)) {
                char before = text.charAt(marks.start(k) - 1);
                if (before != 's' || isFollowedByPunctuation(k)) {
                    return k;
                }
                candidate = candidate < 0 ? k : candidate;
            }
        }
        return candidate;
    }

    private boolean isFollowedByPunctuation(int i) {
        int at = marks.end(i);
        return at < text.length() && ",.;:!?”\"".indexOf(text.charAt(at)) >= 0;
    }
}
