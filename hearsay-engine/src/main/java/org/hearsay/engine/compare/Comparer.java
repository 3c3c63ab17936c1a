package org.hearsay.engine.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.derivation.Alignment;
import org.hearsay.engine.compare.derivation.CandidatePair;
import org.hearsay.engine.compare.derivation.Candidates;
import org.hearsay.engine.compare.derivation.Derivations;
import org.hearsay.engine.compare.derivation.SharedPassage;
import org.hearsay.engine.compare.derivation.Sketch;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.compare.document.Issuers;
import org.hearsay.engine.compare.issue.Points;
import org.hearsay.engine.compare.merge.Merges;
import org.hearsay.engine.compare.unsourced.UnsourcedFinder;
import org.hearsay.engine.model.ClaimModel;
import org.hearsay.engine.task.OrderedTasks;
import org.hearsay.engine.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Compares documents. Safe for use by many threads; the same readings give the same comparison, always, on whatever
 * executor.
 *
 * <p>{@link #compare} does everything. The steps that find who took what from whom can be run one by one, where the
 * documents of an archive are too many for one machine:
 *
 * <pre>{@code
 * List<ComparedDocument> documents = comparer.chronological(readings.stream().map(comparer::open).toList());
 * List<Sketch> sketches = documents.stream().map(comparer::sketch).toList();
 * List<SharedPassage> shared = comparer.candidates(sketches).stream()
 *         .flatMap(p -> comparer.align(sketches.get(p.one()), sketches.get(p.two()), p).stream())
 *         .toList();
 * List<Derivation> derivations = comparer.derive(documents, shared);
 * }</pre>
 */
public final class Comparer {

    private final Engine engine;
    private final Map<String, Language> languages;
    private final Language fallback;
    private final @Nullable ClaimModel model;
    private final Executor executor;

    /**
     * A comparer that goes by words alone and does one thing after the other.
     *
     * @param version the program's version, kept in every comparison
     * @param languages the packs, one or more; texts in no language of theirs are cut into words by the first one
     */
    public Comparer(String version, List<? extends Language> languages) {
        this(version, languages, null, Runnable::run);
    }

    /**
     * A comparer that knows other words for the same.
     *
     * @param version the program's version, kept in every comparison
     * @param languages the packs, one or more; texts in no language of theirs are cut into words by the first one
     * @param model of how claims relate; null to go by words alone
     * @param executor does parts of a comparison side by side; no part waits for another one that it was handed
     */
    public Comparer(String version, List<? extends Language> languages, @Nullable ClaimModel model, Executor executor) {
        this.engine = new Engine(version, model == null ? List.of() : List.of(model.identity()));
        this.languages = new LinkedHashMap<>();
        languages.forEach(l -> this.languages.put(l.code(), l));
        this.fallback = languages.get(0);
        this.model = model;
        this.executor = executor;
    }

    /**
     * @param readings one for each document; of several readings of the same bytes the first one counts
     * @return what they have to do with one another; one document alone is allowed
     */
    public Comparison compare(List<Reading> readings) {
        Map<String, Reading> distinct = new LinkedHashMap<>();
        readings.forEach(r -> distinct.putIfAbsent(r.document().id(), r));
        List<Reading> compared = List.copyOf(distinct.values());
        List<ComparedDocument> documents = each(compared, this::open);
        Map<String, String> issuers = issuers(documents);
        List<Derivation> derivations = derivations(documents);
        List<Merge> merges = merge(compared);
        Points.IssuesAndAgreements points = Points.of(compared, issuers, derivations, merges, model, executor);
        return new Comparison(
                engine,
                compared,
                issuers,
                derivations,
                points.issues(),
                List.of(),
                List.of(),
                points.corroborations(),
                merges,
                each(documents, this::unsourced).stream().flatMap(List::stream).toList());
    }

    /** In the order of the documents that took. */
    private List<Derivation> derivations(List<ComparedDocument> documents) {
        List<ComparedDocument> inOrder = chronological(documents);
        List<Sketch> sketches = each(inOrder, this::sketch);
        List<SharedPassage> shared =
                each(candidates(sketches), p -> align(sketches.get(p.one()), sketches.get(p.two()), p)).stream()
                        .flatMap(List::stream)
                        .toList();
        Map<String, Integer> places = new HashMap<>();
        documents.forEach(d -> places.put(d.id(), places.size()));
        List<Derivation> derivations = new ArrayList<>(derive(inOrder, shared));
        derivations.sort(Comparator.comparingInt(d -> Objects.requireNonNull(places.get(d.derived()))));
        return derivations;
    }

    private <T, R> List<R> each(List<T> things, Function<? super T, ? extends R> step) {
        return OrderedTasks.map(executor, things, step);
    }

    /** Cuts a document into words and sentences, once for all steps. */
    public ComparedDocument open(Reading reading) {
        String language = reading.document().metadata().language();
        return ComparedDocument.of(reading, language == null ? fallback : languages.getOrDefault(language, fallback));
    }

    /** Documents in the order in which they came out; those without a day behind the others. */
    public List<ComparedDocument> chronological(List<ComparedDocument> documents) {
        return Derivations.chronological(documents).stream().map(documents::get).toList();
    }

    /** The words of a document as numbers, with the fingerprints by which others that share words in a row are found. */
    public Sketch sketch(ComparedDocument document) {
        return Sketch.of(document.text());
    }

    /**
     * Pairs of documents that may share a passage.
     *
     * @param sketches in the order in which the documents came out; a document's number is its place in the list
     * @return each pair once, ordered
     */
    public List<CandidatePair> candidates(List<Sketch> sketches) {
        return Candidates.of(sketches);
    }

    /**
     * The passages that a pair of documents shares.
     *
     * @param one the sketch of its first document
     * @param two the sketch of its second
     * @return in the order of the first document; none that overlaps another in either document
     */
    public List<SharedPassage> align(Sketch one, Sketch two, CandidatePair pair) {
        return Alignment.of(one, two, pair);
    }

    /**
     * Who took which passages from whom.
     *
     * @param documents in the order in which they came out; those whose sketches were looked at, at the same places
     * @param shared what pairs of them share; the passages of one pair in a row
     * @return in the order of the documents that took
     */
    public List<Derivation> derive(List<ComparedDocument> documents, List<SharedPassage> shared) {
        return Derivations.of(documents, shared);
    }

    /**
     * Sources of different documents that may be one.
     *
     * @param readings of different documents, in the order in which they are shown
     * @return the surest first
     */
    public List<Merge> merge(List<Reading> readings) {
        return Merges.of(readings);
    }

    /** What a document passes on while nobody is named who says so, in the order of the text. */
    public List<Unsourced> unsourced(ComparedDocument document) {
        return UnsourcedFinder.of(document);
    }

    /** The offices and bodies that published documents in their own name, by the documents' ids. */
    public Map<String, String> issuers(List<ComparedDocument> documents) {
        Map<String, String> issuers = new LinkedHashMap<>();
        for (ComparedDocument document : documents) {
            String issuer = Issuers.of(document);
            if (issuer != null) {
                issuers.put(document.id(), issuer);
            }
        }
        return issuers;
    }
}
