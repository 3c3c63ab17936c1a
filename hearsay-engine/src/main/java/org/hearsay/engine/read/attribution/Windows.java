package org.hearsay.engine.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.model.TextModel;

/**
 * Cuts words into windows that the model can see at once. Each window decides the cues of some whole sentences, its
 * core, and sees context on both sides.
 */
final class Windows {

    private final int[] sizes;
    private final int[] sentences;
    private final TextModel.Settings settings;

    /**
     * @param first first word seen
     * @param last first word not seen
     * @param coreFirst first word decided
     * @param coreLast first word not decided
     */
    record Cut(int first, int last, int coreFirst, int coreLast) {}

    /**
     * @param sizes pieces of each word
     * @param sentences number of the sentence of each word
     */
    Windows(int[] sizes, int[] sentences, TextModel.Settings settings) {
        this.sizes = sizes;
        this.sentences = sentences;
        this.settings = settings;
    }

    List<Cut> cut() {
        List<Cut> cuts = new ArrayList<>();
        int begin = 0;
        while (begin < sizes.length) {
            int end = begin;
            int used = 0;
            while (end < sizes.length) {
                int next = sentenceEnd(end);
                int more = sum(end, next);
                if (used + more > settings.core()) {
                    break;
                }
                used += more;
                end = next;
            }
            if (end == begin) {
                while (end < sizes.length && used + sizes[end] <= settings.core() && isSameSentence(begin, end)) {
                    used += sizes[end++];
                }
            }
            int room = settings.limit() - 2 - used;
            int left = reachLeft(begin, Math.min(settings.context(), room));
            int right = reachRight(end, room - sum(left, begin));
            if (right == sizes.length) {
                left = reachLeft(begin, room - sum(end, right));
            }
            cuts.add(new Cut(left, right, begin, end));
            begin = end;
        }
        return cuts;
    }

    private boolean isSameSentence(int a, int b) {
        return sentences[a] == sentences[b];
    }

    private int sentenceEnd(int from) {
        int end = from + 1;
        while (end < sizes.length && isSameSentence(from, end) && end - from <= settings.core()) {
            end++;
        }
        return end;
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += sizes[i];
        }
        return sum;
    }

    private int reachLeft(int from, int most) {
        int room = most;
        int at = from;
        while (at > 0 && sizes[at - 1] <= room) {
            room -= sizes[--at];
        }
        return at;
    }

    private int reachRight(int from, int most) {
        int room = most;
        int at = from;
        while (at < sizes.length && sizes[at] <= room) {
            room -= sizes[at++];
        }
        return at;
    }
}
