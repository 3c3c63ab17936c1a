package org.hearsay.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.document.Document;
import org.hearsay.core.document.Notice;
import org.hearsay.core.quotation.Draft;
import org.hearsay.core.quotation.QuotationReader;
import org.hearsay.core.source.Link;
import org.hearsay.core.source.Source;
import org.hearsay.core.source.SourceResolver;
import org.hearsay.core.statement.Statement;
import org.hearsay.core.statement.Statement.Access;
import org.hearsay.core.text.Ids;
import org.hearsay.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one document. Safe for use by many threads; the same input gives the same reading, always. */
public final class Reader {

    private final Engine engine;

    /** @param version the program's version, kept in every reading */
    public Reader(String version) {
        this.engine = new Engine(version, List.of());
    }

    /** Finds the statements of {@code document} and who made them. */
    public Reading read(Document document) {
        QuotationReader.Found found = QuotationReader.read(document);
        Map<Span, Source> sources = SourceResolver.resolve(document.text(), mentions(found), found.subjects());
        List<Statement> statements = statements(document.text(), found.drafts(), sources);
        return new Reading(
                document, engine, speaking(found.drafts(), sources), statements, notices(document, statements));
    }

    private static List<Span> mentions(QuotationReader.Found found) {
        List<Span> mentions = new ArrayList<>(found.speakers());
        for (Draft draft : found.drafts()) {
            if (draft.source() != null) {
                mentions.add(draft.source());
            }
        }
        mentions.sort(Comparator.naturalOrder());
        return mentions;
    }

    private static List<Statement> statements(String text, List<Draft> drafts, Map<Span, Source> sources) {
        Map<Draft, String> ids = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = Ids.of('t', draft.kind().name(), draft.content(), text);
            ids.put(draft, id);
            // In broken texts two marks may lead to the same words.
            if (!seen.add(id)) {
                continue;
            }
            statements.add(statement(draft, id, draft.parent() == null ? null : ids.get(draft.parent()), sources));
        }
        statements.sort(Comparator.comparing(s -> s.content().get(0)));
        return statements;
    }

    private static Statement statement(Draft draft, String id, @Nullable String parent, Map<Span, Source> sources) {
        Source source = draft.source() == null ? null : sources.get(draft.source());
        List<Span> cue = draft.cue() == null ? List.of() : List.of(draft.cue());
        List<Span> said = draft.source() == null ? List.of() : List.of(draft.source());
        List<Span> evidence = cue.isEmpty() ? said : cue;
        return new Statement(
                id,
                draft.kind(),
                draft.stance(),
                draft.content(),
                cue,
                said,
                source == null ? List.of() : List.of(source.id()),
                parent,
                Access.UNKNOWN,
                List.of(),
                source == null ? List.of() : List.of(List.of(new Link(source.id(), draft.how(), evidence))),
                draft.confidence());
    }

    /** The sources that a statement rests on, in order of first mention. */
    private static List<Source> speaking(List<Draft> drafts, Map<Span, Source> sources) {
        Map<String, Source> speaking = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Source source = draft.source() == null ? null : sources.get(draft.source());
            if (source != null) {
                speaking.put(source.id(), source);
            }
        }
        List<Source> inOrder = new ArrayList<>(speaking.values());
        inOrder.sort(Comparator.comparing(s -> s.mentions().get(0)));
        return inOrder;
    }

    private static List<Notice> notices(Document document, List<Statement> statements) {
        List<Notice> notices = new ArrayList<>(document.notices());
        if (statements.isEmpty()) {
            notices.add(new Notice(
                    "nothingAttributed", "No quotation with a speaker was found; all of the text is narration.", null));
        }
        return notices;
    }
}
