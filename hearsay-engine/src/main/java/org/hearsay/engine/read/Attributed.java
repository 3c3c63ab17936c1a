package org.hearsay.engine.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.read.access.AccessFinder;
import org.hearsay.engine.read.access.Grounds;
import org.hearsay.engine.read.chain.Chains;
import org.hearsay.engine.read.chain.Hand;
import org.hearsay.engine.read.chain.HandFinder;
import org.hearsay.engine.read.chain.PublisherMarker;
import org.hearsay.engine.read.chain.ShownOutlets;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.source.Coordination;
import org.hearsay.engine.read.source.RelativePronouns;
import org.hearsay.engine.read.source.SourceResolver;
import org.hearsay.engine.read.source.Spokespeople;
import org.hearsay.engine.read.source.Surroundings;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * Findings with their speakers: who the words that name a source mean, through whose hands each statement came, and how
 * its origin knows.
 *
 * @param sources everyone that a statement rests on or passed through, and the publisher, in order of first mention
 * @param statements in order of the text
 */
record Attributed(List<Source> sources, List<Statement> statements) {

    /** What passes on words that somebody said of something; a wish or a demand is no news from others. */
    private static final Set<Statement.Stance> TELLING = EnumSet.complementOf(
            EnumSet.of(Statement.Stance.ATTITUDE, Statement.Stance.DEMANDS, Statement.Stance.ASKS));

    /**
     * @param text the document's text
     * @param findings its statements, each parent before its children
     * @param quotations what the quotation marks show
     * @param entities people, bodies and places that it names
     */
    static Attributed of(AnalysedText text, List<Finding> findings, Quotations quotations, List<Entity> entities) {
        Map<String, Source.Kind> known = known(entities);
        ShownOutlets.of(text).stream()
                .filter(n -> known.get(n) != Source.Kind.PERSON)
                .forEach(n -> known.put(n, Source.Kind.OUTLET));
        List<Hand> hands =
                HandFinder.find(text, s -> known.get(Folded.of(s.of(text.text()))) == Source.Kind.ORGANIZATION);
        for (Hand hand : hands) {
            if (hand.who() != null && hand.side() == Hand.Side.BEFORE) {
                known.put(Folded.of(hand.who().of(text.text())), Source.Kind.OUTLET);
            }
        }
        Coordination coordination = new Coordination(text);
        Spokespeople spokespeople = new Spokespeople(text);
        List<Span> mentions = mentions(coordination, spokespeople, findings, hands, quotations.speakers());
        Surroundings surroundings =
                new Surroundings(quotations.subjects(), named(entities), quotations.quoted(), known::get);
        Map<Span, Source> resolved = SourceResolver.resolve(text, mentions, surroundings);
        Map<Span, Source> themselves = ofThemselves(text, findings, resolved);
        if (!themselves.isEmpty()) {
            resolved = SourceResolver.resolve(text, mentions, surroundings.without(themselves));
        }
        Map<Span, Source> single = PublisherMarker.marked(
                text, text.document().metadata().publisher(), findings, hands, spokespeople.linked(resolved));
        Map<Span, List<Source>> named = named(text, coordination, findings, hands, single);
        Map<Finding, List<List<Link>>> chains = Chains.of(text, findings, hands, named);
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
                        e.type() == EntityType.PERSON ? Source.Kind.PERSON : Source.Kind.ORGANIZATION));
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
        return entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.PERSON;
    }

    private static List<Span> mentions(
            Coordination coordination,
            Spokespeople spokespeople,
            List<Finding> findings,
            List<Hand> hands,
            List<Span> speakers) {
        Set<Span> mentions = new TreeSet<>(speakers);
        for (Finding finding : findings) {
            Span mention = finding.mention();
            if (mention != null) {
                Span meant = RelativePronouns.meant(coordination.text(), mention);
                for (Span part : coordination.parts(meant)) {
                    mentions.add(part);
                    Span body = spokespeople.body(part);
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
            AnalysedText text,
            Coordination coordination,
            List<Finding> findings,
            List<Hand> hands,
            Map<Span, Source> single) {
        Map<Span, List<Source>> named = new HashMap<>();
        for (Finding finding : findings) {
            Span mention = finding.mention();
            Finding parent = finding.parent();
            Span quoted = parent == null || parent.kind() != Statement.Kind.DIRECT ? null : parent.mention();
            if (mention != null && quoted != null && isFirstPerson(text, mention)) {
                // Outer statements come first. Who says "I" inside a quotation is who is quoted.
                named.put(mention, named.getOrDefault(quoted, List.of()));
            } else if (mention != null) {
                Span meant = RelativePronouns.meant(text, mention);
                named.put(
                        mention,
                        coordination.parts(meant).stream()
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

    /** Pronouns inside quotations that would mean who is quoted, who is "I" there: whom each of them does not mean. */
    private static Map<Span, Source> ofThemselves(
            AnalysedText text, List<Finding> findings, Map<Span, Source> resolved) {
        Map<Span, Source> themselves = new HashMap<>();
        for (Finding finding : findings) {
            Span mention = finding.mention();
            Finding parent = finding.parent();
            Span quoted = parent == null || parent.kind() != Statement.Kind.DIRECT ? null : parent.mention();
            Source speaker = quoted == null ? null : resolved.get(quoted);
            boolean personal = mention != null
                    && text.vocabulary()
                            .isAny(Folded.of(mention.of(text.text())), GrammarWord.MASCULINE, GrammarWord.FEMININE);
            if (personal && speaker != null && speaker.equals(resolved.get(mention)) && parent.holds(mention)) {
                themselves.put(mention, speaker);
            }
        }
        return themselves;
    }

    private static boolean isFirstPerson(AnalysedText text, Span mention) {
        return text.vocabulary().is(GrammarWord.FIRST_PERSON, Folded.of(mention.of(text.text())));
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
            Map<String, Source> byId) {
        Map<Finding, String> ids = new HashMap<>();
        findings.forEach(f -> ids.put(f, Ids.of('t', f.kind().name(), f.content(), text.text())));
        Map<Finding, List<Finding>> children = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.parent() != null) {
                children.computeIfAbsent(finding.parent(), p -> new ArrayList<>())
                        .add(finding);
            }
        }
        Set<String> seen = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Finding finding : findings) {
            String id = Objects.requireNonNull(ids.get(finding));
            // In broken texts two marks may lead to the same words.
            if (seen.add(id)) {
                Finding parent = finding.parent();
                List<List<Link>> ways = chains.getOrDefault(finding, List.of());
                Grounds access = AccessFinder.of(
                        text,
                        finding,
                        origin(ways, byId),
                        inner(children.getOrDefault(finding, List.of()), named, origin(ways, byId)));
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

    /** What somebody else says inside a statement. */
    private static List<AccessFinder.Passed> inner(
            List<Finding> children, Map<Span, List<Source>> named, @Nullable Source origin) {
        List<AccessFinder.Passed> inner = new ArrayList<>();
        for (Finding finding : children) {
            Span mention = finding.mention();
            if (mention != null && TELLING.contains(finding.stance())) {
                named.getOrDefault(mention, List.of()).stream()
                        .filter(s -> origin == null || !s.id().equals(origin.id()))
                        .findFirst()
                        .ifPresent(s -> inner.add(new AccessFinder.Passed(finding, s)));
            }
        }
        return inner;
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
