package org.hearsay.verify;

/** How much is tried with random and enormous inputs: little in every build, much in the profile {@code fuzz}. */
final class Fuzz {

    /** Whether the profile {@code fuzz} runs. */
    static final boolean LONG = Boolean.getBoolean("hearsay.fuzz");

    private Fuzz() {}

    /** The first in every build, the second in the profile. */
    static int of(int usual, int fuzz) {
        return LONG ? fuzz : usual;
    }
}
