package org.hearsay.engine.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a vocabulary of tables and refuses what contradicts itself.
 *
 * <p>A table is text, one subject a table: lines that begin with {@code #} say what it is for and where it comes from; the
 * first other line names the columns {@code word class value forms}, parted by tabulators; each line after it is one word
 * or phrase. {@code class} is a constant of the subject's enumeration in lower camel case, several parted by commas.
 * {@code value} is what the class's {@link WordClass#value()} asks for, empty where it asks for nothing. {@code forms} names
 * the kind of forms that the pack makes of the word ("verb", "noun"), empty where it has but one.
 */
public final class VocabularyBuilder {

    private final Map<WordClass, Map<String, Object>> words = new HashMap<>();
    private final Map<WordClass, Map<String, String>> places = new HashMap<>();
    private final BiFunction<String, String, List<String>> inflection;

    /**
     * @param inflection makes of a word and the name of a kind of forms all forms, the word included; throws {@link
     *     IllegalArgumentException} for a kind it does not know
     */
    public VocabularyBuilder(BiFunction<String, String, List<String>> inflection) {
        this.inflection = inflection;
    }

    /** A builder that begins with what a vocabulary has; rows may be added, none contradicted. */
    public static VocabularyBuilder from(Vocabulary vocabulary, BiFunction<String, String, List<String>> inflection) {
        VocabularyBuilder builder = new VocabularyBuilder(inflection);
        vocabulary.all().forEach((c, w) -> builder.words.put(c, new HashMap<>(w)));
        return builder;
    }

    /**
     * Adds the table of a subject.
     *
     * @param subject the enumeration of its classes
     * @param name what messages call the table
     * @param table its text
     * @throws VocabularyException where a line is not understood, a word stands in a class twice or in two that exclude
     *     one another, or a class has no word
     */
    public VocabularyBuilder add(Class<? extends WordClass> subject, String name, String table) {
        rows(name, table, List.of(subject));
        for (WordClass wordClass : subject.getEnumConstants()) {
            if (!wordClass.mayBeEmpty()
                    && words.getOrDefault(wordClass, Map.of()).isEmpty()) {
                throw new VocabularyException(name + " has no word of the class " + camel(wordClass));
            }
        }
        return this;
    }

    /**
     * Adds words of any subjects, as a person writes them beside the pack's own: the class is {@code subject.class}, the
     * subject being the enumeration's name in lower camel case without "Word" ({@code source.title}). Words may have upper
     * case, and may be the pack's already, as long as they mean the same there.
     *
     * @throws VocabularyException where a line is not understood, or contradicts the pack or another line
     */
    public VocabularyBuilder add(List<Class<? extends WordClass>> known, String name, String table) {
        rows(name, table, known);
        return this;
    }

    public Vocabulary build() {
        for (Map.Entry<WordClass, Map<String, Object>> entry : words.entrySet()) {
            for (WordClass excluded : entry.getKey().excludes()) {
                for (String word : entry.getValue().keySet()) {
                    if (words.getOrDefault(excluded, Map.of()).containsKey(word)) {
                        throw new VocabularyException("\"" + word + "\" is in " + camel(entry.getKey()) + " and in "
                                + camel(excluded) + ", which exclude one another (" + place(entry.getKey(), word) + ", "
                                + place(excluded, word) + ")");
                    }
                }
            }
        }
        return new Vocabulary(words);
    }

    private void rows(String name, String table, List<? extends Class<? extends WordClass>> known) {
        String[] lines = table.split("\r?\n", -1);
        boolean header = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            String at = VocabularyException.line(name, i + 1);
            if (!header) {
                if (!line.strip().equals("word\tclass\tvalue\tforms")) {
                    throw new VocabularyException(
                            at + ": the first line that is no comment must name the columns word, class,"
                                    + " value and forms, parted by tabulators");
                }
                header = true;
                continue;
            }
            row(at, line.split("\t", -1), known);
        }
    }

    private void row(String at, String[] cells, List<? extends Class<? extends WordClass>> known) {
        if (cells.length < 2 || cells.length > 4) {
            throw new VocabularyException(
                    at + ": " + cells.length + " columns instead of two to four; part them by tabulators");
        }
        boolean own = known.size() > 1;
        String written = cells[0].strip();
        if (written.isEmpty()) {
            throw new VocabularyException(at + ": there is no word");
        }
        String value = cells.length > 2 ? cells[2].strip() : "";
        String kind = cells.length > 3 ? cells[3].strip() : "";
        for (String className : cells[1].split(",", -1)) {
            WordClass wordClass = find(at, className.strip(), known);
            String word = own && !wordClass.isCased() ? Vocabulary.folded(written) : written;
            if (!wordClass.isCased() && !word.equals(Vocabulary.folded(word))) {
                throw new VocabularyException(
                        at + ": a word of " + camel(wordClass) + " is written in lower case: \"" + word + "\"");
            }
            List<String> forms = kind.isEmpty() ? List.of(word) : forms(at, word, kind);
            Object meaning = meaning(at, wordClass, value);
            for (String form : forms) {
                Map<String, Object> members = words.computeIfAbsent(wordClass, c -> new HashMap<>());
                Object before = members.putIfAbsent(form, meaning);
                // Two words may share a form ("found"); only the very word must not come twice.
                boolean there = own && !places(wordClass).containsKey(form) && meaning.equals(before);
                if (before != null && !there && (form.equals(word) || !before.equals(meaning))) {
                    throw new VocabularyException(at + ": \"" + form + "\" is in " + camel(wordClass) + " already ("
                            + place(wordClass, form) + ")");
                }
                places(wordClass).putIfAbsent(form, at);
            }
        }
    }

    private List<String> forms(String at, String word, String kind) {
        try {
            return inflection.apply(word, kind);
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(at + ": " + e.getMessage());
        }
    }

    private static WordClass find(String at, String name, List<? extends Class<? extends WordClass>> known) {
        int dot = name.indexOf('.');
        for (Class<? extends WordClass> subject : known) {
            if (dot >= 0 ? !subject(subject).equals(name.substring(0, dot)) : known.size() > 1) {
                continue;
            }
            for (WordClass wordClass : subject.getEnumConstants()) {
                if (camel(wordClass.name()).equals(name.substring(dot + 1))) {
                    return wordClass;
                }
            }
        }
        throw new VocabularyException(at + ": there is no class \"" + name + "\"; write " + choices(name, known));
    }

    /** What may stand in the column of classes, for whoever wrote something else. */
    private static String choices(String name, List<? extends Class<? extends WordClass>> known) {
        for (Class<? extends WordClass> subject : known) {
            if (known.size() == 1 || name.startsWith(subject(subject) + ".")) {
                String prefix = known.size() == 1 ? "" : subject(subject) + ".";
                return VocabularyException.oneOf(
                        Arrays.stream(subject.getEnumConstants()).map(c -> prefix + camel(c.name())));
            }
        }
        return VocabularyException.aClassOf(known.stream().map(VocabularyBuilder::subject));
    }

    private static Object meaning(String at, WordClass wordClass, String value) {
        Class<?> type = wordClass.value();
        if (type == Void.class) {
            if (!value.isEmpty()) {
                throw new VocabularyException(at + ": " + camel(wordClass) + " takes no value; leave the column empty");
            }
            return Vocabulary.BELONGS;
        }
        Object meaning = parsed(type, value);
        if (meaning == null) {
            throw new VocabularyException(
                    at + ": \"" + value + "\" is no value of " + camel(wordClass) + "; write " + values(type));
        }
        return meaning;
    }

    private static @Nullable Object parsed(Class<?> type, String value) {
        if (value.isEmpty()) {
            return null;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> camel(((Enum<?>) c).name()).equals(value))
                    .findFirst()
                    .orElse(null);
        }
        try {
            return type == Integer.class
                    ? Integer.valueOf(value)
                    : type == BigDecimal.class ? new BigDecimal(value) : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String values(Class<?> type) {
        return type.isEnum()
                ? VocabularyException.oneOf(
                        Arrays.stream(type.getEnumConstants()).map(c -> camel(((Enum<?>) c).name())))
                : VocabularyException.aValueOf(type);
    }

    private String place(WordClass wordClass, String form) {
        return places(wordClass).getOrDefault(form, VocabularyException.OF_PACK);
    }

    private Map<String, String> places(WordClass wordClass) {
        return places.computeIfAbsent(wordClass, c -> new HashMap<>());
    }

    /** {@code SpeechWord} is the subject {@code speech}. */
    public static String subject(Class<? extends WordClass> subject) {
        String name = subject.getSimpleName();
        String plain = name.endsWith("Word") ? name.substring(0, name.length() - "Word".length()) : name;
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    private static String camel(WordClass wordClass) {
        return camel(wordClass.name());
    }

    /** {@code SUBJECT_PRONOUN} is written {@code subjectPronoun}. */
    private static String camel(String constant) {
        StringBuilder camel = new StringBuilder();
        for (String part : constant.split("_", -1)) {
            camel.append(
                    camel.isEmpty() ? Vocabulary.folded(part) : part.charAt(0) + Vocabulary.folded(part.substring(1)));
        }
        return camel.toString();
    }
}
