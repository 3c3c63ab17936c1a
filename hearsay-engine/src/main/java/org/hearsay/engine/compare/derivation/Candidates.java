package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of documents that share a fingerprint. A fingerprint that many documents have pairs each of them with a few
 * before it only, so that the number of pairs grows with the number of documents and not with its square.
 */
public final class Candidates {

    /** A fingerprint of more documents pairs each with so many before it, and with the first. */
    private static final int NEIGHBOURS = 4;

    private static final int MANY = 24;

    private Candidates() {}

    /**
     * @param sketches in the order in which the documents came out, as far as it is known
     * @return each pair once, ordered
     */
    public static List<CandidatePair> of(List<Sketch> sketches) {
        long[] postings = postings(sketches);
        Matches matches = new Matches();
        for (int from = 0; from < postings.length; ) {
            int to = from + 1;
            while (to < postings.length && (postings[to] >>> 32) == (postings[from] >>> 32)) {
                to++;
            }
            if (to - from > 1) {
                pair(postings, from, to, sketches, matches);
            }
            from = to;
        }
        return matches.pairs();
    }

    /** Fingerprint in the upper half, running number of its place among all places in the lower one; sorted. */
    private static long[] postings(List<Sketch> sketches) {
        int size = sketches.stream().mapToInt(Sketch::prints).sum();
        long[] postings = new long[size];
        int at = 0;
        for (Sketch sketch : sketches) {
            for (int i = 0; i < sketch.prints(); i++) {
                postings[at] = ((long) sketch.print(i) << 32) | at;
                at++;
            }
        }
        Arrays.sort(postings);
        return postings;
    }

    private static void pair(long[] postings, int from, int to, List<Sketch> sketches, Matches matches) {
        Starts starts = matches.starts(sketches);
        boolean many = to - from > MANY;
        for (int j = from + 1; j < to; j++) {
            int first = many ? Math.max(from, j - NEIGHBOURS) : from;
            for (int i = first; i < j; i++) {
                matches.add(starts, (int) postings[i], (int) postings[j], sketches);
            }
            if (many && first > from) {
                matches.add(starts, (int) postings[from], (int) postings[j], sketches);
            }
        }
    }

    /** To which document a running number belongs. */
    private static final class Starts {

        private final int[] first;

        Starts(List<Sketch> sketches) {
            first = new int[sketches.size() + 1];
            for (int i = 0; i < sketches.size(); i++) {
                first[i + 1] = first[i] + sketches.get(i).prints();
            }
        }

        int document(int number) {
            int found = Arrays.binarySearch(first, number);
            int document = found >= 0 ? found : -found - 2;
            // Documents without a fingerprint share their start with the next one.
            while (first[document + 1] == first[document]) {
                document++;
            }
            return document;
        }

        int place(int number, int document, List<Sketch> sketches) {
            return sketches.get(document).place(number - first[document]);
        }
    }

    private static final class Matches {

        private long[] documents = new long[1024];
        private long[] places = new long[1024];
        private int size;
        private Starts starts = new Starts(List.of());
        private boolean started;

        Starts starts(List<Sketch> sketches) {
            if (!started) {
                starts = new Starts(sketches);
                started = true;
            }
            return starts;
        }

        void add(Starts starts, int one, int two, List<Sketch> sketches) {
            int first = starts.document(one);
            int second = starts.document(two);
            if (first == second) {
                return;
            }
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            documents[size] = ((long) first << 32) | second;
            places[size++] = ((long) starts.place(one, first, sketches) << 32) | starts.place(two, second, sketches);
        }

        List<CandidatePair> pairs() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(
                    order,
                    (a, b) -> documents[a] != documents[b]
                            ? Long.compare(documents[a], documents[b])
                            : Long.compare(places[a], places[b]));
            List<CandidatePair> pairs = new ArrayList<>();
            for (int from = 0; from < size; ) {
                int to = from + 1;
                while (to < size && documents[order[to]] == documents[order[from]]) {
                    to++;
                }
                long[] seeds = new long[to - from];
                for (int i = from; i < to; i++) {
                    seeds[i - from] = places[order[i]];
                }
                long pair = documents[order[from]];
                pairs.add(new CandidatePair((int) (pair >>> 32), (int) pair, seeds));
                from = to;
            }
            return pairs;
        }
    }
}
