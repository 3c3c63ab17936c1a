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
import java.util.TreeSet;
import org.hearsay.engine.read.access.AccessFinder;
import org.hearsay.engine.read.chain.Chains;
import org.hearsay.engine.read.chain.Hand;
import org.hearsay.engine.read.chain.Hands;
import org.hearsay.engine.read.chain.Publisher;
import org.hearsay.engine.read.chain.ShownOutlets;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.entity.Entity;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.source.Coordination;
import org.hearsay.domain.source.Source;
import org.hearsay.engine.read.source.SourceResolver;
import org.hearsay.engine.read.source.Spokespeople;
import org.hearsay.engine.read.source.Surroundings;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Findings with their speakers: who the words that name a source mean, through whose hands each statement came, and how
 * its origin knows.
 *
 * @param sources everyone that a statement rests on or passed through, and the publisher, in order of first mention
 * @param statements in order of the text
 */
record Attributed(List<Source> sources, List<Statement> statements) {

    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");

    static Attributed of(
            Document document, List<Finding> findings, Quotations quotations, List<Entity> entities) {
        String text = document.text();
        List<Span> paragraphs = document.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .map(Block::span)
                .toList();
        Map<String, Source.Kind> known = known(entities);
        ShownOutlets.of(text, paragraphs).stream()
                .filter(n -> known.get(n) != Source.Kind.PERSON)
                .forEach(n -> known.put(n, Source.Kind.OUTLET));
        List<Hand> hands =
                Hands.find(text, paragraphs, s -> known.get(Folded.of(s.of(text))) == Source.Kind.ORGANIZATION);
        for (Hand hand : hands) {
            if (hand.who() != null && hand.side() == Hand.Side.BEFORE) {
                known.put(Folded.of(hand.who().of(text)), Source.Kind.OUTLET);
            }
        }
        Map<Span, Source> single = Publisher.marked(
                text,
                document.metadata().publisher(),
                findings,
                hands,
                Spokespeople.linked(
                        text,
                        SourceResolver.resolve(
                                text,
                                mentions(text, findings, hands, quotations.speakers()),
                                new Surroundings(
                                        quotations.subjects(), named(entities), quotations.quoted(), known::get))));
        Map<Span, List<Source>> named = named(text, findings, hands, single);
        Map<Finding, List<List<Link>>> chains = Chains.of(text, paragraphs, findings, hands, named);
        List<Statement> statements = statements(text, findings, named, chains, byId(single));
        return new Attributed(used(statements, single), statements);
    }

    /** What the entities make of each folded name that they have. */
    private static Map<String, Source.Kind> known(List<Entity> entities) {
        Map<String, Source.Kind> known = new HashMap<>();
        entities.stream()
                .filter(Attributed::speaks)
                .forEach(e -> known.putIfAbsent(
                        Folded.of(e.name()),
                        e.type().equals("Person") ? Source.Kind.PERSON : Source.Kind.ORGANIZATION));
        return known;
    }

    private static List<Span> named(List<Entity> entities) {
        return entities.stream()
                .filter(Attributed::speaks)
                .flatMap(e -> e.mentions().stream())
                .sorted()
                .toList();
    }

    private static boolean speaks(Entity entity) {
        return entity.type().equals("Organisation") || entity.type().equals("Person");
    }

    private static List<Span> mentions(String text, List<Finding> findings, List<Hand> hands, List<Span> speakers) {
        Set<Span> mentions = new TreeSet<>(speakers);
        for (Finding finding : findings) {
            Span mention = finding.mention();
            if (mention != null) {
                for (Span part : Coordination.parts(text, mention)) {
                    mentions.add(part);
                    Span body = Spokespeople.body(text, part);
                    if (body != null) {
                        mentions.add(body);
                    }
                }
            }
        }
        hands.stream().map(Hand::who).filter(Objects::nonNull).forEach(mentions::add);
        return List.copyOf(mentions);
    }

    private static Map<Span, List<Source>> named(
            String text, List<Finding> findings, List<Hand> hands, Map<Span, Source> single) {
        Map<Span, List<Source>> named = new HashMap<>();
        for (Finding finding : findings) {
            Span mention = finding.mention();
            Finding parent = finding.parent();
            Span quoted = parent == null || parent.kind() != Statement.Kind.DIRECT ? null : parent.mention();
            if (mention != null && quoted != null && FIRST.contains(Folded.of(mention.of(text)))) {
                // Outer statements come first. Who says "I" inside a quotation is who is quoted.
                named.put(mention, named.getOrDefault(quoted, List.of()));
            } else if (mention != null) {
                named.put(
                        mention,
                        Coordination.parts(text, mention).stream()
                                .map(single::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
            }
        }
        for (Hand hand : hands) {
            Source who = hand.who() == null ? null : single.get(hand.who());
            if (who != null) {
                named.put(hand.who(), List.of(who));
            }
        }
        return named;
    }

    private static Map<String, Source> byId(Map<Span, Source> single) {
        Map<String, Source> byId = new HashMap<>();
        single.values().forEach(s -> byId.put(s.id(), s));
        return byId;
    }

    private static List<Statement> statements(
            String text,
            List<Finding> findings,
            Map<Span, List<Source>> named,
            Map<Finding, List<List<Link>>> chains,
            Map<String, Source> byId) {
        Map<Finding, String> ids = new HashMap<>();
        findings.forEach(f -> ids.put(f, Ids.of('t', f.kind().name(), f.content(), text)));
        Set<String> seen = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Finding finding : findings) {
            String id = Objects.requireNonNull(ids.get(finding));
            // In broken texts two marks may lead to the same words.
            if (seen.add(id)) {
                Finding parent = finding.parent();
                List<List<Link>> ways = chains.getOrDefault(finding, List.of());
                AccessFinder.Found access = AccessFinder.of(text, finding, origin(ways, byId));
                statements.add(new Statement(
                        id,
                        finding.kind(),
                        finding.stance(),
                        finding.content(),
                        finding.cue(),
                        finding.source(),
                        sources(finding, named),
                        parent == null ? null : ids.get(parent),
                        access.access(),
                        access.evidence(),
                        ways,
                        Math.round(finding.confidence() * 100) / 100.0));
            }
        }
        statements.sort(Comparator.comparing(s -> s.content().get(0)));
        return statements;
    }

    private static List<String> sources(Finding finding, Map<Span, List<Source>> named) {
        Span mention = finding.mention();
        return mention == null
                ? List.of()
                : named.getOrDefault(mention, List.of()).stream()
                        .map(Source::id)
                        .toList();
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
