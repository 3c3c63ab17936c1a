package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.statement.Finding;
import org.jspecify.annotations.Nullable;

/** A statement whose quotations are still being collected. */
final class OpenStatement {

    /** How sure the way of finding is, as measured; see {@code docs/accuracy.md}. */
    enum Rule {
        AFTER(0.93),
        BEFORE(0.88),
        CLAUSE(0.75),
        COLON(0.85),
        TRANSCRIPT(0.95),
        ANSWER(0.85),
        BLOCK(0.85),
        CONTINUED(0.65),
        UNATTRIBUTED(0.4);

        private final double confidence;

        Rule(double confidence) {
            this.confidence = confidence;
        }

        /** Whether the layout sets it off as said, without marks. */
        boolean isSetOff() {
            return this == BLOCK || this == TRANSCRIPT || this == ANSWER;
        }
    }

    private final Rule rule;
    private final Kind kind;
    private final Stance stance;
    private final List<Span> content = new ArrayList<>();
    private final @Nullable Span cue;
    private final @Nullable Span source;
    private final @Nullable OpenStatement parent;
    private int end;
    private int lastBlock;
    private @Nullable Finding finding;

    OpenStatement(
            Rule rule,
            Kind kind,
            Stance stance,
            List<Span> content,
            @Nullable Span cue,
            @Nullable Span source,
            @Nullable OpenStatement parent) {
        this.rule = rule;
        this.kind = kind;
        this.stance = stance;
        this.content.addAll(content);
        this.cue = cue;
        this.source = source;
        this.parent = parent;
    }

    /** Adds words that the same attribution covers; {@code end} is where it ends, in {@code block}. */
    void add(List<Span> more, int end, int block) {
        content.addAll(more);
        reach(end, block);
    }

    /** Notes how far the statement and the words that attribute it reach. */
    OpenStatement reach(int end, int block) {
        this.end = Math.max(this.end, end);
        this.lastBlock = block;
        return this;
    }

    int end() {
        return end;
    }

    int lastBlock() {
        return lastBlock;
    }

    Rule rule() {
        return rule;
    }

    List<Span> content() {
        return content;
    }

    @Nullable
    Span cue() {
        return cue;
    }

    @Nullable
    Span source() {
        return source;
    }

    @Nullable
    OpenStatement parent() {
        return parent;
    }

    /** The finished statement; the same object for every call. */
    Finding finding() {
        if (finding == null) {
            finding = new Finding(
                    kind,
                    stance,
                    content,
                    cue == null ? List.of() : List.of(cue),
                    source == null ? List.of() : List.of(source),
                    parent == null ? null : parent.finding(),
                    rule == Rule.CONTINUED ? How.CONTINUED : How.QUOTED,
                    rule.confidence);
        }
        return finding;
    }
}
