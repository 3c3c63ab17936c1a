package org.hearsay.engine.model;

import java.util.Arrays;

/**
 * Scores of label sequences in a linear-chain conditional random field. Emissions are given for each word and label.
 * Forbidden transitions have scores far below all others.
 */
public final class Crf {

    /** Below this a transition is forbidden, and no time is spent on it. */
    private static final double FORBIDDEN = -1000;

    private final double[] first;
    private final double[] last;
    private final double[][] transitions;
    private final int[][] before;
    private final int labels;

    /**
     * @param transitions score of going from one label (row) to the next (column)
     * @param first score of beginning with a label
     * @param last score of ending with a label
     */
    public Crf(double[][] transitions, double[] first, double[] last) {
        this.labels = first.length;
        this.first = first.clone();
        this.last = last.clone();
        this.transitions = new double[labels][labels];
        this.before = new int[labels][];
        for (int to = 0; to < labels; to++) {
            int[] allowed = new int[labels];
            int count = 0;
            for (int from = 0; from < labels; from++) {
                this.transitions[from][to] = transitions[from][to];
                if (transitions[from][to] > FORBIDDEN) {
                    allowed[count++] = from;
                }
            }
            before[to] = Arrays.copyOf(allowed, count);
        }
    }

    public double transition(int from, int to) {
        return transitions[from][to];
    }

    /**
     * The best label sequence.
     *
     * @param labels one for each word
     * @param score its score, not normalised
     */
    public record Path(int[] labels, double score) {}

    /** The best label sequence (Viterbi 1967). */
    public Path best(double[][] emissions) {
        int n = emissions.length;
        int[][] back = new int[n][labels];
        double[] score = new double[labels];
        for (int y = 0; y < labels; y++) {
            score[y] = first[y] + emissions[0][y];
        }
        for (int i = 1; i < n; i++) {
            double[] next = new double[labels];
            for (int y = 0; y < labels; y++) {
                double top = Double.NEGATIVE_INFINITY;
                for (int from : before[y]) {
                    double s = score[from] + transitions[from][y];
                    if (s > top) {
                        top = s;
                        back[i][y] = from;
                    }
                }
                next[y] = top + emissions[i][y];
            }
            score = next;
        }
        int end = 0;
        for (int y = 0; y < labels; y++) {
            score[y] += last[y];
            end = score[y] > score[end] ? y : end;
        }
        int[] path = new int[n];
        path[n - 1] = end;
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return new Path(path, score[end]);
    }

    /** Log of the sum over all label sequences. */
    public double logPartition(double[][] emissions) {
        double[][] a = forward(emissions);
        return logSum(plus(a[a.length - 1], last));
    }

    /** For each word and label the log sum over all beginnings that end there. */
    public double[][] forward(double[][] emissions) {
        int n = emissions.length;
        double[][] a = new double[n][labels];
        for (int y = 0; y < labels; y++) {
            a[0][y] = first[y] + emissions[0][y];
        }
        double[] terms = new double[labels];
        for (int i = 1; i < n; i++) {
            for (int y = 0; y < labels; y++) {
                int[] allowed = before[y];
                for (int k = 0; k < allowed.length; k++) {
                    terms[k] = a[i - 1][allowed[k]] + transitions[allowed[k]][y];
                }
                a[i][y] = logSum(terms, allowed.length) + emissions[i][y];
            }
        }
        return a;
    }

    /** For each word and label the log sum over all continuations, the word's own emission left out. */
    public double[][] backward(double[][] emissions) {
        int n = emissions.length;
        double[][] b = new double[n][labels];
        b[n - 1] = last.clone();
        double[] terms = new double[labels];
        for (int i = n - 2; i >= 0; i--) {
            for (int from = 0; from < labels; from++) {
                int count = 0;
                for (int to = 0; to < labels; to++) {
                    if (transitions[from][to] > FORBIDDEN) {
                        terms[count++] = transitions[from][to] + emissions[i + 1][to] + b[i + 1][to];
                    }
                }
                b[i][from] = logSum(terms, count);
            }
        }
        return b;
    }

    public double logSum(double[] a, double[] b) {
        return logSum(plus(a, b));
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }

    private static double logSum(double[] terms) {
        return logSum(terms, terms.length);
    }

    private static double logSum(double[] terms, int count) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            top = Math.max(top, terms[i]);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(terms[i] - top);
        }
        return top + Math.log(sum);
    }
}
