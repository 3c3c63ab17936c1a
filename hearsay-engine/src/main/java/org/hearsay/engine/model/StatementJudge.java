package org.hearsay.engine.model;

import java.util.Map;
import org.hearsay.domain.reading.Engine;

/**
 * Tells how likely a reader takes what was found for a statement of its source. What finds statements has learned from
 * texts in which attitudes, plans and questions are marked, too; this knows what readers mark. Safe for use by many threads.
 */
public interface StatementJudge {

    /** What the judge is called and which file it is. */
    Engine.Model identity();

    /**
     * @param statement id of what was found
     * @param features what is known of it, by name; what is not there is 0
     */
    Verdict judge(String statement, Map<String, Double> features);

    /**
     * What is thought of one statement.
     *
     * @param chance that a reader takes it for a statement of its source, calibrated; 0 to 1
     * @param shown whether that is enough to show it
     */
    record Verdict(double chance, boolean shown) {}
}
