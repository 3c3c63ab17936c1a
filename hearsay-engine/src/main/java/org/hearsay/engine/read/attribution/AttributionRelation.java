package org.hearsay.engine.read.attribution;

import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * One attribution relation that the model found.
 *
 * @param cue the words that attribute, one span
 * @param source the words that name who said it; empty where the text has none
 * @param content the words said; not empty
 * @param confidence chance that it holds, 0 to 1
 */
public record AttributionRelation(Span cue, List<Span> source, List<Span> content, double confidence) {

    public AttributionRelation {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
