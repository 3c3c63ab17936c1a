package org.hearsay.engine.read.claim;

import java.util.Map;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Punctuation at the ends of some words: what has its partner among them stays, the rest goes. */
final class PairedMarks {

    /** Marks that come in pairs, opening by closing. */
    private static final Map<String, String> CLOSING =
            Map.of("(", ")", "[", "]", "“", "”", "‘", "’", "\"", "\"", "'", "'", "«", "»", "„", "“");

    private final AnalysedText text;

    PairedMarks(AnalysedText text) {
        this.text = text;
    }

    /**
     * Without marks at the ends; quotation marks and brackets stay with their partners.
     *
     * @param first index of the first word
     * @param last index of the last word
     */
    Span trimmed(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && isMark(from)) {
            from++;
        }
        while (to > from && isMark(to)) {
            to--;
        }
        String open = open(from, to);
        for (int i = to + 1; open != null && i <= to + 2 && i < text.size() && isMark(i); i++) {
            if (text.word(i).form().equals(open)) {
                to = i;
                break;
            }
        }
        if (from > text.word(from).sentence().first()
                && isMark(from - 1)
                && isClosed(text.word(from - 1).form(), from, to)) {
            from--;
        }
        return new Span(text.word(from).start(), text.word(to).end());
    }

    /** Whether what a mark opens before some words is closed among them. */
    private boolean isClosed(String mark, int from, int to) {
        String closing = CLOSING.get(mark);
        if (mark.equals(closing) && !isOpening(mark, from - 1)) {
            return false;
        }
        int open = closing == null ? 0 : 1;
        for (int i = from; i <= to && open > 0; i++) {
            String other = text.word(i).form();
            if (isMark(i) && (other.equals(closing) || other.equals(mark))) {
                open += other.equals(closing) ? -1 : 1;
                if (open == 0) {
                    return i < to || !mark.equals(closing);
                }
            }
        }
        return false;
    }

    /** Whether a mark that both opens and closes opens: it is the first, third … of its sentence. */
    private boolean isOpening(String mark, int at) {
        int before = 0;
        for (int i = text.word(at).sentence().first(); i < at; i++) {
            before += text.word(i).form().equals(mark) ? 1 : 0;
        }
        return before % 2 == 0;
    }

    private boolean isMark(int i) {
        return text.word(i).pos() == PartOfSpeech.PUNCT;
    }

    /** The mark that would close what is opened last and not closed; null where all is closed. */
    private @Nullable String open(int from, int to) {
        String open = null;
        for (int i = from; i <= to; i++) {
            if (isMark(i)) {
                String mark = text.word(i).form();
                open = mark.equals(open) ? null : CLOSING.getOrDefault(mark, open);
            }
        }
        return open;
    }
}
