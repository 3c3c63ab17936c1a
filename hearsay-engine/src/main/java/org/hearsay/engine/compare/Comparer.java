package org.hearsay.engine.compare;

import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.engine.compare.unsourced.UnsourcedFinder;
import org.hearsay.engine.compare.merge.Merges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.engine.compare.derivation.Derivations;
import org.hearsay.engine.compare.issue.Points;
import org.hearsay.engine.model.ClaimModel;
import org.jspecify.annotations.Nullable;

/** Compares documents. Safe for use by many threads; the same readings give the same comparison, always. */
public final class Comparer {

    private final @Nullable ClaimModel model;

    /** A comparer that goes by words alone. */
    public Comparer() {
        this.model = null;
    }

    /**
     * A comparer that knows other words for the same, in English.
     *
     * @param model of how claims relate
     */
    public Comparer(ClaimModel model) {
        this.model = model;
    }

    /**
     * @param readings one for each document; of several readings of the same bytes the first one counts
     * @return what they have to do with one another; one document alone is allowed
     */
    public Comparison compare(List<Reading> readings) {
        Map<String, Reading> distinct = new LinkedHashMap<>();
        readings.forEach(r -> distinct.putIfAbsent(r.document().id(), r));
        List<Reading> documents = List.copyOf(distinct.values());
        List<Unsourced> unsourced = new ArrayList<>();
        documents.forEach(d -> unsourced.addAll(UnsourcedFinder.of(d)));
        List<Derivation> derivations = Derivations.of(documents);
        List<Merge> merges = Merges.of(documents);
        Points.Found points = Points.of(documents, derivations, merges, model);
        return new Comparison(
                documents,
                derivations,
                points.issues(),
                points.updates(),
                points.planned(),
                points.corroborations(),
                merges,
                unsourced);
    }
}
