package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.jspecify.annotations.Nullable;

/** A reading without attitudes: wants, fears, supports and plans assert nothing, and are shown on request only. */
public final class Assertions {

    private Assertions() {}

    /** The same reading without attitudes, and without the sources that have nothing else. */
    public static Reading of(Reading reading) {
        Map<String, Statement> all = new HashMap<>();
        reading.statements().forEach(s -> all.put(s.id(), s));
        List<Statement> kept = new ArrayList<>();
        Set<String> speaking = new HashSet<>();
        for (Statement statement : reading.statements()) {
            if (statement.stance() != Stance.ATTITUDE) {
                kept.add(under(statement, parent(statement, all)));
                speaking.addAll(statement.sourceIds());
                statement
                        .chains()
                        .forEach(chain -> chain.stream().map(Link::source).forEach(id -> {
                            if (id != null) {
                                speaking.add(id);
                            }
                        }));
            }
        }
        List<Source> sources = reading.sources().stream()
                .filter(s -> speaking.contains(s.id()))
                .toList();
        return new Reading(
                reading.document(),
                reading.engine(),
                sources,
                kept,
                reading.entities(),
                reading.relations(),
                reading.quantities(),
                reading.times(),
                reading.claims(),
                reading.notices());
    }

    /** The innermost statement around it that is no attitude. */
    private static @Nullable String parent(Statement statement, Map<String, Statement> all) {
        Statement outer = statement.parent() == null ? null : all.get(statement.parent());
        while (outer != null && outer.stance() == Stance.ATTITUDE) {
            outer = outer.parent() == null ? null : all.get(outer.parent());
        }
        return outer == null ? null : outer.id();
    }

    private static Statement under(Statement s, @Nullable String parent) {
        return new Statement(
                s.id(),
                s.kind(),
                s.stance(),
                s.content(),
                s.cue(),
                s.source(),
                s.sourceIds(),
                parent,
                s.access(),
                s.accessEvidence(),
                s.chains(),
                s.confidence());
    }
}
