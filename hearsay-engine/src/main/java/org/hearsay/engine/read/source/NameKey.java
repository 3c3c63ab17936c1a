package org.hearsay.engine.read.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.engine.text.Folded;

/**
 * Names as they sound, so that spellings and transliterations of one name meet (Karvan and Qarvan, Muhammad and Mohammed)
 * and names that only look alike do not (Karel and Karla). In the manner of the phonetic keys that began with Soundex
 * (Russell 1918), but with the vowels kept, in three classes, since they tell short names apart.
 */
public final class NameKey {

    /** An article that is written into a name with a hyphen: two letters, as in {@code al-Suwar}. */
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})\\p{L}{2}[-‑](?=\\p{L})");

    /** From this length on, two keys may differ in one letter. */
    private static final int LONG = 6;

    private NameKey() {}

    /** The words of a name, articles left out, each as it sounds. */
    public static List<String> of(String name) {
        return Arrays.stream(Folded.of(ARTICLE.matcher(name).replaceAll("")).split(" "))
                .filter(w -> !w.isEmpty())
                .map(NameKey::sound)
                .toList();
    }

    /** Whether two words of names, as they sound, may be the same. */
    public static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return a.length() >= LONG && b.length() >= LONG && a.charAt(0) == b.charAt(0) && isOneStep(a, b);
    }

    /** Whether two names have as many words and each may be the same. */
    public static boolean alike(List<String> a, List<String> b) {
        if (a.size() != b.size() || a.isEmpty()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!alike(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String sound(String word) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (c == 'p' && next == 'h') {
                c = 'f';
                i++;
            } else if ((c == 'k' || c == 'c' && i > 0 || c == 'g' || c == 'd' && i > 0) && next == 'h') {
                c = c == 'c' ? 's' : c;
                i++;
            }
            char mapped = switch (c) {
                case 'q', 'c' -> 'k';
                case 'o', 'u', 'w' -> 'u';
                case 'e', 'i', 'y', 'j' -> 'i';
                case 'ı' -> 'i';
                default -> c;
            };
            if (key.isEmpty() || key.charAt(key.length() - 1) != mapped) {
                key.append(mapped);
            }
        }
        return key.toString();
    }

    /** Whether one letter put in, left out or changed makes one of the other. */
    private static boolean isOneStep(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        int rest = i + 1;
        return longer.length() == shorter.length()
                ? longer.substring(Math.min(rest, longer.length()))
                        .equals(shorter.substring(Math.min(rest, shorter.length())))
                : longer.substring(rest).equals(shorter.substring(i));
    }
}
