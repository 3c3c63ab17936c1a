package org.hearsay.cli.evaluation;

/**
 * The random numbers of Python's {@code random.Random(seed)}: Mersenne Twister MT19937 (Matsumoto and Nishimura 1998),
 * seeded by array and read with 53 bits. Bootstrap intervals come out the same in both languages.
 */
final class PythonRandom {

    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int at = N;

    /** @param seed 0 or more, as {@code random.Random(seed)} takes it */
    public PythonRandom(long seed) {
        if (seed < 0) {
            throw new IllegalArgumentException("negative seed: " + seed);
        }
        int high = (int) (seed >>> 32);
        seed(high == 0 ? new int[] {(int) seed} : new int[] {(int) seed, high});
    }

    /** The next number, 0 or more and below 1. */
    public double random() {
        int a = nextInt() >>> 5;
        int b = nextInt() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    /** The place that {@code choices} takes next from a list of {@code size}. */
    public int choice(int size) {
        return (int) Math.floor(random() * size);
    }

    private void seed(int[] key) {
        state[0] = 19650218;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j = j + 1 == key.length ? 0 : j + 1;
            if (i == N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i == N) {
                state[0] = state[N - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    private int nextInt() {
        if (at == N) {
            for (int k = 0; k < N; k++) {
                int y = state[k] & 0x80000000 | state[(k + 1) % N] & 0x7fffffff;
                state[k] = state[(k + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            at = 0;
        }
        int y = state[at++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }
}
