package org.hearsay.engine.read.attribution;

import org.hearsay.engine.model.TextModel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.engine.read.statement.Stances;
import org.hearsay.domain.text.Span;
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
     * @return the statements, outer ones before the inner ones they hold, and the mentions of entities
     */
    public Found read(Document document, List<Span> quoted) {
        List<Span> ranges = document.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .map(Block::span)
                .toList();
        String text = document.text();
        RelationFinder.Found found = finder.find(text, ranges);
        List<Finding> outermost = found.relations().stream()
                .map(relation -> finding(text, relation, quoted, null))
                .toList();
        return new Found(withInner(text, outermost, quoted), found.mentions());
    }

    /** What a document holds: statements and mentions of entities. */
    public record Found(List<Finding> findings, List<EntityMention> mentions) {}

    /**
     * The findings, each followed by those inside it. Depth by depth, and the contents of one depth side by side: tasks
     * that wait for tasks of their own would pile up on a thread's stack, below which native code runs.
     */
    private List<Finding> withInner(String text, List<Finding> outermost, List<Span> quoted) {
        IdentityHashMap<Finding, List<Finding>> inner = new IdentityHashMap<>();
        List<Finding> level = outermost;
        for (int depth = 1; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<List<Finding>> found =
                    level.parallelStream().map(f -> inside(text, f, quoted)).toList();
            for (int i = 0; i < level.size(); i++) {
                inner.put(level.get(i), found.get(i));
            }
            level = found.stream().flatMap(List::stream).toList();
        }
        List<Finding> all = new ArrayList<>();
        outermost.forEach(f -> add(f, inner, all));
        return all;
    }

    private static void add(Finding finding, IdentityHashMap<Finding, List<Finding>> inner, List<Finding> all) {
        all.add(finding);
        inner.getOrDefault(finding, List.of()).forEach(f -> add(f, inner, all));
    }

    private static Finding finding(String text, AttributionRelation relation, List<Span> quoted, @Nullable Finding parent) {
        List<Span> content =
                relation.content().stream().map(s -> withoutLooseMark(text, s)).toList();
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

    /** The statements right inside a statement. */
    private List<Finding> inside(String text, Finding outer, List<Span> quoted) {
        int length = outer.content().stream().mapToInt(Span::length).sum();
        return length < SHORTEST
                ? List.of()
                : finder.inside(text, outer.content()).stream()
                        .map(relation -> finding(text, relation, quoted, outer))
                        .filter(finding -> isPart(finding, outer))
                        .toList();
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
