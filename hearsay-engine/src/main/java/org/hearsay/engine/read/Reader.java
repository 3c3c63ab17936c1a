package org.hearsay.engine.read;

import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.read.attribution.ModelReader;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.claim.Claims;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.engine.read.entity.Affiliations;
import org.hearsay.engine.read.entity.Entities;
import org.hearsay.domain.entity.Entity;
import org.hearsay.engine.read.entity.EntityMention;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.read.place.PlaceResolver;
import org.hearsay.engine.read.place.Toponyms;
import org.hearsay.engine.read.quantity.Quantities;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.engine.read.quotation.QuotationReader;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.read.statement.Findings;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.read.time.TimeExpressions;
import org.jspecify.annotations.Nullable;

/** Reads one document. Safe for use by many threads; the same input gives the same reading, always. */
public final class Reader {

    /** Longer texts, in UTF-16 units, would take a model the best part of an hour; about two million words. */
    private static final int LONGEST_FOR_MODEL = 12_000_000;

    private final Engine engine;
    private final @Nullable ModelReader model;
    private final Gazetteer gazetteer;

    /**
     * A reader that goes by quotation marks alone.
     *
     * @param version the program's version, kept in every reading
     */
    public Reader(String version) {
        this.engine = new Engine(version, List.of());
        this.model = null;
        this.gazetteer = Gazetteer.NONE;
    }

    /**
     * A reader that finds indirect speech, too, in English, and knows no place.
     *
     * @param version the program's version, kept in every reading
     * @param model a model of attribution
     */
    public Reader(String version, TextModel model) {
        this(version, model, Gazetteer.NONE);
    }

    /**
     * A reader that finds indirect speech, too, in English, and puts places on the map.
     *
     * @param version the program's version, kept in every reading
     * @param model a model of attribution
     * @param gazetteer what knows places
     */
    public Reader(String version, TextModel model, Gazetteer gazetteer) {
        List<Engine.Model> models = new ArrayList<>(List.of(model.identity()));
        models.addAll(gazetteer.identities());
        this.engine = new Engine(version, models);
        this.model = new ModelReader(model);
        this.gazetteer = gazetteer;
    }

    /** Finds the statements of {@code document} and who made them. */
    public Reading read(Document document) {
        QuotationReader.Found quotations = QuotationReader.read(document);
        ModelReader.Found modelled = modelled(document, quotations);
        List<Finding> findings =
                modelled == null ? quotations.findings() : Findings.joined(modelled.findings(), quotations.findings());
        List<Entity> entities = modelled == null ? List.of() : entities(document, modelled.mentions());
        Attributed attributed = Attributed.of(document, findings, quotations, entities);
        List<TimeExpression> times = times(document);
        List<Quantity> quantities = isEnglish(document)
                ? Quantities.in(document.text(), running(document), times, attributed.statements())
                : List.of();
        return new Reading(
                document,
                engine,
                attributed.sources(),
                attributed.statements(),
                entities,
                Affiliations.of(document.text(), entities),
                quantities,
                times,
                isEnglish(document)
                        ? Claims.of(document, attributed.statements(), entities, times, quantities)
                        : List.of(),
                notices(document, attributed.statements()));
    }

    private List<Entity> entities(Document document, List<EntityMention> mentions) {
        String text = document.text();
        List<EntityMention> all = Toponyms.added(text, running(document), mentions, gazetteer);
        return PlaceResolver.placed(text, Entities.of(text, all), gazetteer);
    }

    /** What the model finds; null where there is none, or the text is not for it. */
    private ModelReader.@Nullable Found modelled(Document document, QuotationReader.Found quotations) {
        return model == null || !isEnglish(document) || isTooLong(document)
                ? null
                : model.read(document, quotations.quoted());
    }

    /** In the running text alone: what stands over it says when the document came out. */
    private static List<TimeExpression> times(Document document) {
        return isEnglish(document)
                ? TimeExpressions.in(
                        document.text(), running(document), document.metadata().published())
                : List.of();
    }

    private static List<Span> running(Document document) {
        return document.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .map(Block::span)
                .toList();
    }

    private static boolean isEnglish(Document document) {
        String language = document.metadata().language();
        return language == null || language.equals("en");
    }

    private static boolean isTooLong(Document document) {
        return document.text().length() > LONGEST_FOR_MODEL;
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
