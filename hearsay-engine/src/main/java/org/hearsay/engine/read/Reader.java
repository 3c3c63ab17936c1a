package org.hearsay.engine.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.document.ReadingStep;
import org.hearsay.domain.entity.Affiliation;
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
import org.hearsay.engine.read.place.Governments;
import org.hearsay.engine.read.place.PlaceResolver;
import org.hearsay.engine.read.place.Toponyms;
import org.hearsay.engine.read.quantity.Quantities;
import org.hearsay.engine.read.quotation.QuotationReader;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.read.statement.Findings;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.ModelWords;
import org.hearsay.engine.text.Segmentation;
import org.jspecify.annotations.Nullable;

/** Reads one document. Safe for use by many threads; the same input gives the same reading, always. */
public final class Reader {

    /** A model takes minutes for as many words, twice as many as a thick book has. What is longer is read by its marks. */
    private static final int MOST_WORDS_FOR_MODEL = 300_000;

    private final Engine engine;
    private final Map<String, Language> languages;
    private final Language fallback;
    private final @Nullable ModelReader model;
    private final @Nullable StatementJudge judge;
    private final Gazetteer gazetteer;
    private final boolean carryOn;

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
        this.carryOn = false;
    }

    private Reader(Reader same, boolean carryOn) {
        this.engine = same.engine;
        this.languages = same.languages;
        this.fallback = same.fallback;
        this.model = same.model;
        this.judge = same.judge;
        this.gazetteer = same.gazetteer;
        this.carryOn = carryOn;
    }

    /**
     * The same reader, for which a mistake of our own in one step costs that step alone: the reading comes out without what the
     * step finds, and a notice names it. For people; a test is served better by the reader that ends there.
     */
    public Reader carryingOn() {
        return new Reader(this, true);
    }

    /** Finds the statements of {@code document} and who made them. */
    public Reading read(Document document) {
        Steps steps = new Steps(carryOn);
        AnalysedText cut = steps.takeOr(
                ReadingStep.WORDS, () -> uncut(document), () -> AnalysedText.of(document, language(document)));
        ModelFindings found = steps.takeOr(ReadingStep.MODEL, () -> byMarks(cut, steps), () -> modelled(cut, steps));
        AnalysedText text = steps.take(
                ReadingStep.PLACES,
                found.text(),
                () -> found.text() == cut ? cut : found.text().with(Toponyms.added(found.text(), gazetteer)));
        List<Entity> named = steps.take(ReadingStep.ENTITIES, List.of(), () -> Entities.of(text));
        List<Entity> entities =
                steps.take(ReadingStep.PLACES, named, () -> PlaceResolver.placed(text, named, gazetteer));
        Attributed attributed = Attributed.of(
                text,
                found.findings(),
                found.quotations(),
                entities,
                Governments.among(entities, gazetteer),
                judge,
                steps);
        boolean isCovered = isCovered(document);
        // In the running text alone: what stands over it says when the document came out.
        List<TimeExpression> times = !isCovered
                ? List.of()
                : steps.take(
                        ReadingStep.TIMES,
                        List.of(),
                        () -> text.language().times().find(text));
        List<Quantity> quantities = !isCovered
                ? List.of()
                : steps.take(
                        ReadingStep.QUANTITIES, List.of(), () -> Quantities.in(text, times, attributed.statements()));
        List<Claim> claims = !isCovered
                ? List.of()
                : steps.take(
                        ReadingStep.CLAIMS,
                        List.of(),
                        () -> Claims.of(
                                text, attributed.sources(), attributed.statements(), entities, times, quantities));
        List<Affiliation> relations =
                steps.take(ReadingStep.RELATIONS, List.of(), () -> Affiliations.of(text, entities));
        return new Reading(
                document,
                engine,
                attributed.sources(),
                attributed.statements(),
                entities,
                relations,
                quantities,
                times,
                claims,
                notices(text, attributed.statements(), steps));
    }

    /** What the model and the marks show; the marks alone where there is no model, or the text is not for it. */
    private ModelFindings modelled(AnalysedText text, Steps steps) {
        if (model == null || !isCovered(text.document()) || isTooLong(text)) {
            return byMarks(text, steps);
        }
        ModelFindings found = model.read(text, parsed -> quotations(parsed, steps));
        List<Finding> joined = steps.take(
                ReadingStep.QUOTATIONS,
                found.findings(),
                () -> Findings.joined(found.findings(), found.quotations().findings()));
        return new ModelFindings(joined, found.text(), found.quotations());
    }

    private static ModelFindings byMarks(AnalysedText text, Steps steps) {
        Quotations quotations = quotations(text, steps);
        return new ModelFindings(quotations.findings(), text, quotations);
    }

    private static Quotations quotations(AnalysedText text, Steps steps) {
        return steps.take(
                ReadingStep.QUOTATIONS,
                new Quotations(List.of(), List.of(), List.of(), List.of()),
                () -> QuotationReader.read(text));
    }

    /** The document without words, which no step finds anything in. */
    private AnalysedText uncut(Document document) {
        return AnalysedText.of(document, language(document), new Segmentation(new int[0], new int[0], new BitSet()));
    }

    private boolean isCovered(Document document) {
        String language = document.metadata().language();
        return language == null || languages.containsKey(language);
    }

    private Language language(Document document) {
        String language = document.metadata().language();
        return language == null ? fallback : languages.getOrDefault(language, fallback);
    }

    /** By the words as the model has them: a run of marks is one word here and many there. */
    private static boolean isTooLong(AnalysedText text) {
        return text.text().length() > MOST_WORDS_FOR_MODEL
                && ModelWords.of(text).size() > MOST_WORDS_FOR_MODEL;
    }

    private List<Notice> notices(AnalysedText text, List<Statement> statements, Steps steps) {
        List<Notice> notices = new ArrayList<>(text.document().notices());
        if (model != null && isTooLong(text)) {
            notices.add(Notice.quotationsOnly());
        }
        if (statements.isEmpty()) {
            notices.add(Notice.nothingAttributed());
        }
        notices.addAll(steps.notices());
        return notices;
    }
}
