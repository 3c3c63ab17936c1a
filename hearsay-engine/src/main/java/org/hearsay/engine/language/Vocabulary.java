package org.hearsay.engine.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language by class. Words are in lower case; a phrase is words with one space between. Immutable.
 *
 * @see VocabularyBuilder how tables become a vocabulary
 */
public final class Vocabulary {

    private final Map<WordClass, Map<String, Object>> words;
    private final Map<WordClass, Integer> longest = new HashMap<>();

    /** Stands for "belongs" where a class has no values. */
    static final Object BELONGS = new Object();

    Vocabulary(Map<WordClass, Map<String, Object>> words) {
        Map<WordClass, Map<String, Object>> copy = new HashMap<>();
        words.forEach((c, w) -> {
            copy.put(c, Map.copyOf(w));
            longest.put(
                    c, w.keySet().stream().mapToInt(Vocabulary::length).max().orElse(0));
        });
        this.words = Map.copyOf(copy);
    }

    /** Whether a word or phrase, in lower case, belongs to a class. */
    public boolean is(WordClass wordClass, String lower) {
        return of(wordClass).containsKey(lower);
    }

    /** Whether it belongs to one of several classes. */
    public boolean isAny(String lower, WordClass... classes) {
        for (WordClass wordClass : classes) {
            if (is(wordClass, lower)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has more letters than one of a class of endings, and ends with it. */
    public boolean ends(WordClass endings, String lower) {
        for (String ending : words(endings)) {
            if (lower.length() > ending.length() && lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the table says about a word of a class.
     *
     * @param type the class's {@link WordClass#value()}
     * @return null where the word does not belong to the class
     */
    public <T> @Nullable T value(WordClass wordClass, String lower, Class<T> type) {
        Object value = of(wordClass).get(lower);
        return value == null ? null : type.cast(value);
    }

    /**
     * The longest phrase of a class that begins with some word.
     *
     * @param lowers the words in lower case, by index
     * @param at the first word
     * @param end the first word that is not looked at
     * @return how many words it has; 0 where there is none
     */
    public int phrase(WordClass wordClass, IntFunction<String> lowers, int at, int end) {
        Map<String, Object> known = of(wordClass);
        StringBuilder phrase = new StringBuilder();
        int found = 0;
        int most = Math.min(end - at, longest.getOrDefault(wordClass, 0));
        for (int n = 1; n <= most; n++) {
            phrase.append(n == 1 ? "" : " ").append(lowers.apply(at + n - 1));
            if (known.containsKey(phrase.toString())) {
                found = n;
            }
        }
        return found;
    }

    /** All words and phrases of a class. */
    public Set<String> words(WordClass wordClass) {
        return of(wordClass).keySet();
    }

    /** All words of a class with what the table says about each. */
    public <T> Map<String, T> values(WordClass wordClass, Class<T> type) {
        Map<String, T> values = new HashMap<>();
        of(wordClass).forEach((word, value) -> values.put(word, type.cast(value)));
        return values;
    }

    /** The number of rows, for people who look at a pack. */
    public int size() {
        return words.values().stream().mapToInt(Map::size).sum();
    }

    Map<WordClass, Map<String, Object>> all() {
        return words;
    }

    private Map<String, Object> of(WordClass wordClass) {
        return words.getOrDefault(wordClass, Map.of());
    }

    private static int length(String phrase) {
        return List.of(phrase.split(" ", -1)).size();
    }

    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
