package org.hearsay.engine.read.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.PlaceWord;
import org.hearsay.engine.language.Vocabulary;

/**
 * One way to look up the words of a mention.
 *
 * @param key the name, as {@link Gazetteer#key} makes it
 * @param wanted what the words around the name say it is
 */
record Asked(String key, PlaceKind wanted) {

    /**
     * @param mention words of a mention, without a clitic at the end
     * @return ways to look it up, the most literal first
     */
    static List<Asked> of(String mention, Gazetteer gazetteer, Vocabulary vocabulary) {
        String key = gazetteer.key(mention);
        boolean name = isName(mention, vocabulary)
                && !key.isEmpty()
                && PlaceKind.of(key, vocabulary) == PlaceKind.ANY
                && !vocabulary.is(PlaceWord.SIDE, key);
        if (!name) {
            return List.of();
        }
        List<Asked> ways = new ArrayList<>();
        ways.add(new Asked(key, PlaceKind.ANY));
        int comma = mention.indexOf(',');
        if (comma > 1) {
            ways.addAll(of(mention.substring(0, comma), gazetteer, vocabulary));
        }
        List<String> words = withoutSides(Arrays.asList(key.split(" ", -1)), vocabulary);
        String rest = String.join(" ", words);
        if (!rest.equals(key)) {
            ways.add(new Asked(rest, PlaceKind.ANY));
        }
        kinds(words, vocabulary, ways);
        return ways;
    }

    /** Whether some word but an article at the beginning has a capital: "the border" names nothing. */
    private static boolean isName(String mention, Vocabulary vocabulary) {
        int space = mention.indexOf(' ');
        boolean article = space > 0
                && vocabulary.is(
                        GrammarWord.ARTICLE, mention.substring(0, space).toLowerCase(Locale.ROOT));
        return mention.chars().skip(article ? space + 1 : 0).anyMatch(Character::isUpperCase);
    }

    private static void kinds(List<String> words, Vocabulary vocabulary, List<Asked> ways) {
        int last = words.size() - 1;
        if (last < 1) {
            return;
        }
        PlaceKind behind = PlaceKind.of(words.get(last), vocabulary);
        if (behind != PlaceKind.ANY) {
            ways.add(new Asked(String.join(" ", withoutSides(words.subList(0, last), vocabulary)), behind));
        }
        PlaceKind before = PlaceKind.of(words.get(0), vocabulary);
        if (before != PlaceKind.ANY && !vocabulary.is(PlaceWord.KIND_JOINT, words.get(1))) {
            ways.add(new Asked(String.join(" ", words.subList(1, words.size())), before));
        }
        for (int i = 1; i < last; i++) {
            if (vocabulary.is(PlaceWord.KIND_JOINT, words.get(i))) {
                PlaceKind said = PlaceKind.of(words.get(i - 1), vocabulary);
                int from = vocabulary.is(GrammarWord.ARTICLE, words.get(i + 1)) ? i + 2 : i + 1;
                List<String> name = words.subList(from, words.size());
                if (said != PlaceKind.ANY && name.stream().noneMatch(w -> vocabulary.is(PlaceWord.KIND_JOINT, w))) {
                    ways.add(new Asked(String.join(" ", name), said));
                }
                return;
            }
        }
    }

    private static List<String> withoutSides(List<String> words, Vocabulary vocabulary) {
        int from = 0;
        while (from < words.size() - 1 && vocabulary.is(PlaceWord.SIDE, words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
