package org.hearsay.engine.read.chain;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;

/** A text's paragraphs by number, and the occasions that they name. */
final class Paragraphs {

    /** Characters around a cue that may name another occasion. */
    private static final int NEAR = 90;

    private final AnalysedText text;
    private final List<Span> spans;

    Paragraphs(AnalysedText text) {
        this.text = text;
        this.spans = text.blocks().stream().map(Block::span).toList();
    }

    /** The number of the first paragraph that ends behind an offset; as many as there are where none does. */
    int at(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether the words around the cue name another occasion than an interview: a rally, a news conference, a tweet. */
    boolean isOtherOccasion(Finding finding, int cue) {
        int index = at(cue);
        if (index >= spans.size()) {
            return false;
        }
        int start = Math.max(spans.get(index).start(), cue - NEAR);
        int end = Math.min(spans.get(index).end(), cue + NEAR);
        if (start >= end) {
            return false;
        }
        Stretch words = Stretch.of(text, new Span(start, end));
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, ChainWord.ELSEWHERE) && !words.isCapital(i) && !finding.holds(words.span(i, i + 1))) {
                return true;
            }
        }
        return false;
    }
}
