package org.hearsay.engine.compare.unsourced;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.WordRun;

/** The words of one sentence, asked where something is passed on that nobody answers for. */
final class HearsayPhrase {

    /** Words between "people" and "talk": "in the valley". */
    private static final int PLACE = 4;

    private final WordRun words;

    HearsayPhrase(Sentence sentence) {
        this.words = WordRun.of(sentence.in(), sentence.span());
    }

    int size() {
        return words.size();
    }

    /** Whether word {@code i} belongs to one of some classes; false where there is none. */
    boolean is(int i, WordClass... classes) {
        return words.isAny(i, classes);
    }

    /** Whether some word belongs to a class. */
    boolean has(WordClass wordClass) {
        for (int i = 0; i < size(); i++) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    Span span(int from, int to) {
        return words.span(from, to);
    }

    /** Behind the words of hearsay that begin with word {@code i}; {@code i} where none do. */
    int end(int i) {
        if (is(i, ComparisonWord.HEARSAY_MARK)) {
            return i + 1;
        }
        if (is(i, GrammarWord.COPULA)) {
            boolean talk =
                    is(i - 1, ComparisonWord.EXISTENTIAL) && is(i + 1, ComparisonWord.RUMOUR, ComparisonWord.TALK);
            return talk ? i + 2 : passive(i);
        }
        if (is(i, ComparisonWord.RUMOUR, ComparisonWord.RUMOUR_HAVING) && i + 2 < size()) {
            boolean has = is(i + 1, ComparisonWord.PERFECT) && is(i + 2, ComparisonWord.IMPERSONAL);
            boolean goes = is(i, ComparisonWord.RUMOUR) && is(i + 1, GrammarWord.DEMONSTRATIVE)
                    || is(i + 1, ComparisonWord.RUMOUR_GOES);
            return has ? i + 3 : goes ? i + 2 : i;
        }
        return is(i, ComparisonWord.PEOPLE_AT_LARGE) ? talk(i) : i;
    }

    /** "is reported to have", "it was whispered", "the damage is put at". */
    private int passive(int i) {
        int verb = isAdverb(i + 1) ? i + 2 : i + 1;
        if (verb + 1 >= size()) {
            return i;
        }
        boolean infinitive = is(verb + 1, GrammarWord.INFINITIVE_MARK)
                && (is(verb, ComparisonWord.PASSED_ON)
                        || is(verb, ComparisonWord.PASSED_ON_PERFECT) && is(verb + 2, ComparisonWord.PERFECT));
        boolean amount = is(verb, ComparisonWord.ESTIMATED) && is(verb + 1, ComparisonWord.ESTIMATED_AT);
        if (infinitive && verb + 2 < size() || amount) {
            return verb + 2;
        }
        boolean impersonal = is(i - 1, ComparisonWord.IMPERSONAL)
                || is(i - 1, ComparisonWord.PERFECT) && is(i - 2, ComparisonWord.IMPERSONAL);
        boolean said = is(verb, ComparisonWord.PASSED_ON, ComparisonWord.PASSED_ON_IMPERSONAL);
        return impersonal && said ? verb + 1 : i;
    }

    /** Any word that may stand between a form of being and its participle: no name, and of no closed class. */
    private boolean isAdverb(int i) {
        return words.isWord(i)
                && !words.isCapital(i)
                && !is(i, ComparisonWord.PASSED_ON, ComparisonWord.PASSED_ON_PERFECT, ComparisonWord.ESTIMATED)
                && !is(i, ComparisonWord.PASSED_ON_IMPERSONAL)
                && !is(i, GrammarWord.values());
    }

    /** "people in the valley talk of", "as one hears", "some say". */
    private int talk(int i) {
        int last = Math.min(size(), is(i + 1, ComparisonWord.TALK_PLACE) ? i + 2 + PLACE : i + 2);
        for (int k = i + 1; k < last; k++) {
            if (is(k, ComparisonWord.TALK)) {
                return k + 1;
            }
        }
        return i;
    }
}
