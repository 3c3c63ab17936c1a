package org.hearsay.engine.read.place;

import java.util.Set;

/** Words that names of places are made of, or stand beside them. */
final class PlaceWords {

    /** Parts of a country. */
    static final Set<String> DIVISIONS =
            words("province provinces state region district county governorate prefecture oblast krai department"
                    + " canton municipality emirate territory parish republic division raion area countryside");

    /** Where people live together. */
    static final Set<String> TOWNS =
            words("city town village port capital suburb neighborhood neighbourhood hamlet settlement");

    /** Which part of a place is meant. */
    static final Set<String> SIDES =
            words("north northern south southern east eastern west western central northeastern northwestern"
                    + " southeastern southwestern northeast northwest southeast southwest downtown greater mainland"
                    + " rural upstate inner outer nearby neighboring neighbouring coastal old mid far");

    /** What stands before a place rather than before a person. */
    static final Set<String> BEFORE =
            words("in at near from to of across outside inside into around between toward towards throughout via"
                    + " through north south east west over off within against by with");

    /** Words of many places' names that are also names of a few by themselves. */
    static final Set<String> GENERIC =
            words("battle dam wadi river lake camp bridge road street airport airfield base mt hill hills bay"
                    + " beach park center centre hall hospital university college school station house church square"
                    + " market al la el de new upper lower little big st ft border gulf sea coast point forest highway"
                    + " avenue prison palace mosque gate front army police council court government mine plant field"
                    + " union of southern this most many our his they both");

    private PlaceWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
