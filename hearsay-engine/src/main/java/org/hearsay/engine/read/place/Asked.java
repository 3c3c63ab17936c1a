package org.hearsay.engine.read.place;

import org.hearsay.engine.gazetteer.PlaceNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One way to look up the words of a mention.
 *
 * @param key the name, as {@link PlaceNames#key} makes it
 * @param wanted what the words around the name say it is
 */
record Asked(String key, Wanted wanted) {

    /** What kind of place a mention speaks of. */
    enum Wanted {
        ANY,
        TOWN,
        DIVISION
    }

    /**
     * @param mention words of a mention
     * @return ways to look it up, the most literal first
     */
    static List<Asked> of(String mention) {
        List<Asked> ways = new ArrayList<>();
        String key = PlaceNames.key(withoutPossessive(mention));
        if (key.isEmpty() || isKind(key) || isSide(key) || !isName(mention)) {
            return ways;
        }
        ways.add(new Asked(key, Wanted.ANY));
        int comma = mention.indexOf(',');
        if (comma > 1) {
            ways.addAll(of(mention.substring(0, comma)));
        }
        String rest = withoutSides(key);
        if (!rest.equals(key)) {
            ways.add(new Asked(rest, Wanted.ANY));
        }
        kinds(rest, ways);
        return ways;
    }

    /** Whether some word but an article at the beginning has a capital: "the border" names nothing. */
    private static boolean isName(String mention) {
        String lower = mention.toLowerCase(Locale.ROOT);
        int from = lower.startsWith("the ") ? 4 : lower.startsWith("a ") ? 2 : 0;
        return mention.chars().skip(from).anyMatch(Character::isUpperCase);
    }

    private static void kinds(String key, List<Asked> ways) {
        int last = key.lastIndexOf(' ');
        if (last > 0) {
            Wanted wanted = wanted(key.substring(last + 1));
            if (wanted != Wanted.ANY) {
                ways.add(new Asked(withoutSides(key.substring(0, last)), wanted));
            }
        }
        int first = key.indexOf(' ');
        if (first > 0 && isKind(key.substring(0, first)) && !key.startsWith("of ", first + 1)) {
            ways.add(new Asked(key.substring(first + 1), wanted(key.substring(0, first))));
        }
        int of = key.indexOf(" of ");
        if (of > 0) {
            Wanted wanted = wanted(key.substring(key.lastIndexOf(' ', of - 1) + 1, of));
            String name = key.substring(of + 4);
            if (wanted != Wanted.ANY && name.indexOf(" of ") < 0) {
                ways.add(new Asked(name.startsWith("the ") ? name.substring(4) : name, wanted));
            }
        }
    }

    /** Whether a word says what kind of place a name beside it means. */
    static boolean isKind(String word) {
        return wanted(word) != Wanted.ANY;
    }

    /** Whether a word says which part of a place is meant. */
    static boolean isSide(String word) {
        return PlaceWords.SIDES.contains(word);
    }

    /** What kind of place a word speaks of. */
    static Wanted wanted(String word) {
        return PlaceWords.TOWNS.contains(word)
                ? Wanted.TOWN
                : PlaceWords.DIVISIONS.contains(word) ? Wanted.DIVISION : Wanted.ANY;
    }

    private static String withoutSides(String key) {
        String rest = key;
        for (int space = rest.indexOf(' ');
                space > 0 && PlaceWords.SIDES.contains(rest.substring(0, space));
                space = rest.indexOf(' ')) {
            rest = rest.substring(space + 1);
        }
        return rest;
    }

    private static String withoutPossessive(String words) {
        int end = words.length();
        return end > 2 && "'’".indexOf(words.charAt(end - 2)) >= 0 && words.charAt(end - 1) == 's'
                ? words.substring(0, end - 2)
                : words;
    }
}
