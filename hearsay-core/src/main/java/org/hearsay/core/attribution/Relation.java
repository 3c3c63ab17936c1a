package org.hearsay.core.attribution;

import java.util.List;
import org.hearsay.core.text.Span;

/**
 * One attribution relation that the model found.
 *
 * @param cue the words that attribute, one span
 * @param source the words that name who said it; empty where the text has none
 * @param content the words said; not empty
 * @param confidence chance that it holds, 0 to 1
 */
public record Relation(Span cue, List<Span> source, List<Span> content, double confidence) {

    public Relation {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
