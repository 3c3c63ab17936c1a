package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Planned;
import org.hearsay.domain.comparison.Update;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.engine.model.ClaimModel;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Ids;
import org.jspecify.annotations.Nullable;

/** Finds where accounts part and where they agree: questions first, then who stands behind the replies. */
public final class Points {

    /**
     * What was found.
     *
     * @param issues in the order of the kinds of questions
     */
    public record Found(
            List<Issue> issues, List<Update> updates, List<Planned> planned, List<Corroboration> corroborations) {}

    private final Witnesses witnesses;
    private final OriginCount origins;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Planned> planned = new ArrayList<>();
    private final List<Corroboration> corroborations = new ArrayList<>();

    private Points(List<Reading> readings, List<Derivation> derivations, List<Merge> merges) {
        witnesses = new Witnesses(readings, derivations);
        origins = new OriginCount(merges);
    }

    /**
     * @param readings of different documents, in the order in which they are shown
     * @param derivations who took what from whom
     * @param merges sources that may be one
     * @param model of how claims relate; null where words alone decide
     */
    public static Found of(
            List<Reading> readings, List<Derivation> derivations, List<Merge> merges, @Nullable ClaimModel model) {
        Points points = new Points(readings, derivations, merges);
        Tellings tellings = new Tellings(readings);
        if (model == null) {
            points.find(tellings);
        } else {
            points.find(tellings, Related.of(tellings.all(), model));
        }
        return new Found(points.issues, points.updates, points.planned, points.corroborations);
    }

    private void find(Tellings tellings, Related related) {
        Questions questions = new Questions(tellings.all(), related);
        List<Question> parted = questions.parted();
        for (Question question : parted) {
            List<Changes.Change> changes =
                    question.on() == Issue.On.QUANTITY ? Changes.in(counts(told(question))) : List.of();
            changes.forEach(this::update);
            settle(Changes.without(question, changes));
        }
        Times times = new Times();
        List<Told> reported = reported(tellings);
        List<Question> known = new ArrayList<>(parted);
        Stream.of(
                        new PolarityQuestions(tellings, times).of(reported),
                        new TimeQuestions(tellings).of(reported),
                        new DurationQuestions(tellings, times).of(durations(reported)))
                .flatMap(List::stream)
                .filter(q -> !q.conflicts().isEmpty() && parted.stream().noneMatch(k -> isPart(q, k)))
                .forEach(q -> {
                    known.add(q);
                    settle(q);
                });
        questions.agreed(known).forEach(this::settle);
        new Broken(tellings.all(), related).pairs().forEach(this::plan);
        broken(tellings, times, plans(tellings), reported);
    }

    /** Whether two who part in the one part in the other as well. */
    private static boolean isPart(Question question, Question known) {
        return told(known).stream().filter(told(question)::contains).limit(2).count() == 2;
    }

    private static List<Told> told(Question question) {
        return question.replies().stream().flatMap(r -> r.told().stream()).toList();
    }

    /** By words alone. */
    private void find(Tellings tellings) {
        Times times = new Times();
        List<Told> reported = reported(tellings);
        QuantityQuestions quantities = new QuantityQuestions(tellings, times);
        for (List<Count> group : quantities.groups(counts(reported))) {
            List<Changes.Change> changes = Changes.in(group);
            changes.forEach(this::update);
            settle(QuantityQuestions.question(group, changes));
        }
        new PolarityQuestions(tellings, times).of(reported).forEach(this::settle);
        new TimeQuestions(tellings).of(reported).forEach(this::settle);
        new DurationQuestions(tellings, times).of(durations(reported)).forEach(this::settle);
        broken(tellings, times, plans(tellings), reported);
    }

    private static List<Told> plans(Tellings tellings) {
        return tellings.all().stream()
                .filter(t -> !t.headline() && t.isPlanned())
                .toList();
    }

    private static List<Told> reported(Tellings tellings) {
        return tellings.all().stream()
                .filter(t -> !t.headline() && t.isReported() && !Negated.isIgnorance(t))
                .toList();
    }

    private void broken(Tellings tellings, Times times, List<Told> plans, List<Told> reported) {
        new DurationQuestions(tellings, times)
                .plans(durations(plans), durations(reported))
                .forEach(this::plan);
        Plans broken = new Plans(tellings, times);
        broken.ofCounts(counts(plans), counts(reported)).forEach(this::plan);
        broken.ofDeeds(plans, reported).forEach(this::plan);
    }

    private static List<Duration> durations(List<Told> claims) {
        return claims.stream()
                .filter(t -> !t.denied())
                .flatMap(t -> t.claim().quantities().stream().map(q -> Duration.of(t, q)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Count> counts(List<Told> claims) {
        List<Count> counts = new ArrayList<>();
        for (Told told : claims) {
            for (Quantity quantity : told.claim().quantities()) {
                Count count = Count.of(told, quantity);
                if (count != null && !told.denied()) {
                    counts.add(count);
                }
            }
        }
        return counts;
    }

    private void update(Changes.Change change) {
        Account earlier = witnesses.account("update", change.earlier().told());
        Account later = witnesses.account("update", change.later().told());
        String id = Ids.of('u', List.of(earlier.id(), later.id()));
        if (updates.stream().noneMatch(u -> u.id().equals(id))) {
            updates.add(new Update(id, earlier, later, change.why()));
        }
    }

    private void plan(Plans.Pair pair) {
        Account plan = witnesses.account("planned", pair.planned());
        Account report = witnesses.account("planned", pair.happened());
        String id = Ids.of('p', List.of(plan.id(), report.id()));
        if (planned.stream().noneMatch(p -> p.id().equals(id))) {
            planned.add(new Planned(id, plan, report, pair.why()));
        }
    }

    /** Who stands behind the replies: an issue where they part, a corroboration where they agree. */
    private void settle(Question question) {
        List<Issue.Answer> answers = new ArrayList<>();
        String id = id(question);
        for (Question.Reply reply : question.replies()) {
            List<Witness> found = witnesses.of(id, reply.told());
            List<Account> accounts = found.stream().map(Witness::account).toList();
            answers.add(new Issue.Answer(
                    reply.answer(), reply.low(), reply.high(), reply.unit(), origins.of(found), accounts));
            if (accounts.stream().map(Account::document).distinct().count() > 1) {
                Account first = accounts.get(0);
                corroborations.add(new Corroboration(
                        Ids.of('r', accounts.stream().map(Account::id).toList()),
                        new Why.Quote(first.document(), first.span()),
                        accounts,
                        origins.of(found),
                        question.why()));
            }
        }
        if (!question.conflicts().isEmpty()) {
            issues.add(new Issue(id, question.on(), question.topic(), answers, question.conflicts(), question.why()));
        }
    }

    private static String id(Question question) {
        return Ids.of(
                'i',
                Stream.concat(
                                Stream.of(question.on().name()),
                                question.replies().stream()
                                        .flatMap(r -> r.told().stream())
                                        .flatMap(t -> Stream.of(
                                                t.document(), t.claim().id())))
                        .toList());
    }
}
