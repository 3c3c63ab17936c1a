package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Ids;
import org.hearsay.engine.model.ClaimModel;
import org.jspecify.annotations.Nullable;

/** Finds where accounts part and where they agree: questions first, then who stands behind the replies. */
public final class Points {

    /**
     * What was found.
     *
     * @param issues in the order of the kinds of questions
     * @param corroborations accounts that agree, in the same order
     */
    public record IssuesAndAgreements(List<Issue> issues, List<Corroboration> corroborations) {}

    private final Witnesses witnesses;
    private final OriginCount origins;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Corroboration> corroborations = new ArrayList<>();

    private Points(
            List<Reading> readings, Map<String, String> issuers, List<Derivation> derivations, List<Merge> merges) {
        witnesses = new Witnesses(readings, issuers, derivations);
        origins = new OriginCount(merges);
    }

    /**
     * @param readings of different documents, in the order in which they are shown
     * @param derivations who took what from whom
     * @param merges sources that may be one
     * @param issuers who published documents in their own name, by the documents' ids
     * @param model of how claims relate; null where words alone decide
     * @param executor does parts of it side by side
     */
    public static IssuesAndAgreements of(
            List<Reading> readings,
            Map<String, String> issuers,
            List<Derivation> derivations,
            List<Merge> merges,
            @Nullable ClaimModel model,
            Executor executor) {
        Points points = new Points(readings, issuers, derivations, merges);
        Tellings tellings = new Tellings(readings);
        if (model == null) {
            points.find(tellings);
        } else {
            points.find(tellings, Related.of(tellings.all(), model, executor));
        }
        return new IssuesAndAgreements(points.issues, points.corroborations);
    }

    private void find(Tellings tellings, Related related) {
        Questions questions = new Questions(tellings.all(), related);
        List<Question> parted = questions.parted();
        for (Question question : parted) {
            settle(question);
        }
        Times times = new Times();
        List<Told> reported = reported(tellings);
        List<Question> known = new ArrayList<>(parted);
        Stream.of(new PolarityQuestions(tellings, times).of(reported), new TimeQuestions(tellings).of(reported))
                .flatMap(List::stream)
                .filter(q -> !q.conflicts().isEmpty() && parted.stream().noneMatch(k -> isPart(q, k)))
                .forEach(q -> {
                    known.add(q);
                    settle(q);
                });
        questions.agreed(known).forEach(this::settle);
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
            settle(QuantityQuestions.question(group));
        }
        new PolarityQuestions(tellings, times).of(reported).forEach(this::settle);
        new TimeQuestions(tellings).of(reported).forEach(this::settle);
    }

    private static List<Told> reported(Tellings tellings) {
        return tellings.all().stream()
                .filter(t -> !t.headline() && t.isReported() && !Negated.isIgnorance(t))
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
