package org.hearsay.verify.accuracy;

import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * Who said what, as a person or the program marked it; in code points.
 *
 * @param source the words that name who said it, none when nobody is named
 * @param content the words said
 */
record ScoredAttribution(List<Span> source, List<Span> content) {

    ScoredAttribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }
}
