package org.hearsay.domain.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What several documents have to do with one another.
 *
 * @param engine what compared them
 * @param readings of the documents, in the order in which they were given; each document once
 * @param issuers the offices and bodies that published a document in their own name, by the document's id: what such a
 *     document tells in its own voice has its issuer as origin
 * @param derivations who took which passages from whom
 * @param issues questions that accounts answer differently
 * @param updates later counts after a stated change
 * @param planned what was to be against what is reported
 * @param corroborations accounts that agree
 * @param merges sources of different documents that may be one
 * @param unsourced what is passed on and nobody is named who says so
 */
public record Comparison(
        Engine engine,
        List<Reading> readings,
        Map<String, String> issuers,
        List<Derivation> derivations,
        List<Issue> issues,
        List<Update> updates,
        List<Planned> planned,
        List<Corroboration> corroborations,
        List<Merge> merges,
        List<Unsourced> unsourced) {

    public Comparison {
        readings = List.copyOf(readings);
        issuers = Map.copyOf(issuers);
        derivations = List.copyOf(derivations);
        issues = List.copyOf(issues);
        updates = List.copyOf(updates);
        planned = List.copyOf(planned);
        corroborations = List.copyOf(corroborations);
        merges = List.copyOf(merges);
        unsourced = List.copyOf(unsourced);
        Set<String> documents = new HashSet<>();
        for (Reading reading : readings) {
            if (!documents.add(reading.document().id())) {
                throw new IllegalArgumentException(
                        "two readings of one document: " + reading.document().id());
            }
        }
        if (!documents.containsAll(issuers.keySet())) {
            throw new IllegalArgumentException("an issuer of a document that is not compared");
        }
    }

    /** Who published a document in its own name; null where that is an outlet, or not known. */
    public @Nullable String issuer(String document) {
        return issuers.get(document);
    }
}
