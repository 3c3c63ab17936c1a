package org.hearsay.engine.read.quotation;

import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name a speaker as what hangs on one noun of the tree. Where the tree and the places of the words
 * do not go together, as behind a quotation that the parser could make nothing of, it finds nothing.
 */
final class PhraseByTree {

    private static final int LONGEST = 30;

    private final FoldedPassage passage;

    PhraseByTree(FoldedPassage passage) {
        this.passage = passage;
    }

    /**
     * The subject in front of a verb.
     *
     * @param verb the verb's unit
     * @param limit first unit that may belong to it
     */
    @Nullable
    UnitRange before(int verb, int limit) {
        Word said = passage.word(verb);
        Word subject = nearestSubject(said);
        if (subject == null || subject.isA(Dependency.NSUBJ_PASS)) {
            return null;
        }
        Word described = said.head();
        Word noun = said.isA(Dependency.ACL) && described != null && isRelative(subject) ? described : subject;
        int first = noun.index();
        while (first > 0 && isPart(passage.text().word(first - 1), noun)) {
            first--;
        }
        int last = subject.index();
        while (last + 1 < said.index() && isPart(passage.text().word(last + 1), subject)) {
            last++;
        }
        return range(first, last, limit, verb);
    }

    /** "The Gazette, he told us": of two the one right before the verb; the other lost the words it belonged to. */
    private static @Nullable Word nearestSubject(Word verb) {
        Word nearest = null;
        for (Word subject : verb.children(Dependency.NSUBJ)) {
            nearest = subject.index() < verb.index() ? subject : nearest;
        }
        return nearest;
    }

    /**
     * The noun phrase that begins with a unit.
     *
     * @param from its first unit
     * @param limit first unit that may not belong to it
     */
    @Nullable
    UnitRange after(int from, int limit) {
        if (from >= limit || !passage.isWord(from)) {
            return null;
        }
        Word begins = passage.word(from);
        Word noun = begins;
        for (Word head = noun.head(); head != null && isInFront(noun, head); head = noun.head()) {
            noun = head;
        }
        if (!noun.pos().isNominal() || noun.isA(Dependency.OBJ) || noun.isA(Dependency.IOBJ)) {
            return null;
        }
        int last = begins.index();
        int end = noun.sentence().last();
        while (last + 1 < end && (last < noun.index() || isPart(passage.text().word(last + 1), noun))) {
            last++;
        }
        return range(begins.index(), last, from, limit);
    }

    /** Whether a word modifies the noun behind it. */
    private static boolean isInFront(Word word, Word head) {
        return head.index() > word.index()
                && (word.isA(Dependency.DET)
                        || word.isA(Dependency.AMOD)
                        || word.isA(Dependency.COMPOUND)
                        || word.isA(Dependency.NUMMOD)
                        || word.isA(Dependency.NMOD)
                        || word.isA(Dependency.FLAT)
                        || word.isA(Dependency.ADVMOD) && head.pos() != PartOfSpeech.VERB);
    }

    /**
     * Whether a word belongs to the phrase of a noun: below it, not through a remark or another sentence, and not its
     * preposition.
     */
    private static boolean isPart(Word word, Word noun) {
        if (word.isA(Dependency.CASE) && noun.equals(word.head()) && word.index() < noun.index()) {
            return false;
        }
        for (Word at = word; !at.equals(noun); ) {
            if (at.isA(Dependency.PARATAXIS) || at.isA(Dependency.ORPHAN) || at.isA(Dependency.DISCOURSE)) {
                return false;
            }
            Word head = at.head();
            if (head == null) {
                return false;
            }
            at = head;
        }
        return true;
    }

    private boolean isRelative(Word word) {
        return passage.text().vocabulary().is(GrammarWord.RELATIVE, word.lower());
    }

    /** The units of some words, without the commas at their ends; null where they hold a quotation or reach too far. */
    private @Nullable UnitRange range(int first, int last, int limit, int end) {
        int from = passage.at(passage.text().word(first).start());
        int to = passage.at(passage.text().word(last).start()) + 1;
        while (to > from && !passage.isWord(to - 1) && !passage.is(to - 1, ')')) {
            to--;
        }
        if (from < limit || to > end || to <= from || to - from > LONGEST || !passage.isWord(from)) {
            return null;
        }
        for (int u = from; u < to; u++) {
            if (passage.isQuotation(u)) {
                return null;
            }
        }
        return new UnitRange(from, to);
    }
}
