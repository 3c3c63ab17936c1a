package org.hearsay.engine.read.chain;

import java.util.function.Predicate;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** Whether what is cited is a source, whoever or whatever: "citing a clerk", "citing two reports", but not "citing a lack of evidence". */
final class CitedSource {

    /** Words in the longest description. */
    private static final int REACH = 12;

    private final SourceWords words;
    private final Predicate<Span> organization;

    CitedSource(Vocabulary vocabulary, Predicate<Span> organization) {
        this.words = new SourceWords(vocabulary);
        this.organization = organization;
    }

    /** The words from word {@code first} on that name a source; null when what is cited is a reason. */
    @Nullable
    Span after(Stretch sentence, int first) {
        int end = first;
        boolean source = false;
        int capitals = 0;
        boolean law = false;
        boolean head = true;
        while (end < sentence.size() && end - first < REACH && sentence.isWord(end) && !ends(sentence, end)) {
            head &= !sentence.is(end, ChainWord.CITED_TAIL);
            law |= head && sentence.is(end, SourceWord.LAW);
            source |= head && isSource(sentence, end);
            capitals += head && sentence.isCapital(end) ? 1 : 0;
            end++;
        }
        if (end == first || law) {
            return null;
        }
        boolean name = capitals >= 2 && capitals == end - first;
        int behind = withName(sentence, end);
        Span cited = sentence.span(first, behind);
        return source || name || behind > end || organization.test(cited) ? cited : null;
    }

    /** "the harbour master, Mira Dol": the name in apposition belongs to it. */
    private static int withName(Stretch sentence, int comma) {
        int end = comma + 1;
        while (sentence.is(comma, ',') && end < sentence.size() && sentence.isWord(end) && sentence.isCapital(end)) {
            end++;
        }
        boolean closed = end >= sentence.size() || !sentence.isWord(end);
        return end - comma > 2 && closed ? end : comma;
    }

    /** Words that end a description, but for "who identified himself as Tarn". */
    private static boolean ends(Stretch sentence, int i) {
        boolean named = sentence.is(i, SourceWord.NAMING)
                && sentence.isAny(i - 1, SourceWord.PSEUDONYM, ChainWord.CALLED)
                && i + 1 < sentence.size()
                && sentence.isCapital(i + 1);
        return sentence.is(i, ChainWord.CITED_END) && !named;
    }

    private boolean isSource(Stretch sentence, int i) {
        String word = sentence.lower(i);
        return sentence.is(i, SourceWord.DOCUMENT)
                || words.isHuman(word)
                || words.isPeople(word)
                || words.isInstitution(word)
                || words.isOutlet(word) && (sentence.isCapital(i) || !sentence.is(i, OutletWord.PLAIN_NOUN));
    }
}
