package org.hearsay.model.gazetteer;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the names in a gazetteer are written, so that the spellings of one are found together. Every file is sorted by these
 * keys: a change here makes all files anew.
 */
final class PlaceNames {

    private static final Normalizer2 PLAIN = Normalizer2.getNFKDInstance();

    /** Letters that no decomposition makes plain. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "ng"),
            Map.entry('ə', "a"),
            Map.entry('ɓ', "b"),
            Map.entry('ɗ', "d"),
            Map.entry('ƙ', "k"));

    /** Words that are written in two ways. */
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft", "and", "&");

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ar", "as", "ash", "ad", "adh", "an", "at", "ath", "az", "er", "es", "esh", "ed", "en", "et",
            "ez");

    private PlaceNames() {}

    /**
     * The name as it is looked up: no letter case, accents, apostrophes or dots; hyphens as spaces; "St." for "Saint";
     * without "the".
     *
     * @return the words with one space between them; empty when the name has no letter and no digit
     */
    static String key(String name) {
        String plain = PLAIN.normalize(name).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(plain.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (c == '&' || Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                String other = LETTERS.get(c);
                word.append(other == null ? String.valueOf(c) : other);
            } else if (!isSilent(c) && !word.isEmpty()) {
                String whole = word.toString();
                if (!(words.isEmpty() && whole.equals("the"))) {
                    words.append(words.isEmpty() ? "" : " ").append(SHORT.getOrDefault(whole, whole));
                }
                word.setLength(0);
            }
        }
        return words.toString();
    }

    /** What stands inside a word without parting it. */
    private static boolean isSilent(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_LETTER
                || type == Character.MODIFIER_SYMBOL
                || type == Character.FORMAT
                || ".'’‘`´".indexOf(c) >= 0;
    }

    /** The key without an Arabic article in front: {@code ar raqqah} as {@code raqqah}; the key itself without one. */
    static String withoutArticle(String key) {
        int space = key.indexOf(' ');
        return space > 0 && ARTICLES.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
    }

    /**
     * What stays of a key when the ways in which one sound of Arabic, Persian or Russian is written are made one:
     * {@code raqqah}, {@code rakka}, {@code raqa}. Only of use among names that are known to be so written.
     */
    static String sound(String key) {
        String bare = withoutArticle(key);
        StringBuilder sound = new StringBuilder(bare.length());
        char last = ' ';
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            char next = i + 1 < bare.length() ? bare.charAt(i + 1) : ' ';
            char made = switch (c) {
                case 'q', 'c' -> 'k';
                case 'e', 'y', 'j' -> 'i';
                case 'o', 'w' -> 'u';
                case 'z' -> 's';
                case 'h' -> next == ' ' || "dgksztc".indexOf(last) >= 0 ? '-' : 'h';
                default -> c;
            };
            if (made == '-' || made == ' ' || made == last) {
                continue;
            }
            sound.append(made);
            last = made;
        }
        return sound.toString();
    }
}
