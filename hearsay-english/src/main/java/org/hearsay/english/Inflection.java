package org.hearsay.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of English words: regular ones by rule (Quirk et al., <i>A Comprehensive Grammar of the English Language</i>,
 * 1985, 3.5 and 5.80), irregular ones by the table {@code irregular.tsv}.
 */
final class Inflection {

    private static final Map<String, List<String>> IRREGULAR = irregular();

    /** Verbs of two syllables whose last one is stressed, so that its consonant doubles ("admitted"). */
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "permit",
            "commit",
            "submit",
            "omit",
            "refer",
            "prefer",
            "infer",
            "defer",
            "occur",
            "concur",
            "recur",
            "rebut",
            "compel",
            "expel",
            "propel",
            "repel",
            "rebel",
            "control",
            "regret",
            "forbid",
            "begin",
            "forget",
            "upset",
            "confer",
            "incur",
            "deter",
            "transfer",
            "equip",
            "quip");

    private Inflection() {}

    /**
     * @param word a word or phrase; of a phrase the first word of a verb ("point out") and the last of a noun bends
     * @param kind "verb" or "noun" for all forms, the word first; "past" for the past form and the participle alone,
     *     "gerund" for the form of what goes on alone
     */
    static List<String> forms(String word, String kind) {
        return switch (kind) {
            case "verb" -> verb(word);
            case "noun" -> noun(word);
            case "past" -> past(word);
            case "gerund" -> List.of(gerund(word));
            default -> throw new IllegalArgumentException("no kind of forms is called \"" + kind + "\"");
        };
    }

    private static List<String> verb(String phrase) {
        int space = phrase.indexOf(' ');
        String word = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        List<String> known = IRREGULAR.get(word);
        forms.add(known != null && known.size() > 3 ? known.get(3) : withS(word));
        if (known != null) {
            forms.addAll(known.subList(0, Math.min(2, known.size())));
        } else {
            forms.add(withEnding(word, "ed"));
        }
        forms.add(
                known != null && known.size() > 2 && !known.get(2).isEmpty() ? known.get(2) : withEnding(word, "ing"));
        if (word.endsWith("l") && isVowel(word, word.length() - 2) && !isVowel(word, word.length() - 3)) {
            // British and American: labelled, labeled.
            forms.add(word + "led");
            forms.add(word + "ling");
        }
        List<String> all = new ArrayList<>();
        forms.forEach(f -> all.add(f + rest));
        return all;
    }

    private static List<String> past(String word) {
        List<String> known = IRREGULAR.get(word);
        return known == null || known.size() < 2
                ? List.of(withEnding(word, "ed"))
                : known.subList(0, 2).stream().distinct().toList();
    }

    private static String gerund(String word) {
        List<String> known = IRREGULAR.get(word);
        return known != null && known.size() > 2 && !known.get(2).isEmpty() ? known.get(2) : withEnding(word, "ing");
    }

    private static List<String> noun(String phrase) {
        int space = phrase.lastIndexOf(' ');
        String word = phrase.substring(space + 1);
        List<String> known = IRREGULAR.get(word);
        String plural = known != null && known.size() == 1
                ? known.get(0)
                : word.endsWith("man") && !word.equals("human") && !word.equals("german")
                        ? word.substring(0, word.length() - 2) + "en"
                        : withS(word);
        return List.of(phrase, phrase.substring(0, space + 1) + plural);
    }

    private static String withS(String word) {
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("o") && !isVowel(word, word.length() - 2)) {
            return word + "es";
        }
        return endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String withEnding(String word, String ending) {
        boolean past = ending.equals("ed");
        if (past && endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ied";
        }
        if (!past && word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "ying";
        }
        if (word.endsWith("e") && (past || !word.endsWith("ee") && !word.endsWith("oe") && !word.endsWith("ye"))) {
            return word.substring(0, word.length() - 1) + ending;
        }
        return doubles(word) ? word + word.charAt(word.length() - 1) + ending : word + ending;
    }

    private static boolean doubles(String word) {
        int n = word.length();
        if (DOUBLING.contains(word)) {
            return true;
        }
        boolean shape = n >= 3
                && "bdgklmnprtv".indexOf(word.charAt(n - 1)) >= 0
                && isVowel(word, n - 2)
                && !isVowel(word, n - 3);
        return shape && word.chars().limit(n - 2).noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && word.length() > 1 && !isVowel(word, word.length() - 2);
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }

    private static Map<String, List<String>> irregular() {
        Map<String, List<String>> known = new HashMap<>();
        for (String line : English.table("irregular.tsv").split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                known.put(cells[0], List.of(cells).subList(1, cells.length));
            }
        }
        return known;
    }
}
