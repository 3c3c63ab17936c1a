package org.hearsay.engine.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The features of one word. */
public record Features(long bits) {

    public static final Features NONE = new Features(0);

    public static Features of(Feature... features) {
        long bits = 0;
        for (Feature feature : features) {
            bits |= 1L << feature.ordinal();
        }
        return new Features(bits);
    }

    /** Of treebanks' writing: {@code Tense=Past|VerbForm=Fin}; what is not known is left out. */
    public static Features ofUd(String ud) {
        long bits = 0;
        for (String one : ud.split("\\|", -1)) {
            Feature feature = Feature.of(one);
            bits |= feature == null ? 0 : 1L << feature.ordinal();
        }
        return new Features(bits);
    }

    public boolean has(Feature feature) {
        return (bits & 1L << feature.ordinal()) != 0;
    }

    /** As treebanks write them, in alphabetical order; {@code _} for none. */
    public String ud() {
        String ud = Arrays.stream(Feature.values())
                .filter(this::has)
                .map(Feature::ud)
                .sorted()
                .collect(Collectors.joining("|"));
        return ud.isEmpty() ? "_" : ud;
    }
}
