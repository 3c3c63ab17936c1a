package org.hearsay.domain.comparison;

import java.util.List;
import org.hearsay.domain.reading.Reading;

/**
 * What several documents have to do with one another.
 *
 * @param readings of the documents, in the order in which they were given
 * @param derivations who took which passages from whom
 * @param issues questions that accounts answer differently
 * @param updates later counts after a stated change
 * @param planned what was to be against what is reported
 * @param corroborations accounts that agree
 * @param merges sources of different documents that may be one
 * @param unsourced what is passed on and nobody is named who says so
 */
public record Comparison(
        List<Reading> readings,
        List<Derivation> derivations,
        List<Issue> issues,
        List<Update> updates,
        List<Planned> planned,
        List<Corroboration> corroborations,
        List<Merge> merges,
        List<Unsourced> unsourced) {

    public Comparison {
        readings = List.copyOf(readings);
        derivations = List.copyOf(derivations);
        issues = List.copyOf(issues);
        updates = List.copyOf(updates);
        planned = List.copyOf(planned);
        corroborations = List.copyOf(corroborations);
        merges = List.copyOf(merges);
        unsourced = List.copyOf(unsourced);
    }
}
