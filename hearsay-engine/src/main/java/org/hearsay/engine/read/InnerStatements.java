package org.hearsay.engine.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.access.AccessFinder;
import org.hearsay.engine.read.statement.Finding;
import org.jspecify.annotations.Nullable;

/** What others say inside statements. */
final class InnerStatements {

    /** What passes on words that somebody said of something; a wish or a demand is no news from others. */
    private static final Set<Statement.Stance> TELLING = EnumSet.complementOf(EnumSet.of(
            Statement.Stance.ATTITUDE, Statement.Stance.NOT_SAID, Statement.Stance.DEMANDS, Statement.Stance.ASKS));

    private final Map<Finding, List<Finding>> children = new HashMap<>();
    private final Map<Span, List<Source>> named;

    /**
     * @param findings all statements
     * @param named the sources of each mention
     */
    InnerStatements(List<Finding> findings, Map<Span, List<Source>> named) {
        this.named = named;
        for (Finding finding : findings) {
            if (finding.parent() != null) {
                children.computeIfAbsent(finding.parent(), p -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** What somebody else than its origin says inside a statement. */
    List<AccessFinder.Passed> of(Finding outer, @Nullable Source origin) {
        List<AccessFinder.Passed> inner = new ArrayList<>();
        for (Finding finding : children.getOrDefault(outer, List.of())) {
            Span mention = finding.mention();
            if (mention != null && TELLING.contains(finding.stance())) {
                named.getOrDefault(mention, List.of()).stream()
                        .filter(s -> origin == null || !s.id().equals(origin.id()))
                        .findFirst()
                        .ifPresent(s -> inner.add(new AccessFinder.Passed(finding, s)));
            }
        }
        return inner;
    }
}
