package org.hearsay.engine.text;

import java.util.stream.Stream;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;

/** What a tree shows to be denied: a predicate by what hangs on it, a noun by its own words. */
public final class Negations {

    private Negations() {}

    /** Whether a negation stands with the predicate itself. */
    public static boolean isDenied(Word predicate) {
        int denials = 0;
        for (Word child : predicate.children()) {
            boolean place = child.isA(Dependency.ADVMOD)
                    || child.isA(Dependency.CC)
                    || child.isA(Dependency.DET) && predicate.child(Dependency.COP) == null
                    || child.isA(Dependency.OBL)
                            && isNobody(child)
                            && child.children(Dependency.CASE).size() == 1;
            if (place && (isNegation(child) || child.isA(Dependency.OBL) || hasNegation(child))) {
                denials++;
            }
        }
        return denials > 0 || isStillToCome(predicate);
    }

    /** "Has yet to come". */
    private static boolean isStillToCome(Word predicate) {
        return Stream.concat(Stream.of(predicate), predicate.children(Dependency.ADVMOD).stream())
                .anyMatch(a -> vocabulary(a).is(ClaimWord.NOT_YET, a.lower())
                        && a.next() != null
                        && a.next().isA(Dependency.MARK)
                        && a.next().pos() == PartOfSpeech.PART);
    }

    /** "No longer". */
    private static boolean hasNegation(Word adverb) {
        return adverb.isA(Dependency.ADVMOD)
                && adverb.pos() == PartOfSpeech.ADV
                && adverb.children(Dependency.ADVMOD, Dependency.DET).stream()
                        .anyMatch(c -> c.index() < adverb.index() && isNo(c) && !isHarmless(c));
    }

    /** "Nobody", "no driver", "none of them", "neither side", "not one". */
    public static boolean isNobody(Word noun) {
        boolean own =
                isNo(noun) && !isNegationWord(noun) || vocabulary(noun).is(GrammarWord.NEGATIVE_PRONOUN, noun.lower());
        if (own && !isHarmless(noun)) {
            return true;
        }
        for (Word child : noun.children()) {
            boolean place = child.isA(Dependency.DET)
                    || child.relation() == Dependency.CC_PRECONJ
                    || child.isA(Dependency.ADVMOD) && noun.child(Dependency.COP) == null;
            if (place && child.index() < noun.index() && isNo(child) && !isHarmless(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegation(Word word) {
        return isNo(word) && !isHarmless(word);
    }

    private static boolean isNo(Word word) {
        return isNegationWord(word) || vocabulary(word).is(GrammarWord.NEGATIVE_PRONOUN, word.lower());
    }

    private static boolean isNegationWord(Word word) {
        return vocabulary(word).is(GrammarWord.NEGATION, word.lower());
    }

    /** "Not only", "no more than". */
    private static boolean isHarmless(Word negation) {
        Word next = negation.next();
        return next != null && vocabulary(negation).is(ClaimWord.NO_DENIAL, next.lower());
    }

    private static Vocabulary vocabulary(Word word) {
        return word.in().vocabulary();
    }
}
