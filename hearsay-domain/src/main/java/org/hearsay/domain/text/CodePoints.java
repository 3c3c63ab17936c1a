package org.hearsay.domain.text;

import java.util.Arrays;

/**
 * Translates offsets between UTF-16 units, as Java counts, and Unicode code points, as the W3C Web Annotation Data
 * Model counts. Texts without surrogate pairs cost nothing; others one array of the pairs' places.
 */
public final class CodePoints {

    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    /** Prepares the translation for {@code text}; linear in its length. */
    public static CodePoints of(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count++] = ++i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /**
     * @param unit an offset in UTF-16 units; inside a surrogate pair it counts as the pair's start
     * @return the same place in code points
     */
    public int fromUnit(int unit) {
        int at = Arrays.binarySearch(pairs, unit);
        return unit - (at >= 0 ? at + 1 : -at - 1);
    }

    /**
     * @param point an offset in code points
     * @return the same place in UTF-16 units
     */
    public int toUnit(int point) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }
}
