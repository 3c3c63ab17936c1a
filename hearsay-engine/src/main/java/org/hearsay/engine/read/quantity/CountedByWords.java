package org.hearsay.engine.read.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** What a number counts, from the words around it: where a text has no trees. */
final class CountedByWords implements Counted {

    /** Words of a noun phrase behind the number, at most. */
    private static final int REACH = 6;

    /** Words looked back over for "the number of people killed rose to 44". */
    private static final int BACK = 14;

    /** The same where the words before the number lead up to it: "the number of ... rose to nine". */
    private static final int FAR_BACK = 28;

    /** Shorter words have no ending of a plural. */
    private static final int SHORTEST_PLURAL = 4;

    private final WordRun words;

    CountedByWords(WordRun words) {
        this.words = words;
    }

    @Override
    public List<Span> things(int from, int first, int last, int to) {
        if (words.is(to, QuantityWord.PART_OF)) {
            return part(afterDeterminer(to + 1));
        }
        Span behind = phrase(to);
        behind = behind == null ? fate(to) : behind;
        behind = behind == null ? before(from) : behind;
        return behind == null ? List.of() : List.of(behind);
    }

    /** "nine of the dead were children", "nine of them children". */
    private List<Span> part(int at) {
        List<Span> counted = new ArrayList<>();
        boolean pronoun = words.isAny(at, GrammarWord.OBJECT_PRONOUN, GrammarWord.RELATIVE);
        Span whole = pronoun ? words.span(at, at + 1) : phrase(at);
        if (whole != null) {
            counted.add(whole);
            int next = words.at(whole.end());
            boolean being = words.isAny(next, GrammarWord.COPULA, GrammarWord.AUXILIARY);
            Span part = being || pronoun ? phrase(being ? next + 1 : next) : null;
            if (part != null) {
                counted.add(part);
            }
        }
        return counted;
    }

    private int afterDeterminer(int i) {
        return words.isAny(i, GrammarWord.ARTICLE, GrammarWord.DEMONSTRATIVE, GrammarWord.POSSESSIVE) ? i + 1 : i;
    }

    /** "women and children" and the like are cut at the joint: the first noun phrase. */
    private @Nullable Span phrase(int from) {
        int first = from;
        while (words.is(first, QuantityWord.FURTHER)) {
            first++;
        }
        int to = first;
        while (to - from < REACH && words.isWord(to) && !endsPhrase(to)) {
            to++;
            if (words.is(to - 1, QuantityWord.FATE) || isPlural(to - 1) && !goesOn(to)) {
                break;
            }
        }
        return to > first ? words.span(first, to) : null;
    }

    private boolean endsPhrase(int i) {
        return words.isAny(
                i,
                QuantityWord.PHRASE_END,
                GrammarWord.PREPOSITION,
                GrammarWord.COORDINATION,
                GrammarWord.SUBORDINATION,
                GrammarWord.RELATIVE,
                GrammarWord.SUBJECT_PRONOUN,
                GrammarWord.OBJECT_PRONOUN,
                GrammarWord.POSSESSIVE,
                GrammarWord.ARTICLE,
                GrammarWord.DEMONSTRATIVE,
                GrammarWord.COPULA,
                GrammarWord.AUXILIARY,
                GrammarWord.MODAL,
                GrammarWord.NEGATION);
    }

    private boolean isPlural(int i) {
        String word = words.lower(i);
        return words.is(i, QuantityWord.PLURAL)
                || word.length() >= SHORTEST_PLURAL
                        && endsLike(word, GrammarWord.PLURAL_ENDING)
                        && !endsLike(word, GrammarWord.SINGULAR_ENDING);
    }

    private boolean endsLike(String word, GrammarWord endings) {
        return words.word(0).in().vocabulary().words(endings).stream().anyMatch(word::endsWith);
    }

    /** "arms crates", "people killed": the noun behind a plural, or what happened to those. */
    private boolean goesOn(int i) {
        return words.isWord(i) && (isPlural(i) || words.is(i, QuantityWord.FATE)) && !endsPhrase(i);
    }

    /** "37 were killed", "seven died". */
    private @Nullable Span fate(int from) {
        int at = from;
        while (words.isAny(at, GrammarWord.COPULA, GrammarWord.AUXILIARY)) {
            at++;
        }
        return words.is(at, QuantityWord.FATE) ? words.span(at, at + 1) : null;
    }

    /** "the number of people killed on the bridge rose to 44", "put the number of injured at 19". */
    private @Nullable Span before(int from) {
        int reach = words.is(from - 1, QuantityWord.LEADING) ? FAR_BACK : BACK;
        for (int i = from - 1; i >= Math.max(0, from - reach) && !words.endsSentence(i); i--) {
            if (words.is(i, QuantityWord.TOLL)) {
                return words.span(i, i + 1);
            }
            if (words.is(i, QuantityWord.COUNT_NOUN) && words.is(i + 1, QuantityWord.PART_OF)) {
                int at = afterDeterminer(i + 2);
                return at < from ? phrase(at) : null;
            }
        }
        return null;
    }
}
