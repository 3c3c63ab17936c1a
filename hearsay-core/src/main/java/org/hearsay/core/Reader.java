package org.hearsay.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.core.attribution.ModelReader;
import org.hearsay.core.attribution.TextModel;
import org.hearsay.core.document.Document;
import org.hearsay.core.document.Notice;
import org.hearsay.core.quotation.QuotationReader;
import org.hearsay.core.source.Link;
import org.hearsay.core.source.Source;
import org.hearsay.core.source.SourceResolver;
import org.hearsay.core.statement.Finding;
import org.hearsay.core.statement.Findings;
import org.hearsay.core.statement.Statement;
import org.hearsay.core.statement.Statement.Access;
import org.hearsay.core.text.Ids;
import org.hearsay.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one document. Safe for use by many threads; the same input gives the same reading, always. */
public final class Reader {

    /** Longer texts, in UTF-16 units, would take a model the best part of an hour; about two million words. */
    private static final int LONGEST_FOR_MODEL = 12_000_000;

    private final Engine engine;
    private final @Nullable ModelReader model;

    /**
     * A reader that goes by quotation marks alone.
     *
     * @param version the program's version, kept in every reading
     */
    public Reader(String version) {
        this.engine = new Engine(version, List.of());
        this.model = null;
    }

    /**
     * A reader that finds indirect speech, too, in English.
     *
     * @param version the program's version, kept in every reading
     * @param model a model of attribution
     */
    public Reader(String version, TextModel model) {
        this.engine = new Engine(version, List.of(model.identity()));
        this.model = new ModelReader(model);
    }

    /** Finds the statements of {@code document} and who made them. */
    public Reading read(Document document) {
        QuotationReader.Found quotations = QuotationReader.read(document);
        List<Finding> findings = findings(document, quotations);
        Map<Span, Source> sources = SourceResolver.resolve(
                document.text(), mentions(findings, quotations.speakers()), quotations.subjects());
        List<Statement> statements = statements(document.text(), findings, sources);
        return new Reading(document, engine, speaking(findings, sources), statements, notices(document, statements));
    }

    private List<Finding> findings(Document document, QuotationReader.Found quotations) {
        String language = document.metadata().language();
        boolean covered = language == null || language.equals("en");
        if (model == null || !covered || isTooLong(document)) {
            return quotations.findings();
        }
        return Findings.joined(model.read(document, quotations.quoted()), quotations.findings());
    }

    private static boolean isTooLong(Document document) {
        return document.text().length() > LONGEST_FOR_MODEL;
    }

    private static List<Span> mentions(List<Finding> findings, List<Span> speakers) {
        List<Span> mentions = new ArrayList<>(speakers);
        findings.stream().map(Finding::mention).forEach(m -> {
            if (m != null) {
                mentions.add(m);
            }
        });
        mentions.sort(Comparator.naturalOrder());
        return mentions;
    }

    private static List<Statement> statements(String text, List<Finding> findings, Map<Span, Source> sources) {
        Map<Finding, String> ids = new HashMap<>();
        findings.forEach(f -> ids.put(f, Ids.of('t', f.kind().name(), f.content(), text)));
        Set<String> seen = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Finding finding : findings) {
            String id = Objects.requireNonNull(ids.get(finding));
            // In broken texts two marks may lead to the same words.
            if (seen.add(id)) {
                Finding parent = finding.parent();
                statements.add(statement(finding, id, parent == null ? null : ids.get(parent), sources));
            }
        }
        statements.sort(Comparator.comparing(s -> s.content().get(0)));
        return statements;
    }

    private static Statement statement(Finding finding, String id, @Nullable String parent, Map<Span, Source> sources) {
        Span mention = finding.mention();
        Source source = mention == null ? null : sources.get(mention);
        List<Span> evidence = finding.cue().isEmpty() ? finding.source() : finding.cue();
        return new Statement(
                id,
                finding.kind(),
                finding.stance(),
                finding.content(),
                finding.cue(),
                finding.source(),
                source == null ? List.of() : List.of(source.id()),
                parent,
                Access.UNKNOWN,
                List.of(),
                source == null ? List.of() : List.of(List.of(new Link(source.id(), finding.how(), evidence))),
                Math.round(finding.confidence() * 100) / 100.0);
    }

    /** The sources that a statement rests on, in order of first mention. */
    private static List<Source> speaking(List<Finding> findings, Map<Span, Source> sources) {
        Map<String, Source> speaking = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Span mention = finding.mention();
            Source source = mention == null ? null : sources.get(mention);
            if (source != null) {
                speaking.put(source.id(), source);
            }
        }
        List<Source> inOrder = new ArrayList<>(speaking.values());
        inOrder.sort(Comparator.comparing(s -> s.mentions().get(0)));
        return inOrder;
    }

    private List<Notice> notices(Document document, List<Statement> statements) {
        List<Notice> notices = new ArrayList<>(document.notices());
        if (model != null && isTooLong(document)) {
            notices.add(new Notice(
                    "quotationsOnly",
                    "It is longer than two million words and was read for its quotation marks alone; cut it into parts.",
                    null));
        }
        if (statements.isEmpty()) {
            notices.add(new Notice(
                    "nothingAttributed", "No statement with a speaker was found; all of the text is narration.", null));
        }
        return notices;
    }
}
