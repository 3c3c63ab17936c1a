package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Counts that are said to have changed: a later one after a stated change contradicts no earlier one. */
final class Changes {

    /** "Rose to nine", "has gone up to 126", "climbed from 30 to 44". */
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:rose|risen|rises|rising|climbed|climbs|grown|grew|increased|gone up|went up|jumped|swelled|reached|"
                    + "fell|fallen|dropped|gone down|went down|sank|revised|corrected|now stands?|stood now|now at|"
                    + "brings?|brought|bringing|up from|down from)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Number", "toll", "total", "figure", "count": what it is that changed. */
    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:number|toll|total|figure|count|tally|those|dead|injured|cases|arrests|detained)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An earlier and a later count, with the words that state the change. */
    record Change(Count earlier, Count later, Why why) {}

    private Changes() {}

    /**
     * @param group counts that answer one question
     * @return pairs of an earlier and a later one
     */
    static List<Change> in(List<Count> group) {
        List<Change> changes = new ArrayList<>();
        for (Count stated : group) {
            Span words = words(stated);
            if (words == null) {
                continue;
            }
            for (Count earlier : group) {
                if (!earlier.isApartFrom(stated) || isAfter(earlier, stated) || words(earlier) != null) {
                    continue;
                }
                for (Count later : group) {
                    if (later.equals(stated)
                            || !later.isApartFrom(stated)
                                    && later.quantity().value() != null
                                    && later.isApartFrom(earlier)
                                    && !isAfter(earlier, later)) {
                        changes.add(new Change(earlier, later, why(stated, words)));
                    }
                }
            }
        }
        return changes;
    }

    /** The question without the conflicts between counts that a stated change explains. */
    static Question without(Question question, List<Change> changes) {
        if (changes.isEmpty()) {
            return question;
        }
        List<Issue.Conflict> conflicts = question.conflicts().stream()
                .filter(c -> changes.stream()
                        .noneMatch(change -> isBetween(
                                change,
                                question.replies().get(c.one()),
                                question.replies().get(c.other()))))
                .toList();
        return new Question(question.on(), question.topic(), question.replies(), conflicts, question.why());
    }

    private static boolean isBetween(Change change, Question.Reply one, Question.Reply other) {
        Told earlier = change.earlier().told();
        Told later = change.later().told();
        return one.told().contains(earlier) && other.told().contains(later)
                || other.told().contains(earlier) && one.told().contains(later);
    }

    /** The words that say the count has changed; null where none do. */
    private static @Nullable Span words(Count count) {
        Span clause = count.told().claim().span();
        String words = clause.of(count.told().text());
        Matcher matcher = CHANGED.matcher(words);
        return matcher.find() && COUNT.matcher(words).find()
                ? new Span(clause.start() + matcher.start(), clause.start() + matcher.end())
                : null;
    }

    /** Whether its document came out later; in one document, whether it stands behind. */
    private static boolean isAfter(Count one, Count other) {
        if (one.told().document().equals(other.told().document())) {
            return false;
        }
        String here = one.told().reading().document().metadata().published();
        String there = other.told().reading().document().metadata().published();
        return here != null && there != null && day(here).compareTo(day(there)) > 0;
    }

    private static String day(String published) {
        return published.substring(0, Math.min(10, published.length()));
    }

    private static Why why(Count stated, Span words) {
        Why.Quote quote = new Why.Quote(stated.told().document(), words);
        return new Why("a change is stated: “" + words.of(stated.told().text()) + "”", List.of(quote), List.of());
    }
}
