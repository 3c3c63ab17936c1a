package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.domain.text.Span;

/** The words of a stretch of text, as the trained models count them. */
public final class Forms {

    private Forms() {}

    /** In the order of the text; none where {@code span} is empty or white. */
    public static List<String> of(String text, Span span) {
        WordSequence words = new WordSequence(text, List.of(span));
        return words.forms(0, words.size());
    }
}
