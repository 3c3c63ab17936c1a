package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.engine.compare.document.PublisherName;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * By which words other documents may name those who published one among them: an outlet by its whole name, an office by
 * its name or by the noun that it ends with ("the Authority", "police"), a company by its first word.
 */
final class CitedNames {

    /** A name of one word that is shorter says nothing. */
    private static final int SHORTEST = 3;

    /** By their first word. */
    private final Map<String, List<CitedName>> byFirst = new HashMap<>();

    private final List<Integer> papers = new ArrayList<>();

    /** @param sides in the order of their numbers */
    CitedNames(List<DerivationSide> sides) {
        for (int i = 0; i < sides.size(); i++) {
            PublisherName name = sides.get(i).name();
            if (name != null) {
                if (sides.get(i).isIssuer()) {
                    papers.add(i);
                }
                add(name, sides.get(i), i);
            }
        }
    }

    private void add(PublisherName name, DerivationSide side, int document) {
        Vocabulary vocabulary = side.vocabulary();
        Set<String> whole = new HashSet<>(name.words());
        for (List<String> words : name.parts()) {
            if (words.size() == 1 && words.get(0).length() < SHORTEST) {
                continue;
            }
            boolean company =
                    words.size() > 1 && vocabulary.is(ComparisonWord.COMPANY_NOUN, words.get(words.size() - 1));
            CitedName.Kind kind = side.isIssuer() || company ? CitedName.Kind.OFFICE : CitedName.Kind.OUTLET;
            add(words, whole, kind, document, vocabulary);
            if (company && !vocabulary.is(ComparisonWord.OFFICE_NOUN, words.get(0))) {
                add(words.subList(0, 1), whole, CitedName.Kind.OFFICE, document, vocabulary);
            } else if (side.isIssuer()) {
                List<String> body = PublisherName.body(words, vocabulary);
                int size = body.size();
                if (vocabulary.is(ComparisonWord.OFFICE_NOUN, body.get(size - 1))) {
                    add(body, whole, CitedName.Kind.OFFICE, document, vocabulary);
                    add(body.subList(size - 1, size), whole, CitedName.Kind.OFFICE, document, vocabulary);
                    if (size > 2) {
                        add(body.subList(size - 2, size), whole, CitedName.Kind.OFFICE, document, vocabulary);
                    }
                }
            }
        }
    }

    private void add(List<String> words, Set<String> whole, CitedName.Kind kind, int document, Vocabulary vocabulary) {
        List<CitedName> same = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        for (CitedName name : same) {
            if (name.words().equals(words) && name.kind() == kind) {
                name.whole().addAll(whole);
                if (name.documents().get(name.documents().size() - 1) != document) {
                    name.documents().add(document);
                }
                return;
            }
        }
        boolean noun =
                kind == CitedName.Kind.OFFICE && vocabulary.is(ComparisonWord.OFFICE_NOUN, words.get(words.size() - 1));
        same.add(new CitedName(
                List.copyOf(words), new HashSet<>(whole), kind, noun, new ArrayList<>(List.of(document))));
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Numbers of what offices and bodies published, rising. */
    List<Integer> papers() {
        return papers;
    }

    /**
     * The longest name that begins with a word; null where none does.
     *
     * @param words of one sentence, without marks and clitics
     * @param i number of the word
     */
    @Nullable
    CitedName at(List<Word> words, int i) {
        CitedName longest = null;
        for (CitedName name : byFirst.getOrDefault(words.get(i).lower(), List.of())) {
            if ((longest == null || name.words().size() > longest.words().size()) && stands(name, words, i)) {
                longest = name;
            }
        }
        return longest;
    }

    private static boolean stands(CitedName name, List<Word> words, int i) {
        int size = name.words().size();
        if (i + size > words.size()) {
            return false;
        }
        boolean capital = false;
        for (int k = 0; k < size; k++) {
            if (!words.get(i + k).lower().equals(name.words().get(k)) || k > 0 && isApart(words, i + k)) {
                return false;
            }
            capital |= words.get(i + k).isCapital();
        }
        return name.isNoun() ? !isOthers(name, words, i, size) : capital && (size > 1 || isNoBeginning(name, words, i));
    }

    /** "Border Police", "police of Lissow", where neither belongs to the name. */
    private static boolean isOthers(CitedName name, List<Word> words, int i, int size) {
        Vocabulary vocabulary = words.get(i).in().vocabulary();
        boolean before = i > 1 && !isApart(words, i) && isOther(name, words.get(i - 1), vocabulary);
        int next = i + size;
        boolean behind = next + 1 < words.size()
                && vocabulary.is(ComparisonWord.WHOSE, words.get(next).lower())
                && isOther(name, words.get(next + 1), vocabulary);
        return before || behind;
    }

    private static boolean isOther(CitedName name, Word word, Vocabulary vocabulary) {
        return word.isCapital()
                && !vocabulary.is(GrammarWord.ARTICLE, word.lower())
                && !new SourceWords(vocabulary).isTitle(word.lower())
                && !name.whole().contains(word.lower());
    }

    /** A name of one word is no first name or part of another name. */
    private static boolean isNoBeginning(CitedName name, List<Word> words, int i) {
        boolean goesOn = i + 1 < words.size()
                && !isApart(words, i + 1)
                && words.get(i + 1).isCapital();
        return !goesOn || name.whole().contains(words.get(i + 1).lower());
    }

    /** Whether more than a hyphen stands between a word and the one before. */
    private static boolean isApart(List<Word> words, int i) {
        int between = words.get(i).index() - words.get(i - 1).index();
        return between > 2
                || between == 2
                        && (!words.get(i).isGlued()
                                || words.get(i - 1).end() + 1 != words.get(i).start());
    }
}
