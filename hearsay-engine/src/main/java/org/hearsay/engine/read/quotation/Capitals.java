package org.hearsay.engine.read.quotation;

/** Tells names by their letters. */
final class Capitals {

    /** So long is what names begin with in small letters: "al-", "ash-". */
    private static final int LONGEST_SMALL_PART = 3;

    private Capitals() {}

    /** Whether a word begins with a capital, or is a name like {@code al-Suwar}. */
    static boolean begin(String word) {
        if (Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        for (int at = 1; at < word.length() - 1 && at <= LONGEST_SMALL_PART; at++) {
            if (word.charAt(at) == '-' || word.charAt(at) == '‑') {
                return Character.isUpperCase(word.charAt(at + 1));
            }
        }
        return false;
    }
}
