package org.hearsay.engine.read.quotation;

import org.hearsay.engine.speech.SpeechVerbs;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name a speaker beside a verb of saying, from word classes alone: names are runs of capitals,
 * descriptions begin with a determiner, and prepositions join the two.
 */
final class NounPhrases {

    private static final int LONGEST = 30;
    private static final int LONGEST_PLAIN_RUN = 5;

    /** Units {@code from} to {@code to}, exclusive. */
    record Units(int from, int to) {}

    private final Passage passage;

    NounPhrases(Passage passage) {
        this.passage = passage;
    }

    /**
     * The subject to the left of a verb.
     *
     * @param verb the verb's unit
     * @param limit first unit that may belong to it
     */
    @Nullable
    Units leftOf(int verb, int limit) {
        int last = verb - 1;
        while (last >= limit && passage.isWord(last) && passage.isBetween(last)) {
            last--;
        }
        if (last < limit) {
            return null;
        }
        if (isRelative(last)) {
            Units head = last - 1 >= limit ? leftOf(passage.is(last - 1, ',') ? last - 1 : last, limit) : null;
            return head == null ? null : new Units(head.from(), last + 1);
        }
        if (passage.is(last, ',')) {
            return withDescription(last, limit);
        }
        return passage.isWord(last) || passage.is(last, ')') ? endingAt(last, limit) : null;
    }

    /** {@code X, a spokesman for Y, said}: {@code comma} is the one before the verb. */
    private @Nullable Units withDescription(int comma, int limit) {
        int open = comma - 1;
        while (open >= limit && comma - open < LONGEST && !passage.is(open, ',')) {
            open--;
        }
        if (open > limit && passage.is(open, ',')) {
            Units head = passage.isWord(open - 1) || passage.is(open - 1, ')') ? endingAt(open - 1, limit) : null;
            if (head != null) {
                return new Units(head.from(), comma);
            }
            Units further = open - 1 > limit ? withDescription(open, limit) : null;
            if (further != null) {
                return new Units(further.from(), comma);
            }
        }
        return passage.isWord(comma - 1) ? endingAt(comma - 1, limit) : null;
    }

