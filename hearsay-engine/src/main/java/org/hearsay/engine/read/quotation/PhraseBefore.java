package org.hearsay.engine.read.quotation;

import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name a speaker in front of a verb of saying, from word classes alone: names are runs of capitals,
 * descriptions begin with a determiner, and prepositions join the two.
 */
final class PhraseBefore {

    private static final int LONGEST = 30;
    private static final int LONGEST_PLAIN_RUN = 5;
    private static final int SHORTEST_PLAIN_WORD = 3;
    private static final int LONGEST_IN_PARENTHESES = 12;

    private final FoldedPassage passage;

    PhraseBefore(FoldedPassage passage) {
        this.passage = passage;
    }

    /**
     * @param verb the verb's unit
     * @param limit first unit that may belong to the phrase
     */
    @Nullable
    UnitRange of(int verb, int limit) {
        int last = verb - 1;
        while (last >= limit && passage.isWord(last) && passage.isBetween(last)) {
            last--;
        }
        if (last < limit) {
            return null;
        }
        if (passage.is(last, GrammarWord.RELATIVE)) {
            UnitRange head = last - 1 >= limit ? of(passage.is(last - 1, ',') ? last - 1 : last, limit) : null;
            return head == null ? null : new UnitRange(head.from(), last + 1);
        }
        if (passage.is(last, ',')) {
            return withDescription(last, limit);
        }
        return passage.isWord(last) || passage.is(last, ')') ? endingAt(last, limit) : null;
    }

    /** {@code X, a spokesman for Y, said}: {@code comma} is the one before the verb. */
    private @Nullable UnitRange withDescription(int comma, int limit) {
        int open = comma - 1;
        while (open >= limit && comma - open < LONGEST && !passage.is(open, ',')) {
            open--;
        }
        if (open > limit && passage.is(open, ',')) {
            UnitRange head = passage.isWord(open - 1) || passage.is(open - 1, ')') ? endingAt(open - 1, limit) : null;
            if (head != null) {
                return new UnitRange(head.from(), comma);
            }
            UnitRange further = open - 1 > limit ? withDescription(open, limit) : null;
            if (further != null) {
                return new UnitRange(further.from(), comma);
            }
        }
        return passage.isWord(comma - 1) ? endingAt(comma - 1, limit) : null;
    }

    /** The longest phrase that looks like a name or a description and ends with unit {@code last}. */
    private @Nullable UnitRange endingAt(int last, int limit) {
        int start = -1;
        int plain = 0;
        int k = last;
        while (k >= limit && last - k < LONGEST) {
            if (passage.isQuotation(k)) {
                if (start != k + 1 || k == limit || !passage.isCapital(k - 1)) {
                    break;
                }
            } else if (passage.is(k, ')')) {
                int open = opening(k, limit);
                if (open < 0) {
                    break;
                }
                k = open;
            } else if (!passage.isWord(k)) {
                if (!passage.is(k, '&') && !passage.is(k, '/') && !passage.is(k, '’') && !passage.is(k, '\'')) {
                    break;
                }
            } else if (passage.isPronoun(k) && !(passage.isDeterminer(k) && k < last)) {
                start = k == last ? k : start;
                break;
            } else if (passage.is(k, SpeechWord.JOINING)) {
                if (!joins(k, start)) {
                    break;
                }
                plain = 0;
            } else if (isLink(k) && start == k + 1 && k > limit && isContent(k - 1)) {
                plain = 0;
            } else if (passage.isDeterminer(k)) {
                start = k;
                if (k == limit || !continuesBefore(k - 1) && !(passage.isGenitive(k) && isContent(k - 1))) {
                    break;
                }
                plain = 0;
            } else if (passage.isBoundary(k) || passage.isAuxiliary(k)) {
                break;
            } else if (passage.isCapital(k)) {
                start = k;
                plain = 0;
            } else if (++plain > LONGEST_PLAIN_RUN || passage.isStrong(k)) {
                break;
            }
            k--;
        }
        if (start < 0) {
            UnitRange head = beforeRelative(last, limit);
            if (head != null) {
                return head;
            }
            start = plainRun(last, limit);
        }
        return start < 0 ? null : new UnitRange(start, last + 1);
    }

    /** {@code an officer who spoke to discuss plans said}: the verb ends a clause that describes the speaker. */
    private @Nullable UnitRange beforeRelative(int last, int limit) {
        for (int k = last; k > limit && last - k < LONGEST / 2 && passage.isWord(k); k--) {
            if (passage.is(k, GrammarWord.RELATIVE) && !passage.is(k, SpeechWord.COMPLEMENTIZER)) {
                UnitRange head = of(k, limit);
                return head == null ? null : new UnitRange(head.from(), last + 1);
            }
        }
        return null;
    }

    /** {@code officials said}, {@code local residents said}: no determiner, no capital. */
    private int plainRun(int last, int limit) {
        if (!isContent(last) || passage.lower(last).length() < SHORTEST_PLAIN_WORD) {
            return -1;
        }
        int start = last;
        while (start > limit
                && last - start < 2
                && isContent(start - 1)
                && !passage.text().vocabulary().ends(GrammarWord.PAST_ENDING, passage.lower(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean continuesBefore(int k) {
        return passage.is(k, SpeechWord.LINK, SpeechWord.NAME_PARTICLE)
                || passage.isDeterminer(k) && !passage.is(k, GrammarWord.DEMONSTRATIVE)
                || passage.is(k, SpeechWord.LOOSE_LINK) && k > 0 && isContent(k - 1)
                || passage.is(k, SpeechWord.JOINING)
                        && passage.is(k + 1, GrammarWord.POSSESSIVE, GrammarWord.QUANTIFIER);
    }

    private boolean joins(int and, int start) {
        return start == and + 1
                && and > 0
                && (passage.isCapital(and - 1) || !passage.isCapital(start) && isContent(and - 1));
    }

    private boolean isLink(int k) {
        return passage.is(k, SpeechWord.LINK, SpeechWord.LOOSE_LINK, SpeechWord.NAME_PARTICLE);
    }

    private boolean isContent(int k) {
        return passage.isWord(k)
                && !passage.isBoundary(k)
                && !(passage.isAuxiliary(k) && !passage.isCapital(k))
                && (!passage.isPronoun(k) || passage.isDeterminer(k))
                && !passage.isStrong(k);
    }

    private int opening(int close, int limit) {
        for (int k = close - 1; k >= limit && close - k < LONGEST_IN_PARENTHESES; k--) {
            if (passage.is(k, '(')) {
                return k;
            }
        }
        return -1;
    }
}
