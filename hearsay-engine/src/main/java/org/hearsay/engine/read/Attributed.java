package org.hearsay.engine.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.domain.document.ReadingStep;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.model.StatementJudge;
import org.hearsay.engine.read.access.AccessFinder;
import org.hearsay.engine.read.access.Grounds;
import org.hearsay.engine.read.chain.Chains;
import org.hearsay.engine.read.chain.Hand;
import org.hearsay.engine.read.chain.PublisherMarker;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.read.statement.StatementFeatures;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * Findings with their speakers: who the words that name a source mean, through whose hands each statement came, and how
 * its origin knows.
 *
 * @param sources everyone that a statement rests on or passed through, and the publisher, in order of first mention
 * @param statements in order of the text
 */
record Attributed(List<Source> sources, List<Statement> statements) {

    /**
     * @param text the document's text
     * @param findings its statements, each parent before its children
     * @param quotations what the quotation marks show
     * @param entities people, bodies and places that it names
     * @param governments whether a name means a government where it speaks
     * @param judge tells which of them are shown; null to show all that asserts something
     * @param steps takes each step; where one fails, statements lack what it finds
     */
    static Attributed of(
            AnalysedText text,
            List<Finding> findings,
            Quotations quotations,
            List<Entity> entities,
            Predicate<String> governments,
            @Nullable StatementJudge judge,
            Steps steps) {
        Speakers speakers = steps.take(
                ReadingStep.SPEAKERS,
                new Speakers(text, List.of(), Map.of()),
                () -> Speakers.of(text, findings, quotations, entities, governments));
        List<Hand> hands = speakers.hands();
        Map<Span, Source> single = steps.take(
                ReadingStep.PUBLISHER,
                speakers.single(),
                () -> PublisherMarker.marked(
                        text, text.document().metadata().publisher(), findings, hands, speakers.single()));
        Map<Span, List<Source>> named =
                steps.take(ReadingStep.SPEAKERS, Map.of(), () -> speakers.named(findings, single));
        Map<Finding, List<List<Link>>> chains =
                steps.take(ReadingStep.CHAINS, Map.of(), () -> Chains.of(text, findings, hands, named));
        List<Statement> statements = statements(text, findings, named, chains, byId(single), judge, steps);
        return new Attributed(used(statements, single), statements);
    }

    private static Map<String, Source> byId(Map<Span, Source> single) {
        Map<String, Source> byId = new HashMap<>();
        single.values().forEach(s -> byId.put(s.id(), s));
        return byId;
    }

    private static List<Statement> statements(
            AnalysedText text,
            List<Finding> findings,
            Map<Span, List<Source>> named,
            Map<Finding, List<List<Link>>> chains,
            Map<String, Source> byId,
            @Nullable StatementJudge judge,
            Steps steps) {
        Map<Finding, String> ids = new HashMap<>();
        findings.forEach(f -> ids.put(f, Ids.of('t', f.kind().name(), f.content(), text.text())));
        InnerStatements inner = new InnerStatements(findings, named);
        Set<String> seen = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Finding finding : findings) {
            String id = Objects.requireNonNull(ids.get(finding));
            // In broken texts two marks may lead to the same words.
            if (seen.add(id)) {
                Finding parent = finding.parent();
                List<List<Link>> ways = chains.getOrDefault(finding, List.of());
                Source origin = origin(ways, byId);
                Grounds access = steps.take(
                        ReadingStep.ACCESS,
                        Grounds.UNKNOWN,
                        () -> AccessFinder.of(text, finding, origin, inner.of(finding, origin)));
                StatementJudge.Verdict verdict = verdict(text, finding, id, speakers(finding, named), judge);
                statements.add(new Statement(
                        id,
                        finding.kind(),
                        finding.stance(),
                        finding.content(),
                        finding.cue(),
                        finding.source(),
                        speakers(finding, named).stream().map(Source::id).toList(),
                        parent == null ? null : ids.get(parent),
                        access.access(),
                        access.evidence(),
                        ways,
                        Math.round(verdict.chance() * 100) / 100.0,
                        verdict.shown()));
            }
        }
        statements.sort(Comparator.comparing(s -> s.content().get(0)));
        return statements;
    }

    /** Attitudes are no statements, whatever the judge thinks of their form. */
    private static StatementJudge.Verdict verdict(
            AnalysedText text, Finding finding, String id, List<Source> speakers, @Nullable StatementJudge judge) {
        boolean asserts = finding.stance() != Statement.Stance.ATTITUDE;
        if (judge == null || !text.hasTrees()) {
            return new StatementJudge.Verdict(finding.confidence(), asserts);
        }
        StatementJudge.Verdict verdict = judge.judge(id, StatementFeatures.of(text, finding, speakers));
        return new StatementJudge.Verdict(verdict.chance(), asserts && verdict.shown());
    }

    private static List<Source> speakers(Finding finding, Map<Span, List<Source>> named) {
        Span mention = finding.mention();
        return mention == null ? List.of() : named.getOrDefault(mention, List.of());
    }

    private static @Nullable Source origin(List<List<Link>> ways, Map<String, Source> byId) {
        if (ways.isEmpty()) {
            return null;
        }
        List<Link> way = ways.get(0);
        String origin = way.get(way.size() - 1).source();
        return origin == null ? null : byId.get(origin);
    }

    /** The sources that statements name or came through, and the publisher, in order of first mention. */
    private static List<Source> used(List<Statement> statements, Map<Span, Source> single) {
        Set<String> ids = new HashSet<>();
        single.values().stream().filter(Source::publisher).forEach(s -> ids.add(s.id()));
        for (Statement statement : statements) {
            ids.addAll(statement.sourceIds());
            statement.chains().forEach(chain -> chain.forEach(link -> ids.add(link.source())));
        }
        single.values().stream().filter(s -> ids.contains(s.id())).toList().forEach(s -> ids.add(s.speaksFor()));
        Map<String, Source> used = new LinkedHashMap<>();
        single.values().stream().filter(s -> ids.contains(s.id())).forEach(s -> used.put(s.id(), s));
        List<Source> inOrder = new ArrayList<>(used.values());
        inOrder.sort(Comparator.comparing(s -> s.mentions().get(0)));
        return inOrder;
    }
}
