package org.hearsay.engine.read.syntax;

import java.util.Arrays;

/**
 * The tree of largest score over the words of a sentence, with exactly one root (Chu and Liu 1965, Edmonds 1967; as a way
 * to parse: McDonald and others 2005). The time grows at most with the cube of the words, mostly with their square.
 */
final class SpanningTree {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** More than all other scores together can win, so that one root is taken and no second. */
    private static final double ONE_ROOT = 1e9;

    private SpanningTree() {}

    /**
     * @param scores for each word, one for each possible head; the last column is the root. Finite numbers
     * @return for each word its head, -1 for the root
     */
    static int[] of(float[][] scores) {
        int n = scores.length;
        int[] heads = greedy(scores);
        if (!isTree(heads)) {
            double[][] graph = new double[n + 1][n + 1];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    graph[i][j] = i == j ? NEVER : scores[i][j];
                }
                graph[i][n] = scores[i][n] - ONE_ROOT;
            }
            Arrays.fill(graph[n], NEVER);
            int[] best = best(graph, n);
            for (int i = 0; i < n; i++) {
                heads[i] = best[i] == n ? -1 : best[i];
            }
        }
        return heads;
    }

    private static int[] greedy(float[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        for (int i = 0; i < n; i++) {
            int best = n;
            for (int j = 0; j < n; j++) {
                if (j != i && scores[i][j] > scores[i][best]) {
                    best = j;
                }
            }
            heads[i] = best == n ? -1 : best;
        }
        return heads;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        // 0 not seen, else the number of the walk that came by.
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == i + 1) {
                return false;
            }
            roots += heads[i] < 0 ? 1 : 0;
        }
        return roots == 1;
    }

    /**
     * The best heads of all nodes but the root. Cycles are drawn together into one node and opened again where the best
     * arc from outside enters them.
     */
    private static int[] best(double[][] graph, int root) {
        int n = graph.length;
        int[] heads = new int[n];
        for (int i = 0; i < n; i++) {
            heads[i] = i == root ? -1 : argmax(graph[i]);
        }
        int[] cycle = cycle(heads, root);
        if (cycle.length == 0) {
            return heads;
        }
        boolean[] inside = new boolean[n];
        for (int node : cycle) {
            inside[node] = true;
        }
        // The smaller graph: all nodes outside, then the cycle as one.
        int[] outer = new int[n - cycle.length];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!inside[i]) {
                outer[count++] = i;
            }
        }
        int drawn = count;
        double[][] smaller = new double[count + 1][count + 1];
        int[] entered = new int[count + 1];
        int[] left = new int[count + 1];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                smaller[a][b] = graph[outer[a]][outer[b]];
            }
            double leaving = NEVER;
            double entering = NEVER;
            for (int node : cycle) {
                if (graph[outer[a]][node] > leaving) {
                    leaving = graph[outer[a]][node];
                    left[a] = node;
                }
                double gain = graph[node][outer[a]] - graph[node][heads[node]];
                if (gain > entering) {
                    entering = gain;
                    entered[a] = node;
                }
            }
            smaller[a][drawn] = leaving;
            smaller[drawn][a] = entering;
        }
        smaller[drawn][drawn] = NEVER;
        int newRoot = indexOf(outer, root);
        int[] chosen = best(smaller, newRoot);
        for (int a = 0; a < count; a++) {
            if (a != newRoot) {
                heads[outer[a]] = chosen[a] == drawn ? left[a] : outer[chosen[a]];
            }
        }
        int from = chosen[drawn];
        heads[entered[from]] = outer[from];
        return heads;
    }

    private static int argmax(double[] scores) {
        int best = -1;
        for (int j = 0; j < scores.length; j++) {
            if (scores[j] > NEVER && (best < 0 || scores[j] > scores[best])) {
                best = j;
            }
        }
        return best;
    }

    private static int indexOf(int[] nodes, int node) {
        return Arrays.binarySearch(nodes, node);
    }

    /** The nodes of some cycle; empty where there is none. */
    private static int[] cycle(int[] heads, int root) {
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (at >= 0 && at != root && seen[at] == 0) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (at >= 0 && at != root && seen[at] == i + 1) {
                int[] found = new int[heads.length];
                int count = 0;
                int node = at;
                do {
                    found[count++] = node;
                    node = heads[node];
                } while (node != at);
                return Arrays.copyOf(found, count);
            }
        }
        return new int[0];
    }
}
