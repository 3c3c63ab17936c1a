package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Takes apart words that name several sources: "a taxi driver and his brother", "Mira Dol and Jon Berk". Names that hold
 * an "and" of their own stay whole: "the Ministry of Water and Power".
 */
public final class Coordination {

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "their", "its", "another", "one", "two", "three", "several", "some",
            "other", "many", "both", "my", "our");

    private Coordination() {}

    /**
     * @param span the words that name one source or several
     * @return the words for each, in order; {@code span} alone when it names one
     */
    public static List<Span> parts(String text, Span span) {
        Tokens tokens = Tokens.of(text, span);
        List<Span> parts = new ArrayList<>();
        int from = 0;
        int deepest = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            if (Set.of("of", "for", "from", "at", "in", "with", "who", "which", "whose", "that", "between")
                    .contains(word)) {
                deepest = i;
            }
            boolean joint = word.equals("and");
            if (joint && i > from && i + 1 < tokens.size() && isNew(tokens, from, i, deepest)) {
                commas(tokens, from, i, parts);
                from = i + 1;
            }
        }
        if (from == 0) {
            return List.of(span);
        }
        parts.add(new Span(tokens.start(from), span.end()));
        return parts;
    }

    /** Whether someone else is named after the "and" at {@code i}. */
    private static boolean isNew(Tokens tokens, int from, int i, int deepest) {
        boolean determined = DETERMINERS.contains(tokens.lower(i + 1));
        if (deepest > from) {
            // Inside "the Ministry of …" an "and" goes on with the name; only a fresh determiner begins someone.
            return determined && !tokens.isCapital(i - 1) || determined && tokens.isCapital(i + 1);
        }
        boolean names = tokens.isCapital(i - 1) && tokens.isCapital(i + 1);
        boolean fullNames = names && i - from >= 2;
        boolean nouns = !tokens.isCapital(i - 1)
                && !tokens.isCapital(i + 1)
                && (isPlural(tokens.lower(i - 1)) || SourceWords.isInstitution(tokens.lower(i - 1)));
        return determined || fullNames || names && i - from == 1 && tokens.size() - i == 2 || nouns;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") || word.equals("people") || word.equals("police");
    }

    /** Those before the last comma of "Mira Dol, Jon Berk and Ana Tarn"; a description after a comma is none. */
    private static void commas(Tokens tokens, int from, int to, List<Span> parts) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean list = tokens.is(i, ',')
                    && i + 1 < to
                    && tokens.isCapital(i + 1)
                    && i > start
                    && tokens.isCapital(i - 1)
                    && !DETERMINERS.contains(tokens.lower(i + 1));
            if (list) {
                parts.add(tokens.span(start, i));
                start = i + 1;
            }
        }
        int end = to;
        while (end > start + 1 && !tokens.isWord(end - 1)) {
            end--;
        }
        parts.add(tokens.span(start, end));
    }
}
