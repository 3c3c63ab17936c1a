package org.hearsay.engine.model;

import java.util.List;
import java.util.concurrent.Executor;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.reading.Engine;

/** A trained model of how claims relate. Safe for use by many threads; equal input gives equal output. */
public interface ClaimModel {

    /** What the model is called and which file it is. */
    Engine.Model identity();

    /** What was learned beside the network's weights. */
    Settings settings();

    /**
     * @param executor does parts of it side by side; what comes out does not depend on it
     * @return what the network makes of each passage, in their order
     */
    List<Meaning> read(List<Passage> passages, Executor executor);

    /**
     * @param executor does parts of it side by side; what comes out does not depend on it
     * @return the scores of each pair, in their order
     */
    List<Scores> relate(List<Pair> pairs, Executor executor);

    /**
     * The words of a claim.
     *
     * @param before the last words in front of it in its paragraph; they tell whom "he" means
     * @param words the claim's own
     */
    record Passage(List<String> before, List<String> words) {

        public Passage {
            before = List.copyOf(before);
            words = List.copyOf(words);
        }
    }

    /**
     * A claim in numbers.
     *
     * @param pieces a vector for each piece, those of what stands before it included
     * @param first where the pieces of its own words begin
     * @param count how many they are
     * @param whole a vector of length one; near for claims that answer one question
     */
    record Meaning(float[][] pieces, int first, int count, float[] whole) {}

    /** Two claims whose words are held against each other. */
    record Pair(Meaning one, Meaning other) {}

    /**
     * How two claims relate, in log odds that are not normed.
     *
     * @param relations four: unrelated, agreeing, not both to hold, plan and report
     * @param kinds what they part on, one for each of {@link Settings#kinds()}
     */
    record Scores(float[] relations, float[] kinds) {}

    /**
     * Learned numbers.
     *
     * @param conflict from which chance on two claims are held to part
     * @param agree from which chance on they are held to agree
     * @param together from which mean chance on claims answer one question
     * @param kinds what the scores of kinds are about, one by one
     */
    record Settings(double conflict, double agree, double together, List<Issue.On> kinds) {

        public Settings {
            kinds = List.copyOf(kinds);
        }
    }
}
