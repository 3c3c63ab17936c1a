package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The nouns by which a text describes somebody beside the name, as the trees have them: what stands before the name
 * ("Defence Minister Jon Berk"), behind it ("Jon Berk, head of the Harbour Board"), what it is behind ("the herder, Jon
 * Berk"), and what the named one is said to be ("Jon Berk is a herder", "Jon Berk, who is a herder").
 */
final class Descriptions {

    private Descriptions() {}

    /**
     * The nouns that describe the one whom a word means, the nearest first; words before a name come last word first.
     *
     * @param name the word that the others of a name hang on
     */
    static List<Word> of(Word name) {
        List<Word> nouns = new ArrayList<>();
        List<Word> children = name.children();
        for (int i = children.size() - 1; i >= 0; i--) {
            Word child = children.get(i);
            if (child.index() < name.index() && isTitle(child)) {
                nouns.add(child);
            }
        }
        for (Word child : children) {
            if (child.isA(Dependency.APPOS) && child.pos() != PartOfSpeech.NUM) {
                nouns.add(child);
            }
        }
        Word head = name.head();
        if (head != null && (name.isA(Dependency.APPOS) || isNameOf(name, head))) {
            nouns.add(head);
        }
        Word said = said(name);
        if (said != null) {
            nouns.add(said);
        }
        for (Word clause : name.children(Dependency.ACL)) {
            if (clause.child(Dependency.COP) != null && isNoun(clause) && !isDenied(clause)) {
                nouns.add(clause);
            }
        }
        return nouns;
    }

    /** "Minister" of "Minister Berk". */
    private static boolean isTitle(Word word) {
        return (word.isA(Dependency.COMPOUND) || word.isA(Dependency.FLAT) || word.relation() == Dependency.NMOD_DESC)
                && isNoun(word);
    }

    /** "Jon Berk" hangs on "minister" where the title is the noun of the phrase. */
    private static boolean isNameOf(Word name, Word head) {
        return isNoun(head)
                && name.index() > head.index()
                && (name.isA(Dependency.FLAT) || name.relation() == Dependency.NMOD_DESC)
                && head.pos() == PartOfSpeech.NOUN;
    }

    /** "Jon Berk is a herder". */
    private static @Nullable Word said(Word name) {
        Word head = name.head();
        boolean is = head != null
                && name.relation() == Dependency.NSUBJ
                && head.child(Dependency.COP) != null
                && isNoun(head)
                && !isDenied(head);
        return is ? head : null;
    }

    private static boolean isNoun(Word word) {
        return word.pos() == PartOfSpeech.NOUN || word.pos() == PartOfSpeech.PROPN;
    }

    private static boolean isDenied(Word predicate) {
        return predicate.children().stream()
                .anyMatch(c -> c.has(Feature.NEGATIVE)
                        || c.isA(Dependency.ADVMOD) && c.in().vocabulary().is(GrammarWord.NEGATION, c.lower()));
    }

    /** The word that the words of the name hang on, where {@code word} is one of its words. */
    static Word nameHead(Word word) {
        Word name = word;
        for (Word head = name.head();
                head != null
                        && head.pos() == PartOfSpeech.PROPN
                        && (name.isA(Dependency.FLAT) || name.isA(Dependency.COMPOUND));
                head = name.head()) {
            name = head;
        }
        return name;
    }

    /** Its noun with what stands before it: "a former transport minister" without "of Ostravia". */
    static List<String> core(Word noun) {
        List<String> words = new ArrayList<>();
        for (Word word : noun.subtree()) {
            boolean part = word.index() <= noun.index() || word.isA(Dependency.FLAT) && noun.equals(word.head());
            if (part && !isAside(word, noun)) {
                words.add(lower(word));
            }
        }
        return words;
    }

    /** Its noun with what stands before it and what belongs to it behind: "head of the Harbour Board". */
    static List<String> whole(Word noun) {
        List<String> words = new ArrayList<>();
        for (Word word : noun.subtree()) {
            if (!isAside(word, noun)) {
                words.add(lower(word));
            }
        }
        return words;
    }

    /** Whether a word belongs to a clause, a second description or somebody joined to the noun. */
    private static boolean isAside(Word word, Word noun) {
        for (Word at = word; at != null && !at.equals(noun); at = at.head()) {
            Dependency relation = at.relation().universal();
            boolean aside = noun.equals(at.head())
                    && (relation == Dependency.ACL
                            || relation == Dependency.APPOS
                            || relation == Dependency.CONJ
                            || relation == Dependency.CC
                            || relation == Dependency.PARATAXIS
                            || relation == Dependency.PUNCT
                            || relation == Dependency.COP
                            || relation == Dependency.NSUBJ
                            || relation == Dependency.AUX
                            || relation == Dependency.ADVCL);
            if (aside) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Word word) {
        return word.lower().replace('’', '\'');
    }
}
