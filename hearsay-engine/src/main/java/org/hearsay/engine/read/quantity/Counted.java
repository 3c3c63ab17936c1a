package org.hearsay.engine.read.quantity;

import java.util.List;
import org.hearsay.domain.text.Span;

/** Finds what a number counts. */
interface Counted {

    /**
     * @param from first word of the bound before the number, or of the number
     * @param first first word of the number
     * @param last first word after the number
     * @param to first word after the bound behind it, or after the number
     * @return what is counted, the whole before the part ("nine of the dead were children"); empty where the text leaves it
     *     open
     */
    List<Span> things(int from, int first, int last, int to);
}
