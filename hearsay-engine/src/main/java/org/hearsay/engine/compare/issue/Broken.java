package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.comparison.Why;
import org.hearsay.engine.compare.relation.Relation;

/** What was expected, ordered or agreed against what is reported: pairs of a plan and a report that tell of one matter. */
final class Broken {

    private final List<Told> told;
    private final Related related;

    /** @param told all claims; their indices are their places */
    Broken(List<Told> told, Related related) {
        this.told = told;
        this.related = related;
    }

    /** In the order of the claims. */
    List<Plans.Pair> pairs() {
        List<Plans.Pair> pairs = new ArrayList<>();
        for (Relation relation : related.all()) {
            Told one = told.get(relation.one());
            Told other = told.get(relation.other());
            if (one.headline() || other.headline() || one.isPlanned() == other.isPlanned()) {
                continue;
            }
            Told plan = one.isPlanned() ? one : other;
            Told report = one.isPlanned() ? other : one;
            if (report.isReported() && isOther(plan, report, relation)) {
                pairs.add(new Plans.Pair(plan, report, why(plan, report)));
            }
        }
        return pairs;
    }

    /** Another number than was to be, in one matter. Where no number says so, the model alone is too often wrong. */
    private boolean isOther(Told plan, Told report, Relation relation) {
        double matter = relation.planned() + relation.together();
        Parting parting = Parting.of(plan, report, relation);
        return !parting.numbers().isEmpty()
                && parting.conflict() > 0
                && matter >= related.settings().planned();
    }

    private static Why why(Told plan, Told report) {
        return new Why(
                "it was to be, and this is reported",
                List.of(),
                List.of(plan.quoted("it was to be"), report.quoted("it was")));
    }
}
