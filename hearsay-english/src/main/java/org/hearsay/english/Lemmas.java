package org.hearsay.english;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.PartOfSpeech;

/**
 * Dictionary forms of English words: by the table {@code lemmas.tsv}, else by the longest suffix in {@code
 * lemma-rules.tsv}. Both were made by {@code training/make_lemmas.py} from a treebank's annotations; it does the same.
 */
final class Lemmas {

    private static final int LONGEST_SUFFIX = 6;

    private static final List<String> PLURAL = List.of("Number=Plur");

    private static final List<String> VERBAL =
            List.of("Number=Sing|Person=3|Tense=Pres", "Tense=Past", "Tense=Pres|VerbForm=Part", "VerbForm=Ger");

    private static final List<String> COMPARED = List.of("Degree=Cmp", "Degree=Sup");

    private static final Set<PartOfSpeech> AS_WRITTEN =
            EnumSet.of(PartOfSpeech.PROPN, PartOfSpeech.X, PartOfSpeech.SYM);

    private static final Map<String, String> LISTED = new HashMap<>();

    private static final Map<String, Rule> RULES = new HashMap<>();

    private static final Map<String, Features> CONDITIONS = new HashMap<>();

    /**
     * @param cut how many characters go at the end
     * @param added what comes instead
     */
    private record Rule(int cut, String added) {}

    static {
        for (String[] row : rows("lemmas.tsv")) {
            LISTED.put(key(row[1], row[2], row[0]), row[3]);
        }
        for (String[] row : rows("lemma-rules.tsv")) {
            RULES.put(key(row[0], row[1], row[2]), new Rule(Integer.parseInt(row[3]), row[4]));
        }
        for (String condition : VERBAL) {
            CONDITIONS.put(condition, Features.ofUd(condition));
        }
        for (String condition : List.of("Number=Plur", "Degree=Cmp", "Degree=Sup")) {
            CONDITIONS.put(condition, Features.ofUd(condition));
        }
    }

    private Lemmas() {}

    /** @param first whether the word begins its sentence */
    static String of(String form, PartOfSpeech pos, Features features, boolean first) {
        String cased = cased(form, pos, first);
        String condition = condition(pos, features);
        String listed = LISTED.get(key(pos.name(), condition, cased));
        if (listed == null && pos != PartOfSpeech.PROPN) {
            listed = LISTED.get(key(pos.name(), condition, cased.toLowerCase(Locale.ROOT)));
        }
        if (listed != null) {
            return listed;
        }
        if (!condition.isEmpty()) {
            for (int k = Math.min(LONGEST_SUFFIX, cased.length() - 1); k >= 0; k--) {
                Rule rule = RULES.get(key(pos.name(), condition, cased.substring(cased.length() - k)));
                if (rule != null && rule.cut() <= cased.length()) {
                    return cased.substring(0, cased.length() - rule.cut()) + rule.added();
                }
            }
        }
        return cased;
    }

    /** The first inflection that the features tell, as the tables write it. */
    private static String condition(PartOfSpeech pos, Features features) {
        for (String condition : conditions(pos)) {
            long wanted = CONDITIONS.getOrDefault(condition, Features.NONE).bits();
            if ((features.bits() & wanted) == wanted) {
                return condition;
            }
        }
        return "";
    }

    private static List<String> conditions(PartOfSpeech pos) {
        return switch (pos) {
            case NOUN, PROPN -> PLURAL;
            case VERB, AUX -> VERBAL;
            case ADJ, ADV -> COMPARED;
            default -> List.of();
        };
    }

    /** A form as its lemma begins: names, and acronyms with their numbers, keep their letters, other words become small. */
    private static String cased(String raw, PartOfSpeech pos, boolean first) {
        String form = raw.replace('’', '\'');
        if (AS_WRITTEN.contains(pos)) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (pos == PartOfSpeech.NUM) {
            String digits = form.replace(",", "");
            boolean number = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
            return number ? digits : form.equals(form.toUpperCase(Locale.ROOT)) && !form.equals(lower) ? form : lower;
        }
        long capitals = form.codePoints().filter(Character::isUpperCase).count();
        boolean acronym = capitals >= 2 && Character.isUpperCase(form.charAt(1));
        boolean letter = capitals == 1 && form.length() == 1 && !first;
        if (pos == PartOfSpeech.NOUN && (acronym || letter)
                || pos == PartOfSpeech.ADJ && capitals == 1 && !first && Character.isUpperCase(form.charAt(0))) {
            return form;
        }
        return form.equals("I") ? form : lower;
    }

    private static String key(String pos, String condition, String word) {
        return pos + '\t' + condition + '\t' + word;
    }

    private static List<String[]> rows(String name) {
        return English.table(name)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
