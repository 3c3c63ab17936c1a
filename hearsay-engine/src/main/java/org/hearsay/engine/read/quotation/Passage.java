package org.hearsay.engine.read.quotation;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * The words of one stretch of text with each quotation folded into a single unit, so that what stands around
 * quotations can be read as if nothing were in them.
 */
final class Passage {

    /** No sentence is followed further than this many units, so that time stays linear in the text. */
    private static final int LONGEST_SENTENCE = 120;

    private final String text;
    private final Tokens tokens;
    private final List<Span> folded;
    private final int[] units;
    private final int[] places;
    private final int size;

    /**
     * @param span the stretch
     * @param folded the quotations in it, in order, not overlapping
     */
    Passage(String text, Span span, List<Span> folded) {
        this.text = text;
        this.tokens = Tokens.of(text, span);
        this.folded = List.copyOf(folded);
        this.units = new int[tokens.size() + folded.size()];
        this.places = new int[folded.size()];
        int count = 0;
        int k = 0;
        for (int t = 0; t < tokens.size(); t++) {
            while (k < folded.size() && folded.get(k).end() <= tokens.start(t)) {
                if (count == 0 || units[count - 1] != ~k) {
                    places[k] = count;
                    units[count++] = ~k;
                }
                k++;
            }
            if (k < folded.size() && folded.get(k).start() < tokens.end(t)) {
                if (count == 0 || units[count - 1] != ~k) {
                    places[k] = count;
                    units[count++] = ~k;
                }
            } else {
                units[count++] = t;
            }
        }
        this.size = count;
    }

    int size() {
        return size;
    }

    /** The unit that stands for quotation {@code k}. */
    int place(int k) {
        return places[k];
    }

    boolean isQuotation(int u) {
        return isInside(u) && units[u] < 0;
    }

    /** Which quotation unit {@code u} stands for. */
    int quotation(int u) {
        return ~units[u];
    }

    int start(int u) {
        return isQuotation(u) ? folded.get(quotation(u)).start() : tokens.start(units[u]);
    }

    int end(int u) {
        return isQuotation(u) ? folded.get(quotation(u)).end() : tokens.end(units[u]);
    }

    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** The unit in lower case; empty for a quotation and beyond the ends. */
    String lower(int u) {
        return isInside(u) && !isQuotation(u) ? tokens.lower(units[u]) : "";
    }

    private boolean isInside(int u) {
        return u >= 0 && u < size;
    }

    boolean isWord(int u) {
        return isInside(u) && !isQuotation(u) && tokens.isWord(units[u]);
    }

    boolean isCapital(int u) {
        return isInside(u) && !isQuotation(u) && tokens.isCapital(units[u]);
    }

    boolean is(int u, char mark) {
        return isInside(u) && !isQuotation(u) && tokens.is(units[u], mark);
    }

    /** Whether the unit may stand between a speaker and the verb: an auxiliary or an adverb. */
    boolean isBetween(int u) {
        return isAdverb(u) || isWord(u) && !isCapital(u) && FunctionWords.isAuxiliary(lower(u));
    }

    boolean isAdverb(int u) {
        return isWord(u) && !isCapital(u) && FunctionWords.isAdverb(lower(u));
    }

    boolean isDash(int u) {
        return is(u, '—') || is(u, '–') || is(u, '-');
    }

    /** Whether a sentence ends with this unit. */
    boolean endsSentence(int u) {
        if (u == size - 1) {
            return true;
        }
        if (!isQuotation(u)) {
            return tokens.endsSentence(units[u]);
        }
        char last = lastWritten(quotation(u));
        if (last == '.') {
            return isQuotation(u + 1) || isCapital(u + 1);
        }
        return (last == '?' || last == '!') && (isQuotation(u + 1) || isCapital(u + 1) && !isSpeechClause(u + 1));
    }

    /** The last character of quotation {@code k} before its closing mark. */
    char lastWritten(int k) {
        Span span = folded.get(k);
        int at = span.end() - 1;
        while (at > span.start() && "\"“”„«»‘’'‹› ".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /** First unit of the sentence that holds {@code u}. */
    int sentenceStart(int u) {
        int at = u;
        while (at > 0 && u - at < LONGEST_SENTENCE && !endsSentence(at - 1)) {
            at--;
        }
        return at;
    }

    /** First unit after the sentence that holds {@code u}. */
    int sentenceEnd(int u) {
        int at = u;
        while (at < size - 1 && at - u < LONGEST_SENTENCE && !endsSentence(at)) {
            at++;
        }
        return at + 1;
    }

    private boolean isSpeechClause(int u) {
        return SpeechClause.beginsClause(tokens, units[u]);
    }
}
