package org.hearsay.engine.read.quotation;

import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.jspecify.annotations.Nullable;

/** Finds the words that name a speaker behind a verb of saying or {@code according to}, from word classes alone. */
final class PhraseAfter {

    private static final int LONGEST = 30;
    private static final int LONGEST_IN_PARENTHESES = 8;

    private final FoldedPassage passage;

    PhraseAfter(FoldedPassage passage) {
        this.passage = passage;
    }

    /**
     * The speaker with the description that follows.
     *
     * @param from first unit after the verb
     * @param limit first unit that may not belong to the phrase
     */
    @Nullable
    UnitRange of(int from, int limit) {
        if (from < limit && passage.isWord(from) && passage.isPronoun(from)) {
            return new UnitRange(from, from + 1);
        }
        int end = head(from, limit);
        if (end <= from) {
            return null;
        }
        if (passage.is(end, ',') && end + 1 < limit && describes(end + 1)) {
            int close = end + 1;
            while (close < limit && close - end < LONGEST && !closesDescription(close)) {
                close++;
            }
            if (close - end < LONGEST) {
                return new UnitRange(from, close);
            }
        }
        return new UnitRange(from, end);
    }

    private int head(int first, int limit) {
        boolean named = false;
        int k = first;
        while (k < limit && k - first < LONGEST) {
            if (passage.is(k, '(')) {
                int close = k;
                while (close < limit && close - k < LONGEST_IN_PARENTHESES && !passage.is(close, ')')) {
                    close++;
                }
                if (!passage.is(close, ')')) {
                    return k;
                }
                k = close;
            } else if (passage.isQuotation(k)) {
                if (!named || k + 1 >= limit || !passage.isCapital(k + 1)) {
                    return k;
                }
            } else if (!passage.isWord(k)) {
                if (!passage.is(k, '&') && !passage.is(k, '’')) {
                    return k;
                }
            } else if (passage.isCapital(k)) {
                named = named || !passage.isDeterminer(k);
            } else if (passage.is(k, SpeechWord.JOINING)) {
                if (!opensName(k + 1, limit)) {
                    return k;
                }
            } else if (passage.is(k, SpeechWord.LINK)) {
                if (k == first || !opensName(k + 1, limit)) {
                    return k;
                }
            } else if (passage.is(k, GrammarWord.RELATIVE) && !passage.is(k, SpeechWord.COMPLEMENTIZER)) {
                return relativeEnd(k, limit);
            } else if (passage.isBoundary(k)
                    || passage.isAuxiliary(k) && !passage.isCapital(k)
                    || passage.isAdverb(k)
                    || named && !isIndefinite(first) && endsName(k)) {
                return k;
            }
            k++;
        }
        return Math.min(k, limit);
    }

    private boolean opensName(int k, int limit) {
        return k < limit && (passage.isCapital(k) || passage.isDeterminer(k));
    }

    /** Whether a small letter follows a name, and the name's own small words do not. */
    private boolean endsName(int k) {
        return !passage.is(k, SpeechWord.LOOSE_LINK, SpeechWord.NAME_PARTICLE)
                && k > 0
                && passage.isCapital(k - 1)
                && !passage.isDeterminer(k - 1);
    }

    /** In "a French navy officer" a small letter after a name goes on with the description. */
    private boolean isIndefinite(int first) {
        return passage.is(first, GrammarWord.INDEFINITE_ARTICLE);
    }

    private int relativeEnd(int from, int limit) {
        int k = from;
        while (k < limit
                && k - from < LONGEST
                && !passage.is(k, ',')
                && !passage.isQuotation(k)
                && !passage.endsSentence(k)) {
            k++;
        }
        return k;
    }

    private boolean describes(int k) {
        return passage.is(k, GrammarWord.ARTICLE)
                || passage.is(k, GrammarWord.RELATIVE) && !passage.is(k, SpeechWord.COMPLEMENTIZER)
                || passage.is(k, SpeechWord.DETERMINER, GrammarWord.QUANTIFIER)
                || passage.isWord(k) && Character.isDigit(passage.lower(k).charAt(0))
                || passage.isCapital(k)
                || passage.isWord(k)
                        && passage.text().vocabulary().ends(SpeechWord.PERSON_ENDING, passage.lower(k))
                        && !passage.isBoundary(k);
    }

    private boolean closesDescription(int k) {
        return passage.is(k, ',')
                || passage.is(k, ';')
                || passage.is(k, ':')
                || passage.isQuotation(k)
                || !passage.isWord(k) && passage.endsSentence(k) && !passage.is(k, ')');
    }
}
