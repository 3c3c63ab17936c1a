package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;

/** Puts pairs of single marks inside the quotations in double marks that hold them, or beside them. */
final class NestedMarks {

    private NestedMarks() {}

    /**
     * @param doubles the quotations in double marks of one block, in order
     * @param singles the pairs of single marks of the same block, in order
     * @return outermost quotations, in order
     */
    static List<Quotation> nested(List<Quotation> doubles, List<Quotation> singles) {
        if (singles.isEmpty()) {
            return doubles;
        }
        List<Quotation> found = new ArrayList<>();
        int d = 0;
        int s = 0;
        while (d < doubles.size() || s < singles.size()) {
            if (s == singles.size()
                    || d < doubles.size()
                            && doubles.get(d).start() < singles.get(s).start()) {
                Quotation outer = doubles.get(d++);
                List<Quotation> inner = new ArrayList<>();
                while (s < singles.size() && singles.get(s).start() < outer.end()) {
                    if (holds(outer, singles.get(s))) {
                        inner.add(singles.get(s));
                    }
                    s++;
                }
                found.add(with(outer, inner));
            } else {
                Quotation outer = singles.get(s++);
                List<Quotation> inner = new ArrayList<>();
                boolean crossed = false;
                while (d < doubles.size() && doubles.get(d).start() < outer.end() && !crossed) {
                    crossed = !holds(outer, doubles.get(d));
                    if (!crossed) {
                        inner.add(doubles.get(d++));
                    }
                }
                if (crossed) {
                    found.addAll(inner);
                } else {
                    found.add(with(outer, inner));
                }
            }
        }
        return found;
    }

    private static boolean holds(Quotation outer, Quotation inner) {
        return outer.parts().stream().anyMatch(p -> p.contains(new Span(inner.start(), inner.end())));
    }

    private static Quotation with(Quotation outer, List<Quotation> inner) {
        return inner.isEmpty()
                ? outer
                : new Quotation(outer.parts(), outer.first(), outer.last(), outer.device(), inner);
    }
}
