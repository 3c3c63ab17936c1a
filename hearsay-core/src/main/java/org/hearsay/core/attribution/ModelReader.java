package org.hearsay.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.document.Block;
import org.hearsay.core.document.Document;
import org.hearsay.core.source.Link.How;
import org.hearsay.core.statement.Finding;
import org.hearsay.core.statement.Stances;
import org.hearsay.core.statement.Statement.Kind;
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
        List<Finding> found = new ArrayList<>();
        read(document.text(), ranges, quoted, null, 0, found);
        return found;
    }

    /** Reads the contents of {@code outer} again. */
    public List<Finding> inside(String text, Finding outer, List<Span> quoted) {
        List<Finding> found = new ArrayList<>();
        again(text, outer, quoted, 0, found);
        return found;
    }

    private void read(
            String text,
            List<Span> ranges,
            List<Span> quoted,
            @Nullable Finding parent,
            int depth,
            List<Finding> found) {
        for (Relation relation : finder.find(text, ranges)) {
            Finding finding = new Finding(
                    kind(text, relation.content(), quoted),
                    Stances.of(text, List.of(relation.cue())),
                    relation.content(),
                    List.of(relation.cue()),
                    relation.source(),
                    parent,
                    How.QUOTED,
                    relation.confidence());
            if (parent != null && !lengthens(parent, finding)) {
                continue;
            }
            found.add(finding);
            again(text, finding, quoted, depth + 1, found);
        }
    }

    private void again(String text, Finding outer, List<Span> quoted, int depth, List<Finding> found) {
        int length = outer.content().stream().mapToInt(Span::length).sum();
        if (depth < DEEPEST && length >= SHORTEST && SpeechWords.hasAny(text, outer.content())) {
            read(text, outer.content(), quoted, outer, depth, found);
        }
    }

    /** An inner statement is a part of the outer one, not the same words once more. */
    private static boolean lengthens(Finding parent, Finding inner) {
        return !inner.content().equals(parent.content());
    }

    /** Direct when all words stand in quotations, mixed when some do. */
    private static Kind kind(String text, List<Span> content, List<Span> quoted) {
        int inside = 0;
        int outside = 0;
        for (Span span : content) {
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    if (isQuoted(quoted, at)) {
                        inside++;
                    } else {
                        outside++;
                    }
                }
            }
        }
        return outside == 0 && inside > 0 ? Kind.DIRECT : inside > 0 ? Kind.MIXED : Kind.INDIRECT;
    }

    private static boolean isQuoted(List<Span> quoted, int at) {
        int low = 0;
        int high = quoted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = quoted.get(middle);
            if (span.contains(at)) {
                return true;
            }
            if (span.start() > at) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }
}
