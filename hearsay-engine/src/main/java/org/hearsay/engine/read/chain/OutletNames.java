package org.hearsay.engine.read.chain;

import java.util.function.Predicate;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the name of an outlet where a sentence may have one: a name with a word of the press ("Radio Salt", "the
 * Kessin Post"), a description ("a local broadcaster"), or a short name known to be an organization's.
 */
final class OutletNames {

    /** Words in the longest name. */
    private static final int REACH = 7;

    private final SourceWords words;
    private final Predicate<Span> organization;

    /** @param organization whether a name is known to be an organization's */
    OutletNames(Vocabulary vocabulary, Predicate<Span> organization) {
        this.words = new SourceWords(vocabulary);
        this.organization = organization;
    }

    /**
     * The outlet named from word {@code first} on; null when those words name none.
     *
     * @param strict whether a name without a word of the press does not count, even where an organization has it
     */
    @Nullable
    Span after(Stretch sentence, int first, boolean strict) {
        int start = isDeterminer(sentence, first) ? first + 1 : first;
        int named = start;
        int end = start;
        while (end < sentence.size() && end - start < REACH && sentence.isWord(end) && !isStop(sentence, end)) {
            boolean noun = isNoun(sentence, start, end);
            boolean capital =
                    sentence.isCapital(end) || end > start && sentence.word(end).contains(".");
            if (!capital && named > start && !noun || sentence.is(end, GrammarWord.POSSESSIVE_CLITIC)) {
                break;
            }
            end++;
            if (capital || noun) {
                named = end;
            }
        }
        if (named == start || sentence.is(named, OutletWord.NO_OUTLET)) {
            return null;
        }
        return named(sentence, first, start, named, strict);
    }

    /** The outlet whose name ends before word {@code end}; null when those words name none. */
    @Nullable
    Span before(Stretch sentence, int end) {
        int start = end;
        while (start > 0
                && end - start < REACH
                && sentence.isWord(start - 1)
                && !isStop(sentence, start - 1)
                && !isDeterminer(sentence, start - 1)
                && (sentence.isCapital(start - 1) || start == end || isNoun(sentence, start - 1, end - 1))) {
            start--;
        }
        if (start == end) {
            return null;
        }
        return named(sentence, isDeterminer(sentence, start - 1) ? start - 1 : start, start, end, true);
    }

    private @Nullable Span named(Stretch sentence, int first, int start, int end, boolean strict) {
        boolean press = false;
        boolean capitals = true;
        boolean institution = false;
        for (int i = start; i < end; i++) {
            boolean capital = sentence.isCapital(i);
            if (sentence.is(i, OutletWord.NO_OUTLET)) {
                return null;
            }
            press |= capital ? sentence.isAny(i, OutletWord.OUTLET, OutletWord.CITED_NAME) : isNoun(sentence, start, i);
            capitals &= capital;
            institution |= words.isInstitution(sentence.lower(i));
        }
        boolean bare = first == start && capitals && !institution;
        boolean known = !strict && bare && organization.test(sentence.span(start, end));
        return !sentence.is(end - 1, OutletWord.STREET) && (press || known) ? sentence.span(first, end) : null;
    }

    private static boolean isDeterminer(Stretch sentence, int i) {
        return sentence.isAny(i, GrammarWord.ARTICLE, GrammarWord.POSSESSIVE, SourceWord.SINGLE)
                || sentence.is(i, OutletWord.ANOTHER);
    }

    /** Words that no name goes on over, even in capitals. */
    private static boolean isStop(Stretch sentence, int i) {
        return sentence.isAny(
                i,
                OutletWord.BEHIND_NAME,
                GrammarWord.RELATIVE,
                GrammarWord.INTERROGATIVE,
                GrammarWord.SUBJECT_PRONOUN,
                CalendarWord.WEEKDAY);
    }

    private static boolean isNoun(Stretch sentence, int start, int i) {
        if (sentence.is(i, OutletWord.NOUN)) {
            return true;
        }
        boolean weak = sentence.is(i, OutletWord.NOUN_WITH_PRESS);
        return weak && i > start && (sentence.is(i - 1, OutletWord.PRESS_WORD) || isPlace(sentence, start, i - 1));
    }

    /** "the British station", "a local channel": what says where it is heard. */
    private static boolean isPlace(Stretch sentence, int start, int i) {
        return sentence.is(i, OutletWord.SCOPE)
                || i == start && sentence.isCapital(i) && sentence.has(i, OutletWord.PLACE_ENDING);
    }
}
