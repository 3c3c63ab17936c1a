package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;

/** How long something lasted, given differently; and longer than there was to be. */
final class DurationQuestions {

    /** So alike must the surroundings be, 0 to 1. */
    private static final double SURROUNDINGS = 0.12;

    private final Tellings tellings;
    private final Times times;

    DurationQuestions(Tellings tellings, Times times) {
        this.tellings = tellings;
        this.times = times;
    }

    /** @param durations of what is told as having happened */
    List<Question> of(List<Duration> durations) {
        List<Question> questions = new ArrayList<>();
        for (List<Duration> group : Groups.of(durations, this::isOneQuestion)) {
            if (group.size() > 1) {
                questions.add(question(group));
            }
        }
        return questions;
    }

    /** Plans with lengths of time that came out otherwise. */
    List<Plans.Pair> plans(List<Duration> plans, List<Duration> reported) {
        List<Plans.Pair> pairs = new ArrayList<>();
        for (Duration plan : plans) {
            for (Duration report : reported) {
                if (plan.kind().equals(report.kind())
                        && plan.isApartFrom(report)
                        && !times.isApart(plan.told(), report.told())
                        && isNear(plan, report)) {
                    pairs.add(new Plans.Pair(
                            plan.told(),
                            report.told(),
                            new Why(
                                    "another time than it was to take",
                                    List.of(),
                                    List.of(plan.quoted("it was to take"), report.quoted("it took")))));
                }
            }
        }
        return pairs;
    }

    private boolean isOneQuestion(Duration one, Duration other) {
        return one.kind().equals(other.kind())
                && !one.told().isSameAs(other.told())
                && !times.isApart(one.told(), other.told())
                && !Places.isApart(one.told(), other.told())
                && isNear(one, other);
    }

    /** In one document what lasted is told in a row; between documents the surroundings agree. */
    private boolean isNear(Duration one, Duration other) {
        return one.told().document().equals(other.told().document())
                        && Math.abs(one.told().index() - other.told().index()) <= 5
                || tellings.likeness(one.told().context(), other.told().context()) >= SURROUNDINGS;
    }

    private static Question question(List<Duration> group) {
        Map<String, List<Duration>> answers = new TreeMap<>();
        for (Duration duration : group) {
            answers.computeIfAbsent(
                            duration.minutes().low() + " " + duration.minutes().high(), v -> new ArrayList<>())
                    .add(duration);
        }
        List<List<Duration>> replies = new ArrayList<>(answers.values());
        replies.sort(Comparator.comparingInt(r -> r.get(0).told().index()));
        List<Issue.Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            for (int j = i + 1; j < replies.size(); j++) {
                if (replies.get(i).get(0).isApartFrom(replies.get(j).get(0))) {
                    conflicts.add(new Issue.Conflict(i, j));
                }
            }
        }
        Duration first = group.get(0);
        return new Question(
                Issue.On.TIME,
                new Why.Quote(first.told().document(), first.told().claim().span()),
                replies.stream().map(DurationQuestions::reply).toList(),
                conflicts,
                new Why(
                        "all say how long the same lasted",
                        List.of(),
                        replies.stream().map(r -> r.get(0).quoted("it lasted")).toList()));
    }

    private static Question.Reply reply(List<Duration> durations) {
        Duration first = durations.get(0);
        return new Question.Reply(
                first.quantity().span().of(first.told().text()),
                first.quantity().low(),
                first.quantity().high(),
                first.quantity().unit(),
                durations.stream().map(Duration::told).toList());
    }
}
