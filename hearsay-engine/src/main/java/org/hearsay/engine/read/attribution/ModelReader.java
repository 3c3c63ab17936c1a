package org.hearsay.engine.read.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.read.statement.Stances;
import org.hearsay.engine.task.OrderedTasks;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.ModelWords;
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
    private final Executor executor;

    /**
     * @param executor reads windows and contents side by side; the result does not depend on it
     */
    public ModelReader(TextModel model, Executor executor) {
        this.finder = new RelationFinder(model, executor);
        this.executor = executor;
    }

    /**
     * @param text what is read, without trees
     * @param marks what the quotation marks of the text with its trees show
     * @return the statements, outer ones before the inner ones they hold, and all that goes by the trees then
     */
    public ModelFindings read(AnalysedText text, Function<AnalysedText, Quotations> marks) {
        ModelWords words = ModelWords.of(text);
        FoundRelations found = finder.find(words, text);
        AnalysedText parsed = found.trees() == null ? text : text.with(found.trees());
        Quotations quotations = marks.apply(parsed);
        List<Span> quoted = quotations.quoted();
        List<Finding> outermost = found.relations().stream()
                .map(relation -> finding(parsed, relation, quoted, null))
                .toList();
        return new ModelFindings(
                withInner(parsed, words, outermost, quoted), parsed.with(found.mentions()), quotations);
    }

    /**
     * The findings, each followed by those inside it. Depth by depth, and the contents of one depth side by side, so that no
     * task waits for tasks of its own.
     */
    private List<Finding> withInner(AnalysedText text, ModelWords words, List<Finding> outermost, List<Span> quoted) {
        IdentityHashMap<Finding, List<Finding>> inner = new IdentityHashMap<>();
        List<Finding> level = outermost;
        for (int depth = 1; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<List<Finding>> found = OrderedTasks.map(executor, level, f -> inside(text, words, f, quoted));
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

    private static Finding finding(
            AnalysedText text, AttributionRelation relation, List<Span> quoted, @Nullable Finding parent) {
        List<Span> content = relation.content().stream()
                .map(s -> withoutLooseMark(text.text(), s))
                .toList();
        return new Finding(
                KindByMarks.of(text.text(), content, quoted),
                Stances.of(text, List.of(relation.cue()), content),
                content,
                List.of(relation.cue()),
                relation.source(),
                parent,
                How.QUOTED,
                relation.confidence());
    }

    /** The statements right inside a statement. */
    private List<Finding> inside(AnalysedText text, ModelWords words, Finding outer, List<Span> quoted) {
        int length = outer.content().stream().mapToInt(Span::length).sum();
        return length < SHORTEST
                ? List.of()
                : finder.inside(words.within(outer.content())).stream()
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