    /** The longest phrase that looks like a name or a description and ends with unit {@code last}. */
    private @Nullable Units endingAt(int last, int limit) {
        int start = -1;
        int plain = 0;
        int k = last;
        while (k >= limit && last - k < LONGEST) {
            String word = passage.lower(k);
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
            } else if (FunctionWords.isPronoun(word) && !(word.equals("one") && k < last)) {
                start = k == last ? k : start;
                break;
            } else if (word.equals("and") || word.equals("or")) {
                if (!joins(k, start)) {
                    break;
                }
                plain = 0;
            } else if (FunctionWords.isLink(word) && start == k + 1 && k > limit && isContent(k - 1)) {
                plain = 0;
            } else if (FunctionWords.isDeterminer(word)) {
                start = k;
                boolean possessive = word.endsWith("'s") || word.endsWith("’s");
                if (k == limit || !continuesBefore(k - 1) && !(possessive && isContent(k - 1))) {
                    break;
                }
                plain = 0;
            } else if (FunctionWords.isStop(word) || FunctionWords.isAuxiliary(word)) {
                break;
            } else if (passage.isCapital(k)) {
                start = k;
                plain = 0;
            } else if (++plain > LONGEST_PLAIN_RUN || SpeechVerbs.stance(word) != null && !SpeechVerbs.isWeak(word)) {
                break;
            }
            k--;
        }
        if (start < 0) {
            Units head = beforeRelative(last, limit);
            if (head != null) {
                return head;
            }
            start = plainRun(last, limit);
        }
        return start < 0 ? null : new Units(start, last + 1);
    }

    /** {@code an officer who spoke to discuss plans said}: the verb ends a clause that describes the speaker. */
    private @Nullable Units beforeRelative(int last, int limit) {
        for (int k = last; k > limit && last - k < LONGEST / 2 && passage.isWord(k); k--) {
            if (passage.lower(k).equals("who")) {
                Units head = leftOf(k, limit);
                return head == null ? null : new Units(head.from(), last + 1);
            }
        }
        return null;
    }

    /** {@code officials said}, {@code local residents said}: no determiner, no capital. */
    private int plainRun(int last, int limit) {
        if (!isContent(last) || passage.lower(last).length() < 3) {
            return -1;
        }
        int start = last;
        while (start > limit
                && last - start < 2
                && isContent(start - 1)
                && !passage.lower(start - 1).endsWith("ed")) {
            start--;
        }
        return start;
    }

    private boolean continuesBefore(int k) {
        String word = passage.lower(k);
        return FunctionWords.isLink(word) && !word.equals("to") && !word.equals("on") && !word.equals("in")
                || FunctionWords.isDeterminer(word) && !word.equals("that") && !word.equals("this")
                || (word.equals("in") || word.equals("on")) && k > 0 && isContent(k - 1)
                || (word.equals("and") || word.equals("or"))
                        && (passage.lower(k + 1).equals("other")
                                || passage.lower(k + 1).equals("his")
                                || passage.lower(k + 1).equals("her")
                                || passage.lower(k + 1).equals("their"));
    }

    private boolean joins(int and, int start) {
        return start == and + 1
                && and > 0
                && (passage.isCapital(and - 1) || !passage.isCapital(start) && isContent(and - 1));
    }

    private boolean isContent(int k) {
        if (!passage.isWord(k)) {
            return false;
        }
        String word = passage.lower(k);
        return !FunctionWords.isStop(word)
                && !(FunctionWords.isAuxiliary(word) && !passage.isCapital(k))
                && (!FunctionWords.isPronoun(word) || word.equals("one"))
                && (SpeechVerbs.stance(word) == null || SpeechVerbs.isWeak(word));
    }

    private boolean isRelative(int k) {
        String word = passage.lower(k);
        return word.equals("who") || word.equals("which") || word.equals("that");
    }

    private int opening(int close, int limit) {
        for (int k = close - 1; k >= limit && close - k < 12; k--) {
            if (passage.is(k, '(')) {
                return k;
            }
        }
        return -1;
    }

    /**
     * The speaker to the right of a verb or of {@code according to}, with the description that follows it.
     *
     * @param from first unit after the verb
     * @param limit first unit that may not belong to it
     */
    @Nullable
    Units rightOf(int from, int limit) {
        int first = from;
        if (first < limit && passage.isWord(first) && FunctionWords.isPronoun(passage.lower(first))) {
            return new Units(first, first + 1);
        }
        int end = head(first, limit);
        if (end == first) {
            return null;
        }
        if (passage.is(end, ',') && end + 1 < limit && describes(end + 1)) {
            int close = end + 1;
            while (close < limit && close - end < LONGEST && !closesDescription(close)) {
                close++;
            }
            if (close - end < LONGEST) {
                return new Units(first, close);
            }
        }
        return new Units(first, end);
    }

    private int head(int first, int limit) {
        boolean named = false;
        int k = first;
        while (k < limit && k - first < LONGEST) {
            String word = passage.lower(k);
            if (passage.is(k, '(')) {
                int close = k;
                while (close < limit && close - k < 8 && !passage.is(close, ')')) {
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
                named = named || !FunctionWords.isDeterminer(word);
            } else if (word.equals("and")) {
                if (k + 1 >= limit || !passage.isCapital(k + 1) && !FunctionWords.isDeterminer(passage.lower(k + 1))) {
                    return k;
                }
            } else if (word.equals("of")
                    || word.equals("for")
                    || word.equals("with")
                    || word.equals("from")
                    || word.equals("at")) {
                boolean opensName =
                        k + 1 < limit && (passage.isCapital(k + 1) || FunctionWords.isDeterminer(passage.lower(k + 1)));
                if (k == first || !opensName) {
                    return k;
                }
            } else if (word.equals("who") || word.equals("whose")) {
                return relativeEnd(k, limit);
            } else if (FunctionWords.isStop(word)
                    || FunctionWords.isAuxiliary(word) && !passage.isCapital(k)
                    || passage.isAdverb(k)) {
                return k;
            } else if (named
                    && !isIndefinite(first)
                    && !FunctionWords.isLink(word)
                    && k > 0
                    && passage.isCapital(k - 1)
                    && !FunctionWords.isDeterminer(passage.lower(k - 1))) {
                return k;
            }
            k++;
        }
        return Math.min(k, limit);
    }

    /** In "a French navy officer" a small letter after a name goes on with the description. */
    private boolean isIndefinite(int first) {
        return passage.lower(first).equals("a") || passage.lower(first).equals("an");
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
        String word = passage.lower(k);
        return word.equals("a")
                || word.equals("an")
                || word.equals("the")
                || word.equals("who")
                || word.equals("whose")
                || word.equals("one")
                || word.equals("another")
                || passage.isWord(k) && Character.isDigit(word.charAt(0))
                || passage.isCapital(k)
                || passage.isWord(k)
                        && (word.endsWith("man") || word.endsWith("or") || word.endsWith("er") || word.endsWith("ist"))
                        && !FunctionWords.isStop(word);
    }

    private boolean closesDescription(int k) {
        return passage.is(k, ',')
                || passage.is(k, ';')
                || passage.is(k, ':')
                || passage.isQuotation(k)
                || !passage.isWord(k) && passage.endsSentence(k) && !passage.is(k, ')');
    }
}
