package org.hearsay.core.attribution;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.document.Block;
import org.hearsay.core.document.Document;
import org.hearsay.core.source.Link.How;
import org.hearsay.core.statement.Finding;
import org.hearsay.core.statement.Stances;
import org.hearsay.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document with a model: its running text first, then each content again as a passage of its own, since what
 * someone says may hold what others say.
 */
public final class ModelReader {

    /** Nobody passes on more mouths than this in one sentence. */
    private static final int DEEPEST = 4;

    /** Contents with fewer characters hold no statement. */
    private static final int SHORTEST = 20;

    private final RelationFinder finder;

    public ModelReader(TextModel model) {
        this.finder = new RelationFinder(model);
    }

    /**
     * @param document what is read
     * @param quoted what marks and layout set off, in order
     * @return the statements, outer ones before the inner ones they hold
     */
    public List<Finding> read(Document document, List<Span> quoted) {
        List<Span> ranges = document.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .map(Block::span)
                .toList();
        return read(document.text(), ranges, quoted, null, 0);
    }

    private List<Finding> read(
            String text, List<Span> ranges, List<Span> quoted, @Nullable Finding parent, int depth) {
        return finder.find(text, ranges).parallelStream()
                .map(relation -> finding(text, relation, quoted, parent))
                .filter(finding -> parent == null || isPart(finding, parent))
                .flatMap(finding -> Stream.concat(Stream.of(finding), inside(text, finding, quoted, depth).stream()))
                .toList();
    }

    private static Finding finding(String text, Relation relation, List<Span> quoted, @Nullable Finding parent) {
        List<Span> content = relation.content().stream()
                .map(s -> withoutLooseMark(text, s))
                .toList();
        return new Finding(
                Quoted.kind(text, content, quoted),
                Stances.of(text, List.of(relation.cue()), content),
                content,
                List.of(relation.cue()),
                relation.source(),
                parent,
                How.QUOTED,
                relation.confidence());
    }

    /** The statements inside a statement, and inside these. */
    private List<Finding> inside(String text, Finding outer, List<Span> quoted, int depth) {
        int length = outer.content().stream().mapToInt(Span::length).sum();
        return depth + 1 < DEEPEST && length >= SHORTEST
                ? read(text, outer.content(), quoted, outer, depth + 1)
                : List.of();
    }

    /** An inner statement is a part of the outer one, not the same words once more. */
    private static boolean isPart(Finding inner, Finding parent) {
        return !inner.content().equals(parent.content());
    }

    /** {@code We left, “}: a mark behind white space opens nothing and belongs to the words after it. */
    private static Span withoutLooseMark(String text, Span span) {
        int end = span.end();
        boolean loose = end - span.start() > 2
                && "“„\"‘".indexOf(text.charAt(end - 1)) >= 0
                && Character.isWhitespace(text.charAt(end - 2));
        return loose ? new Span(span.start(), end - 2) : span;
    }
}
