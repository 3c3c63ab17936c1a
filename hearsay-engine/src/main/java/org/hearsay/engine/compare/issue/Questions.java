package org.hearsay.engine.compare.issue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Issue.On;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.relation.Relation;
import org.jspecify.annotations.Nullable;

/** Questions that claims answer differently, and those that several answer alike. */
final class Questions {

    private final Related related;
    private final Map<Relation, Parting> partings = new HashMap<>();
    private final List<Told> told;

    /** @param told all claims; their indices are their places */
    Questions(List<Told> told, Related related) {
        this.told = told;
        this.related = related;
        for (Relation relation : related.all()) {
            Told one = told.get(relation.one());
            Told other = told.get(relation.other());
            if (isReported(one) && isReported(other)) {
                partings.put(relation, Parting.of(one, other, relation));
            }
        }
    }

    /** What is told as having happened; headlines are measured by themselves. */
    static boolean isReported(Told told) {
        return !told.headline()
                && !told.isPlanned()
                && told.claim().modality() != org.hearsay.domain.claim.Claim.Modality.HYPOTHETICAL;
    }

    /** Where accounts part. */
    List<Question> parted() {
        double least = related.settings().conflict();
        return clusters(p -> p.conflict(), least).stream()
                .filter(c -> c.size() > 1)
                .map(this::question)
                .filter(q -> !q.conflicts().isEmpty())
                .toList();
    }

    /**
     * Where accounts agree and nobody says otherwise.
     *
     * @param known questions that are told already
     */
    List<Question> agreed(List<Question> known) {
        return clusters(p -> p.agree() - p.conflict(), related.settings().agree()).stream()
                .filter(c -> known.stream().noneMatch(q -> holds(q, c)))
                .map(this::agreement)
                .toList();
    }

    private static boolean holds(Question question, List<Told> cluster) {
        return question.replies().stream()
                .anyMatch(r -> cluster.stream().filter(r.told()::contains).count() > 1);
    }

    private List<List<Told>> clusters(java.util.function.ToDoubleFunction<Parting> sure, double least) {
        Clusters clusters = new Clusters(this::together, related.settings().together());
        List<Parting> edges = partings.values().stream()
                .filter(p -> sure.applyAsDouble(p) >= least)
                .sorted(Comparator.comparingDouble((Parting p) -> -sure.applyAsDouble(p))
                        .thenComparingInt(p -> p.relation().one())
                        .thenComparingInt(p -> p.relation().other()))
                .toList();
        edges.forEach(p -> clusters.join(
                told.get(p.relation().one()), told.get(p.relation().other())));
        double belongs = Math.max(BELONGS, related.settings().together());
        told.stream().filter(t -> isReported(t) && !clusters.has(t)).forEach(t -> clusters.addToBest(t, belongs));
        return clusters.all();
    }

    /** From this mean chance on a claim that parts from none belongs to a question. */
    private static final double BELONGS = 0.4;

    /** "They" and "Who" are no longer than this. */
    private static final int SCRAP = 4;

    private @Nullable Parting parting(Told one, Told other) {
        Relation relation = related.between(one, other);
        return relation == null ? null : partings.get(relation);
    }

    private double together(Told one, Told other) {
        Parting parting = parting(one, other);
        return parting == null ? 0 : parting.conflict() + parting.agree();
    }

    private double alike(Told one, Told other) {
        Parting parting = parting(one, other);
        return parting == null ? 0 : parting.agree() - parting.conflict();
    }

