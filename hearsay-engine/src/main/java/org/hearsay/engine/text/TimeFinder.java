package org.hearsay.engine.text;

import java.util.List;
import org.hearsay.domain.time.TimeExpression;

/**
 * Finds the words of a text that name a time, and says in EDTF what they mean as far as they and the document's date settle
 * it. How dates are written is a language's own; what follows from the words is reckoned by {@code org.hearsay.engine.calendar}.
 */
@FunctionalInterface
public interface TimeFinder {

    /** What names a time, in order, without overlaps. The document's date itself is never taken for when something happened. */
    List<TimeExpression> find(AnalysedText text);
}
