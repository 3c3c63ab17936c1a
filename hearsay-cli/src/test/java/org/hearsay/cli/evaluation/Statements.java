package org.hearsay.cli.evaluation;

import java.util.List;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements made by hand. */
final class Statements {

    private Statements() {}

    static Statement of(List<Span> source, List<Span> cue, List<Span> content, @Nullable String parent) {
        return new Statement(
                "t1",
                Statement.Kind.DIRECT,
                Statement.Stance.ASSERTS,
                content,
                cue,
                source,
                List.of(),
                parent,
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(),
                0.5);
    }
}
