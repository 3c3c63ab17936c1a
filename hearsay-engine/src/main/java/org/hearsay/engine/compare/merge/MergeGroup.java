package org.hearsay.engine.compare.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.comparison.Why;

/** Sources taken for one so far. */
final class MergeGroup {

    final Set<MergeCandidate> members = new LinkedHashSet<>();
    final Set<List<String>> names = new LinkedHashSet<>();
    final List<Why> reasons = new ArrayList<>();
    private double confidence = 1;

    double confidence() {
        return confidence;
    }

    void doubt(double most) {
        confidence = Math.min(confidence, most);
    }
}
