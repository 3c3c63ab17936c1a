package org.hearsay.engine.read.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** What a number counts, from the tree: the noun that it belongs to, never beyond its own clause. */
final class CountedByTree implements Counted {

    /** Clauses that are looked up through for "the number of people killed rose to 44". */
    private static final int CLAUSES = 2;

    private final WordRun words;

    CountedByTree(WordRun words) {
        this.words = words;
    }

    @Override
    public List<Span> things(int from, int first, int last, int to) {
        Word number = head(from, to);
        List<Span> part = part(number, first, last);
        if (!part.isEmpty()) {
            return part;
        }
        Span behind = noun(number, to);
        behind = behind == null ? fate(number, to) : behind;
        behind = behind == null ? leadingNoun(number, first) : behind;
        return behind == null ? List.of() : List.of(behind);
    }

    /** The word of a number, with its bound and its sign, that the others hang on. */
    private Word head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Word head = words.word(i).head();
            if (head == null || words.indexOf(head) < from || words.indexOf(head) >= to) {
                return words.word(i);
            }
        }
        return words.word(to - 1);
    }

    /** "nine of the dead were children", "nine of them children", "hundreds of marchers". */
    private List<Span> part(Word number, int first, int last) {
        Word whole = null;
        for (int i = first; i < last && whole == null; i++) {
            whole = words.word(i).children(Dependency.NMOD, Dependency.OBL).stream()
                    .filter(w -> isPartOf(w) && words.indexOf(w) >= last)
                    .findFirst()
                    .orElse(null);
        }
        if (whole == null) {
            return List.of();
        }
        List<Span> counted = new ArrayList<>();
        counted.add(phrase(whole, 0));
        Word predicate = number.isA(Dependency.NSUBJ) ? number.head() : null;
        if (predicate != null && (predicate.pos().isNominal() || isFate(predicate))) {
            counted.add(phrase(predicate, words.indexOf(whole) + 1));
        } else if (whole.pos() == PartOfSpeech.PRON) {
            Word next = whole.next();
            Word beside = next == null || next.pos() == PartOfSpeech.PUNCT ? null : nominal(next);
            if (beside != null) {
                counted.add(phrase(beside, words.indexOf(whole) + 1));
            }
        }
        return counted;
    }

    private static boolean isPartOf(Word word) {
        Word preposition = word.child(Dependency.CASE);
        return preposition != null && is(preposition, QuantityWord.PART_OF);
    }

    /** "4,000 people": the noun that the number belongs to, and that stands behind it. */
    private @Nullable Span noun(Word number, int to) {
        Word noun = number.isA(Dependency.NUMMOD)
                        || number.isA(Dependency.COMPOUND)
                        || number.isA(Dependency.AMOD)
                        || number.isA(Dependency.ADVMOD)
                        || number.relation() == Dependency.NMOD_UNMARKED
                ? number.head()
                : null;
        noun = noun == null || noun.pos().isNominal() ? noun : null;
        if (noun == null && to < words.size() && isFate(words.word(to))) {
            // "thirty-seven dead": which of the two is the noun is a matter of taste.
            noun = words.word(to).sentence().equals(number.sentence()) ? words.word(to) : null;
        }
        return noun != null && words.indexOf(noun) >= to ? phrase(noun, to) : null;
    }

    /** "37 were killed", "seven died", "four were children". */
    private @Nullable Span fate(Word number, int to) {
        Word predicate = number.isA(Dependency.NSUBJ) ? number.head() : null;
        if (predicate == null || words.indexOf(predicate) < to) {
            return null;
        }
        boolean noun = predicate.pos() == PartOfSpeech.NOUN
                && predicate.has(Feature.PLURAL)
                && predicate.child(Dependency.COP) != null;
        return noun || isFate(predicate) ? phrase(predicate, to) : null;
    }

    /** "the number of people killed rose to 44", "put the number of injured at 19", "a toll of 12". */
    private @Nullable Span leadingNoun(Word number, int first) {
        int clauses = 0;
        for (Word word = number; word != null && clauses < CLAUSES; word = word.head()) {
            if (words.indexOf(word) < first && (is(word, QuantityWord.TOLL) || is(word, QuantityWord.COUNT_NOUN))) {
                return counting(word, first);
            }
            for (Word child : word.children(Dependency.NSUBJ, Dependency.OBJ)) {
                if (words.indexOf(child) < first
                        && (is(child, QuantityWord.TOLL) || is(child, QuantityWord.COUNT_NOUN))) {
                    return counting(child, first);
                }
            }
            clauses += word.pos() == PartOfSpeech.VERB || word.isA(Dependency.ROOT) ? 1 : 0;
        }
        return null;
    }

    private @Nullable Span counting(Word noun, int first) {
        if (is(noun, QuantityWord.TOLL)) {
            return noun.span();
        }
        for (Word child : noun.children(Dependency.NMOD)) {
            if (isPartOf(child) && words.indexOf(child) < first) {
                return phrase(child, words.indexOf(noun) + 1);
            }
        }
        return null;
    }

    /** A noun with what stands before and belongs to it, and with what happened to those. */
    private Span phrase(Word noun, int first) {
        int at = words.indexOf(noun);
        int from = at;
        while (from > first && belongs(words.word(from - 1), noun)) {
            from--;
        }
        int to = at + 1;
        while (words.has(to) && isPartOfName(words.word(to), noun)) {
            to++;
        }
        if (words.has(to) && isFate(words.word(to)) && words.word(to).isA(Dependency.ACL)) {
            to++;
        }
        return words.span(from, to);
    }

    /** Whether a word before a noun tells which is meant: "armed", "hospital"; not an article, a number, "more". */
    private static boolean belongs(Word word, Word noun) {
        if (is(word, QuantityWord.FURTHER) || !word.isUnder(noun)) {
            return false;
        }
        Word top = word;
        for (Word head = word.head(); head != null && !head.equals(noun); head = head.head()) {
            top = head;
        }
        Word next = word.next();
        boolean hyphen = word.isGlued() && next != null && next.isGlued();
        boolean mark = word.pos() == PartOfSpeech.PUNCT && !hyphen;
        return !mark
                && (top.isA(Dependency.AMOD)
                        || top.isA(Dependency.COMPOUND)
                        || top.isA(Dependency.FLAT)
                        || top.isA(Dependency.NMOD)
                                && word.index() < noun.index()
                                && top.relation() != Dependency.NMOD_POSS
                        || top.isA(Dependency.ADVMOD) && word.pos() == PartOfSpeech.ADV && !isBound(word));
    }

    private static boolean isBound(Word word) {
        return is(word, QuantityWord.BOUND_BEFORE);
    }

    private static boolean isPartOfName(Word word, Word noun) {
        return noun.equals(word.head()) && (word.isA(Dependency.FLAT) || word.isA(Dependency.GOESWITH));
    }

    /** The noun that a word belongs to, or is. */
    private static @Nullable Word nominal(Word word) {
        for (Word at = word; at != null; at = at.head()) {
            if (at.pos() == PartOfSpeech.NOUN || at.pos() == PartOfSpeech.PROPN) {
                return at.index() >= word.index() ? at : null;
            }
        }
        return null;
    }

    private static boolean isFate(Word word) {
        return is(word, QuantityWord.FATE);
    }

    private static boolean is(Word word, QuantityWord wordClass) {
        return word.in().vocabulary().is(wordClass, word.lower());
    }
}
