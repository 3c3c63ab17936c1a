package org.hearsay.engine.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.read.chain.Hand;
import org.hearsay.engine.read.chain.HandFinder;
import org.hearsay.engine.read.chain.ShownOutlets;
import org.hearsay.engine.read.quotation.Quotations;
import org.hearsay.engine.read.source.Coordination;
import org.hearsay.engine.read.source.Nicknames;
import org.hearsay.engine.read.source.NoSpeakers;
import org.hearsay.engine.read.source.RelativePronouns;
import org.hearsay.engine.read.source.SourceResolver;
import org.hearsay.engine.read.source.Spokespeople;
import org.hearsay.engine.read.source.Surroundings;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;

/**
 * Who the words that name speakers mean.
 *
 * @param text the document's text
 * @param hands who is named beside statements
 * @param single the source of each mention of one
 */
record Speakers(AnalysedText text, List<Hand> hands, Map<Span, Source> single) {

    static Speakers of(
            AnalysedText text,
            List<Finding> findings,
            Quotations quotations,
            List<Entity> entities,
            Predicate<String> governments) {
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
        Surroundings surroundings = new Surroundings(
                        quotations.subjects(),
                        Nicknames.joined(text.text(), mentions(entities)),
                        quotations.quoted(),
                        known::get)
                .with(governments);
        Map<Span, Source> resolved = SourceResolver.resolve(text, mentions, surroundings);
        Map<Span, Source> themselves = ofThemselves(text, findings, resolved);
        if (!themselves.isEmpty()) {
            resolved = SourceResolver.resolve(text, mentions, surroundings.without(themselves));
        }
        return new Speakers(text, hands, spokespeople.linked(resolved));
    }

    /** What the entities make of each folded name that they have. */
    private static Map<String, Source.Kind> known(List<Entity> entities) {
        Map<String, Source.Kind> known = new HashMap<>();
        entities.stream()
                .filter(Speakers::speaks)
                .forEach(e -> known.putIfAbsent(
                        Folded.of(e.name()),
                        e.type() == EntityType.PERSON ? Source.Kind.PERSON : Source.Kind.ORGANIZATION));
        return known;
    }

    private static List<Span> mentions(List<Entity> entities) {
        return entities.stream()
                .filter(Speakers::speaks)
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
        mentions.removeIf(m -> NoSpeakers.isOne(coordination.text(), m));
        for (Finding finding : findings) {
            Span mention = finding.mention();
            if (mention != null) {
                Span meant = RelativePronouns.meant(coordination.text(), mention);
                for (Span part : coordination.parts(meant)) {
                    if (NoSpeakers.isOne(coordination.text(), part)) {
                        continue;
                    }
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

    /** The sources of each statement's mention and of each hand; {@code marked} has those of mentions of one. */
    Map<Span, List<Source>> named(List<Finding> findings, Map<Span, Source> marked) {
        Coordination coordination = new Coordination(text);
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
                                .filter(part -> !NoSpeakers.isOne(text, part))
                                .map(marked::get)
                                .filter(Objects::nonNull)
                                .filter(source -> !NoSpeakers.isUnresolved(text, source.name()))
                                .distinct()
                                .toList());
            }
        }
        for (Hand hand : hands) {
            Source who = hand.who() == null ? null : marked.get(hand.who());
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
            if (mention == null || parent == null || speaker == null) {
                continue;
            }
            boolean personal = text.vocabulary()
                    .isAny(Folded.of(mention.of(text.text())), GrammarWord.MASCULINE, GrammarWord.FEMININE);
            if (personal && speaker.equals(resolved.get(mention)) && parent.holds(mention)) {
                themselves.put(mention, speaker);
            }
        }
        return themselves;
    }

    private static boolean isFirstPerson(AnalysedText text, Span mention) {
        return text.vocabulary().is(GrammarWord.FIRST_PERSON, Folded.of(mention.of(text.text())));
    }
}
