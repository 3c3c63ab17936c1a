package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.OpenStatement.Rule;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.hearsay.engine.text.AnalysedText;

/** Finds who is quoted inside a quotation. */
final class NestedStatements {

    private NestedStatements() {}

    /**
     * @param outer a quotation that may hold others
     * @param parent the statement it belongs to
     * @return the statements inside it, in order
     */
    static List<OpenStatement> of(AnalysedText text, Quotation outer, OpenStatement parent) {
        List<OpenStatement> nested = new ArrayList<>();
        for (Span part : outer.parts()) {
            List<Span> inner = outer.inner().stream()
                    .filter(q -> q.parts().size() == 1)
                    .map(q -> q.parts().get(0))
                    .filter(part::contains)
                    .toList();
            if (!inner.isEmpty()) {
                nested.addAll(inPart(new FoldedPassage(text, part, inner), inner, parent));
            }
        }
        return nested;
    }

    private static List<OpenStatement> inPart(FoldedPassage passage, List<Span> inner, OpenStatement parent) {
        List<OpenStatement> nested = new ArrayList<>();
        AttributionFinder finder = new AttributionFinder(passage);
        int covered = -1;
        for (int k = 0; k < inner.size(); k++) {
            SpeakerAndCue found = finder.find(passage.place(k), false, 0, null);
            if (found == null || found.source() == null || inner.get(k).start() <= covered) {
                continue;
            }
            Span clause = found.place() == Place.CLAUSE ? found.clause() : null;
            boolean mixed = clause != null;
            Span content = clause == null ? inner.get(k) : clause;
            covered = content.end();
            nested.add(new OpenStatement(
                    mixed ? Rule.CLAUSE : Rule.BEFORE,
                    mixed ? Kind.MIXED : Kind.DIRECT,
                    found.stance(),
                    List.of(content),
                    found.cue(),
                    found.source(),
                    parent));
        }
        return nested;
    }
}
