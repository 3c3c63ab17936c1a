package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.jspecify.annotations.Nullable;

/** A reading with what people are shown: without what is likely no statement, and without what is only wanted or feared. */
public final class ShownReading {

    private ShownReading() {}

    /**
     * The same reading without the statements that are not shown, without the sources that have nothing else, and with a
     * notice that says how many are left out.
     *
     * @param attitudes whether wants, fears, supports and plans stay
     */
    public static Reading of(Reading reading, boolean attitudes) {
        Predicate<Statement> isShown = s -> s.shown() || attitudes && s.stance() == Stance.ATTITUDE;
        Map<String, Statement> all = new HashMap<>();
        reading.statements().forEach(s -> all.put(s.id(), s));
        List<Statement> kept = new ArrayList<>();
        Set<String> speaking = new HashSet<>();
        for (Statement statement : reading.statements()) {
            if (isShown.test(statement)) {
                kept.add(statement.inside(parent(statement, all, isShown)));
                speaking.addAll(statement.sourceIds());
                for (List<Link> chain : statement.chains()) {
                    chain.forEach(link -> speaking.add(link.source()));
                }
            }
        }
        List<Source> sources = reading.sources().stream()
                .filter(s -> speaking.contains(s.id()))
                .toList();
        List<Notice> notices = new ArrayList<>(reading.notices());
        if (kept.size() < all.size()) {
            notices.add(Notice.leftOut(all.size() - kept.size()));
        }
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
                notices);
    }

    /** The innermost statement around it that is shown. */
    private static @Nullable String parent(
            Statement statement, Map<String, Statement> all, Predicate<Statement> isShown) {
        Statement outer = statement.parent() == null ? null : all.get(statement.parent());
        while (outer != null && !isShown.test(outer)) {
            outer = outer.parent() == null ? null : all.get(outer.parent());
        }
        return outer == null ? null : outer.id();
    }
}
