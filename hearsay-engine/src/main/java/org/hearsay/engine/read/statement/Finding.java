package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose words are found and whose speaker is not yet one of the document's sources. Lists of spans are in
 * the order of the text.
 *
 * @param kind how the words are given
 * @param stance what the speaker does with them
 * @param content the words said; not empty
 * @param cue the words that attribute; empty when another statement's cue is still in force
 * @param source the words that name the speaker; for a continued statement they stand further up
 * @param parent the finding this one stands inside
 * @param how how the words came onto the page
 * @param confidence 0 to 1
 */
public record Finding(
        Kind kind,
        Stance stance,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        @Nullable Finding parent,
        How how,
        double confidence) {

    public Finding {
        content = content.stream().sorted().toList();
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** Whether {@code span} lies in one of the content's spans. */
    public boolean holds(Span span) {
        return content.stream().anyMatch(c -> c.contains(span));
    }

    /** The same with another source. */
    public Finding with(List<Span> otherSource) {
        return new Finding(kind, stance, content, cue, otherSource, parent, how, confidence);
    }

    /** The same statement with other words as its content. */
    public Finding of(Kind otherKind, List<Span> otherContent) {
        return new Finding(otherKind, stance, otherContent, cue, source, parent, how, confidence);
    }

    /** The same inside {@code outer}. */
    public Finding inside(Finding outer) {
        return new Finding(kind, stance, content, cue, source, outer, how, confidence);
    }

    /** Where the words that name the speaker stand as one mention; null when there are none. */
    public @Nullable Span mention() {
        return source.isEmpty()
                ? null
                : source.stream()
                        .max((a, b) -> Integer.compare(a.length(), b.length()))
                        .orElseThrow();
    }
}
