package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;

/**
 * Takes apart words that name several sources: "a taxi driver and his brother", "Mira Dol and Jon Berk". Names that hold
 * an "and" of their own stay whole: "the Ministry of Water and Power".
 */
public final class Coordination {

    private final AnalysedText text;
    private final SourceWords words;

    public Coordination(AnalysedText text) {
        this.text = text;
        this.words = new SourceWords(text.vocabulary());
    }

    /** The text whose words are taken apart. */
    public AnalysedText text() {
        return text;
    }

    /**
     * @param span the words that name one source or several
     * @return the words for each, in order; {@code span} alone when it names one
     */
    public List<Span> parts(Span span) {
        Stretch mention = Stretch.of(text, span);
        List<Span> parts = new ArrayList<>();
        int from = 0;
        int deepest = 0;
        for (int i = 0; i < mention.size(); i++) {
            if (mention.isAny(i, SourceWord.PART_OF_NAME, GrammarWord.RELATIVE)) {
                deepest = i;
            }
            boolean joint = mention.is(i, SourceWord.AND);
            if (joint && i > from && i + 1 < mention.size() && isNew(mention, from, i, deepest)) {
                commas(mention, from, i, parts);
                from = i + 1;
            }
        }
        if (from == 0) {
            return List.of(span);
        }
        parts.add(new Span(mention.start(from), span.end()));
        return parts;
    }

    /** Whether someone else is named after the "and" at {@code i}. */
    private boolean isNew(Stretch mention, int from, int i, int deepest) {
        boolean determined = words.isDeterminer(mention.lower(i + 1));
        if (deepest > from) {
            // Inside "the Ministry of …" an "and" goes on with the name; only a fresh determiner begins someone.
            return determined && !mention.isCapital(i - 1) || determined && mention.isCapital(i + 1);
        }
        boolean names = mention.isCapital(behindAge(mention, from, i)) && mention.isCapital(i + 1);
        boolean fullNames = names && i - from >= 2;
        boolean several = words.isPeople(mention.lower(i - 1))
                || words.isPluralForm(mention.lower(i - 1))
                || words.isInstitution(mention.lower(i - 1));
        boolean nouns = !mention.isCapital(i - 1) && !mention.isCapital(i + 1) && several;
        return determined || fullNames || names && i - from == 1 && mention.size() - i == 2 || nouns;
    }

    /** The last word before {@code end} that is no mark and no age: "Berk" of "Jon Berk, 54, and". */
    private static int behindAge(Stretch mention, int from, int end) {
        int i = end - 1;
        while (i > from && (mention.is(i, ',') || Character.isDigit(mention.first(i)))) {
            i--;
        }
        return i;
    }

    /** Those before the last comma of "Mira Dol, Jon Berk and Ana Tarn"; a description after a comma is none. */
    private void commas(Stretch mention, int from, int to, List<Span> parts) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean list = mention.is(i, ',')
                    && i + 1 < to
                    && mention.isCapital(i + 1)
                    && i > start
                    && mention.isCapital(behindAge(mention, start, i))
                    && !words.isDeterminer(mention.lower(i + 1));
            if (list) {
                parts.add(mention.span(start, i));
                start = i + 1;
            }
        }
        int end = to;
        while (end > start + 1 && !mention.isWord(end - 1)) {
            end--;
        }
        parts.add(mention.span(start, end));
    }
}
