package org.hearsay.engine.compare.issue;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;
import org.jspecify.annotations.Nullable;

/**
 * A question with what is replied to it, before it is known who stands behind the replies.
 *
 * @param on what kind of question
 * @param topic the words it is about
 * @param replies one or more
 * @param conflicts which of them cannot both hold; none where all agree
 * @param why they answer the same question
 */
record Question(Issue.On on, Why.Quote topic, List<Reply> replies, List<Issue.Conflict> conflicts, Why why) {

    /**
     * @param answer in the words of the first one who gives it
     * @param low the least it allows, for numbers
     * @param high the most it allows, for numbers
     * @param unit what is counted or measured in, for numbers
     * @param told who give it; at least one
     */
    record Reply(
            String answer,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit,
            List<Told> told) {

        Reply {
            told = List.copyOf(told);
        }
    }

    Question {
        replies = List.copyOf(replies);
        conflicts = List.copyOf(conflicts);
    }
}
