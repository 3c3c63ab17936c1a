package org.hearsay.engine.compare.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** When one event happened, told differently: on different days, or at different times of one day. */
final class TimeQuestions {

    /** Events that happen at one time. */
    private static final Set<String> EVENTS = Set.of(
            "accident",
            "attack",
            "explode",
            "shoot",
            "burn",
            "arrest",
            "agree",
            "warn",
            "abduct",
            "escape",
            "resign",
            "loot",
            "throw",
            "teargas",
            "watercannon");

    /** So alike must the surroundings be, 0 to 1. */
    private static final double EVENT = 0.3;

    /** Times of day nearer than this, in minutes, are given roughly. */
    private static final int ROUGH = 45;

    /** What tells of the event before it: "it happened". */
    private static final Set<String> HAPPENING =
            Set.of("happened", "occurred", "place", "began", "started", "was", "came", "followed");

    private final Tellings tellings;

    TimeQuestions(Tellings tellings) {
        this.tellings = tellings;
    }

    /**
     * @param told the claim
     * @param day the day; null where it is not said
     * @param minute of the day; -1 where it is not said
     * @param words that say so
     * @param event what is known of the event
     */
    private record Moment(Told told, @Nullable LocalDate day, int minute, Span words, Set<String> event) {

        boolean isApartFrom(Moment other) {
            if (day != null && other.day != null && !day.equals(other.day)) {
                return true;
            }
            return minute >= 0 && other.minute >= 0 && Math.abs(minute - other.minute) > ROUGH;
        }
    }

    /** @param reported claims told as having happened */
    List<Question> of(List<Told> reported) {
        List<Moment> moments = new ArrayList<>();
        for (Told told : reported) {
            Moment moment = told.affirms() ? moment(told) : null;
            if (moment != null) {
                moments.add(moment);
            }
        }
        List<Question> questions = new ArrayList<>();
        for (List<Moment> group : Groups.of(moments, this::isOneEvent)) {
            if (group.size() > 1) {
                questions.add(question(group));
            }
        }
        return questions;
    }

    private static @Nullable Moment moment(Told told) {
        Set<String> event =
                new LinkedHashSet<>(told.terms().stream().anyMatch(EVENTS::contains) ? told.terms() : anaphoric(told));
        if (event.stream().noneMatch(EVENTS::contains)) {
            return null;
        }
        LocalDate day = null;
        int minute = -1;
        Span words = null;
        for (TimeExpression time : told.claim().times()) {
            if (time.kind() == TimeExpression.Kind.DATE) {
                When when = When.of(time.value());
                if (when.from() != null && when.from().equals(when.to())) {
                    day = when.from();
                    words = words == null ? time.span() : words;
                }
            } else if (time.kind() == TimeExpression.Kind.TIME) {
                String value = time.value();
                int at = value.indexOf('T');
                minute = 60 * Integer.parseInt(value.substring(at + 1, at + 3))
                        + Integer.parseInt(value.substring(at + 4, at + 6));
                words = time.span();
            }
        }
        return words == null || minute < 0 && day == null ? null : new Moment(told, day, minute, words, event);
    }

    private static Set<String> anaphoric(Told told) {
        String words = told.claim().span().of(told.text());
        String first = words.toLowerCase(Locale.ROOT);
        boolean it = first.startsWith("it ") || first.startsWith("this ") || first.startsWith("that ");
        return it && HAPPENING.stream().anyMatch(first::contains) ? told.context() : Set.of();
    }

    private boolean isOneEvent(Moment one, Moment other) {
        Set<String> shared = Tellings.shared(one.event(), other.event());
        return !one.told().isSameAs(other.told())
                && shared.stream().anyMatch(EVENTS::contains)
                && !Places.isApart(one.told(), other.told())
                && tellings.likeness(one.told().context(), other.told().context()) >= EVENT;
    }

    private static Question question(List<Moment> group) {
        Map<String, List<Moment>> answers = new TreeMap<>();
        for (Moment moment : group) {
            answers.computeIfAbsent(moment.day() + " " + (10_000 + moment.minute()), v -> new ArrayList<>())
                    .add(moment);
        }
        List<List<Moment>> replies = new ArrayList<>(answers.values());
        List<Issue.Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            for (int j = i + 1; j < replies.size(); j++) {
                if (replies.get(i).get(0).isApartFrom(replies.get(j).get(0))) {
                    conflicts.add(new Issue.Conflict(i, j));
                }
            }
        }
        Moment first = group.stream()
                .min(Comparator.comparingInt(m -> m.told().index()))
                .orElseThrow();
        return new Question(
                Issue.On.TIME,
                new Why.Quote(first.told().document(), first.told().claim().span()),
                replies.stream().map(TimeQuestions::reply).toList(),
                conflicts,
                new Why(
                        "all say when the same happened",
                        List.of(),
                        replies.stream().map(r -> quoting(r.get(0))).toList()));
    }

    private static Question.Reply reply(List<Moment> moments) {
        Moment first = moments.get(0);
        return new Question.Reply(
                first.words().of(first.told().text()),
                null,
                null,
                null,
                moments.stream().map(Moment::told).toList());
    }

    private static Why quoting(Moment moment) {
        Why.Quote quote = new Why.Quote(moment.told().document(), moment.words());
        return new Why("it says “" + quote.span().of(moment.told().text()) + "”", List.of(quote), List.of());
    }
}
