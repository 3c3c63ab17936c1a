package org.hearsay.engine.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.model.StatementJudge;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.attribution.ModelFindings;
import org.hearsay.engine.read.attribution.ModelReader;
import org.hearsay.engine.read.claim.Claims;
import org.hearsay.engine.read.entity.Affiliations;
import org.hearsay.engine.read.entity.Entities;
import org.hearsay.engine.read.place.PlaceResolver;
import org.hearsay.engine.read.place.Toponyms;
import org.hearsay.engine.read.quantity.Quantities;
import org.hearsay.engine.read.quotation.QuotationReader;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.read.statement.Findings;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads one document. Safe for use by many threads; the same input gives the same reading, always. */
public final class Reader {

    /** Longer texts, in UTF-16 units, would take a model the best part of an hour; about two million words. */
    private static final int LONGEST_FOR_MODEL = 12_000_000;

    private final Engine engine;
    private final Map<String, Language> languages;
    private final Language fallback;
    private final @Nullable ModelReader model;
    private final @Nullable StatementJudge judge;
    private final Gazetteer gazetteer;

    /**
     * A reader that goes by quotation marks alone.
     *
     * @param version the program's version, kept in every reading
     * @param languages the packs; texts in no language of theirs are read for their marks alone, by the first one
     */
    public Reader(String version, List<Language> languages) {
        this(version, languages, null, Gazetteer.NONE, Runnable::run);
    }

    /** A reader that does everything on the thread of whoever calls it. */
    public Reader(String version, List<Language> languages, @Nullable TextModel model, Gazetteer gazetteer) {
        this(version, languages, model, gazetteer, Runnable::run);
    }

    /**
     * A reader that finds indirect speech, too, and puts places on the map.
     *
     * @param version the program's version, kept in every reading
     * @param languages the packs, one or more; the model has to know their languages
     * @param model a model of attribution and syntax; null to go by the marks alone
     * @param gazetteer what knows places
     * @param executor does parts of one document side by side; readings do not depend on it
     */
    public Reader(
            String version,
            List<Language> languages,
            @Nullable TextModel model,
            Gazetteer gazetteer,
            Executor executor) {
        List<Engine.Model> models = new ArrayList<>();
        if (model != null) {
            models.add(model.identity());
            if (model.judge() != null) {
                models.add(model.judge().identity());
            }
            models.addAll(gazetteer.identities());
        }
        this.engine = new Engine(version, models);
        this.languages = new LinkedHashMap<>();
        languages.forEach(l -> this.languages.put(l.code(), l));
        this.fallback = languages.get(0);
        this.model = model == null ? null : new ModelReader(model, executor);
        this.judge = model == null ? null : model.judge();
        this.gazetteer = gazetteer;
    }

    /** Finds the statements of {@code document} and who made them. */
    public Reading read(Document document) {
        AnalysedText text = AnalysedText.of(document, language(document));
        ModelFindings modelled = modelled(text);
        Quotations quotations = modelled == null ? QuotationReader.read(text) : modelled.quotations();
        List<Finding> findings =
                modelled == null ? quotations.findings() : Findings.joined(modelled.findings(), quotations.findings());
        text = modelled == null ? text : modelled.text();
        text = modelled == null ? text : text.with(Toponyms.added(text, gazetteer));
        List<Entity> entities = PlaceResolver.placed(text, Entities.of(text), gazetteer);
        Attributed attributed = Attributed.of(text, findings, quotations, entities, judge);
        List<TimeExpression> times = times(text);
        List<Quantity> quantities =
                isCovered(document) ? Quantities.in(text, times, attributed.statements()) : List.of();
        return new Reading(
                document,
                engine,
                attributed.sources(),
                attributed.statements(),
                entities,
                Affiliations.of(text, entities),
                quantities,
                times,
                isCovered(document)
                        ? Claims.of(text, attributed.sources(), attributed.statements(), entities, times, quantities)
                        : List.of(),
                notices(document, attributed.statements()));
    }

    /** What the model finds; null where there is none, or the text is not for it. */
    private @Nullable ModelFindings modelled(AnalysedText text) {
        return model == null || !isCovered(text.document()) || isTooLong(text.document()) ? null : model.read(text);
    }

    /** In the running text alone: what stands over it says when the document came out. */
    private List<TimeExpression> times(AnalysedText text) {
        return isCovered(text.document()) ? text.language().times().find(text) : List.of();
    }

    private boolean isCovered(Document document) {
        String language = document.metadata().language();
        return language == null || languages.containsKey(language);
    }

    private Language language(Document document) {
        String language = document.metadata().language();
        return language == null ? fallback : languages.getOrDefault(language, fallback);
    }

    private static boolean isTooLong(Document document) {
        return document.text().length() > LONGEST_FOR_MODEL;
    }

    private List<Notice> notices(Document document, List<Statement> statements) {
        List<Notice> notices = new ArrayList<>(document.notices());
        if (model != null && isTooLong(document)) {
            notices.add(Notice.quotationsOnly());
        }
        if (statements.isEmpty()) {
            notices.add(Notice.nothingAttributed());
        }
        return notices;
    }
}