    private Question question(List<Told> cluster) {
        List<List<Told>> answers = inConflict(Clusters.answers(cluster, this::alike));
        List<Issue.Conflict> conflicts = new ArrayList<>();
        List<Why> reasons = new ArrayList<>();
        Map<On, Double> kinds = new EnumMap<>(On.class);
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                Parting surest = surest(answers.get(i), answers.get(j));
                if (surest != null && surest.conflict() >= related.settings().conflict()) {
                    conflicts.add(new Issue.Conflict(i, j));
                    kinds.merge(surest.on(), surest.conflict(), Double::sum);
                    reasons.add(surest.why(
                            told.get(surest.relation().one()),
                            told.get(surest.relation().other())));
                }
            }
        }
        On on = kinds.entrySet().stream()
                .max(Map.Entry.<On, Double>comparingByValue()
                        .thenComparingInt(e -> -e.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(On.MANNER);
        List<Question.Reply> replies = answers.stream().map(a -> reply(on, a)).toList();
        return new Question(
                on,
                topic(answers.isEmpty() ? cluster.get(0) : answers.get(0).get(0)),
                on == On.POLARITY ? yesAndNo(replies) : replies,
                conflicts,
                new Why("these cannot both be", List.of(), reasons));
    }

    /** Names answers yes and no where there are two and one affirms what the other does not. */
    private static List<Question.Reply> yesAndNo(List<Question.Reply> replies) {
        if (replies.size() != 2 || affirms(replies.get(0)) == affirms(replies.get(1))) {
            return replies;
        }
        return replies.stream()
                .map(r -> new Question.Reply(affirms(r) ? "yes" : "no", null, null, null, r.told()))
                .toList();
    }

    private static boolean affirms(Question.Reply reply) {
        return 2 * reply.told().stream().filter(Told::affirms).count()
                >= reply.told().size();
    }

    /** Only the answers that part from another one: what merely lies near is no answer. */
    private List<List<Told>> inConflict(List<List<Told>> answers) {
        double least = related.settings().conflict();
        return answers.stream()
                .filter(a -> answers.stream().anyMatch(b -> {
                    Parting parting = a.equals(b) ? null : surest(a, b);
                    return parting != null && parting.conflict() >= least;
                }))
                .toList();
    }

    private @Nullable Parting surest(List<Told> one, List<Told> other) {
        Parting best = null;
        for (Told here : one) {
            for (Told there : other) {
                Parting parting = parting(here, there);
                if (parting != null && (best == null || parting.conflict() > best.conflict())) {
                    best = parting;
                }
            }
        }
        return best;
    }

    private Question agreement(List<Told> cluster) {
        Told first = cluster.get(0);
        Parting parting = cluster.stream()
                .skip(1)
                .map(t -> parting(first, t))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        On on = parting == null ? On.MANNER : parting.on();
        Why why = parting == null
                ? new Why("both tell the same", List.of(), List.of())
                : parting.why(
                        told.get(parting.relation().one()),
                        told.get(parting.relation().other()));
        return new Question(on, topic(first), List.of(reply(on, cluster)), List.of(), why);
    }

    private static Why.Quote topic(Told told) {
        return new Why.Quote(told.document(), told.claim().span());
    }

    private static Question.Reply reply(On on, List<Told> answer) {
        Told first = answer.get(0);
        Quantity number = on == On.QUANTITY ? number(answer) : null;
        BigDecimal low = number == null ? null : number.low();
        BigDecimal high = number == null ? null : number.high();
        String words = switch (on) {
            case QUANTITY -> number == null ? null : words(answer, number);
            case POLARITY -> null;
            case IDENTITY -> name(first);
            case PLACE ->
                first.claim().places().isEmpty()
                        ? null
                        : words(first, first.claim().places().get(0));
            case TIME ->
                first.claim().times().isEmpty()
                        ? null
                        : words(first, first.claim().times().get(0).span());
            case MANNER -> null;
        };
        return new Question.Reply(
                Objects.requireNonNullElseGet(words, () -> first.claim().span().of(first.text())),
                low,
                high,
                number == null ? null : unit(answer, number),
                answer);
    }

    /** Who does it, unless that is a pronoun or a scrap. */
    private static @Nullable String name(Told told) {
        String actor = words(told, told.claim().actor());
        boolean telling = actor != null
                && (actor.indexOf(' ') > 0 || Character.isUpperCase(actor.charAt(0)) && actor.length() > SCRAP);
        return telling ? actor : null;
    }

    private static @Nullable Quantity number(List<Told> answer) {
        return answer.stream()
                .flatMap(t -> t.claim().quantities().stream())
                .findFirst()
                .orElse(null);
    }

    private static String words(List<Told> answer, Quantity number) {
        return number.span().of(holder(answer, number).text());
    }

    private static @Nullable String unit(List<Told> answer, Quantity number) {
        if (number.unit() != null || number.counted().isEmpty()) {
            return number.unit();
        }
        return number.counted()
                .get(number.counted().size() - 1)
                .of(holder(answer, number).text());
    }

    private static Told holder(List<Told> answer, Quantity number) {
        return answer.stream()
                .filter(t -> t.claim().quantities().contains(number))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String words(Told told, @Nullable Span span) {
        return span == null ? null : span.of(told.text());
    }
}
