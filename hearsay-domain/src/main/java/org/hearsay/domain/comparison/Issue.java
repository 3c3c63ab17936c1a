package org.hearsay.domain.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point at issue: one question that accounts answer differently.
 *
 * @param id {@code i} and a hash of its accounts
 * @param on what kind of question
 * @param topic the words that the answers are about, from the account that is told first
 * @param answers in order of first appearance, or by size where they are numbers; two or more
 * @param conflicts which of them cannot both hold; one or more
 * @param why they are about the same and differ
 */
public record Issue(String id, On on, Why.Quote topic, List<Answer> answers, List<Conflict> conflicts, Why why) {

    /** What accounts differ on. */
    public enum On {
        QUANTITY,
        POLARITY,
        IDENTITY,
        PLACE,
        TIME,
        MANNER
    }

    /**
     * One answer with all who give it.
     *
     * @param answer in the words of its first account; "yes" or "no" for polarity
     * @param low the least that its words allow; null where they set no bound, or it is no number
     * @param high the most that its words allow; null as above
     * @param unit what it is measured in or what is counted, in words of the text; null where it is no number
     * @param independentOrigins of its accounts
     * @param accounts echoes included, each after the account it is a copy of
     */
    public record Answer(
            String answer,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit,
            Origins independentOrigins,
            List<Account> accounts) {

        public Answer {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * Two answers that cannot both hold.
     *
     * @param one index of an answer
     * @param other index of a later answer
     */
    public record Conflict(int one, int other) {}

    public Issue {
        answers = List.copyOf(answers);
        conflicts = List.copyOf(conflicts);
        for (Conflict conflict : conflicts) {
            if (conflict.one() < 0 || conflict.other() <= conflict.one() || conflict.other() >= answers.size()) {
                throw new IllegalArgumentException("no such answers: " + conflict);
            }
        }
    }
}
