package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.read.chain.Hand.Side;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The ways statements went from their origins onto the page: statements inside statements, outlets that someone "told",
 * and paragraphs that go on with an outlet's report without naming it again (see {@link ContinuedReport}). The document's own
 * publisher is no hand. Where the text does not say who a hand is, the link's source is null.
 */
public final class Chains {

    private final AnalysedText text;
    private final Map<Span, List<Source>> sources;
    private final HandPlacement beside;
    private final ContinuedReport report;
    private final Map<Finding, List<List<Link>>> chains = new HashMap<>();

    private Chains(AnalysedText text, Map<Span, List<Source>> sources, HandPlacement beside, ContinuedReport report) {
        this.text = text;
        this.sources = sources;
        this.beside = beside;
        this.report = report;
    }

    /**
     * @param text the document's text
     * @param findings its statements, each parent before its children
     * @param hands named beside them
     * @param sources what each source span and each hand's name means
     * @return for each finding a chain for each of its sources, from the page inwards; none where nobody is named
     */
    public static Map<Finding, List<List<Link>>> of(
            AnalysedText text, List<Finding> findings, List<Hand> hands, Map<Span, List<Source>> sources) {
        HandPlacement beside = new HandPlacement(findings, hands);
        Chains made = new Chains(text, sources, beside, new ContinuedReport(text, findings, hands, sources));
        List<Finding> inOrder = new ArrayList<>(
                findings.stream().filter(f -> f.parent() == null).toList());
        inOrder.sort(Comparator.comparingInt(HandPlacement::place));
        int next = 0;
        for (Finding finding : inOrder) {
            while (next < beside.loose().size()
                    && beside.loose().get(next).evidence().start() < HandPlacement.place(finding)) {
                made.loose(beside.loose().get(next++));
            }
            made.outermost(finding);
        }
        findings.stream().filter(f -> f.parent() != null).forEach(made::inner);
        return HowDecider.of(made.chains, sources.values());
    }

    private List<Source> named(@Nullable Span span) {
        return span == null ? List.of() : sources.getOrDefault(span, List.of());
    }

    /** A sentence that states nothing and names who is spoken to: "Ilva Torren spoke to Radio Salt." */
    private void loose(Hand hand) {
        if (hand.who() == null) {
            report.closed(List.of());
        }
        for (Source who : hand.side() == Side.BEFORE ? named(hand.who()) : List.<Source>of()) {
            if (who.publisher()) {
                report.closed(List.of());
            } else if (hand.how() == How.INTERVIEWED) {
                report.opened(who, hand.evidence());
                report.spoken(hand.sentence());
            } else if (!Stretch.of(text, hand.evidence()).is(0, ChainWord.IN_PRINT)) {
                report.opened(who, hand.evidence());
            }
        }
    }

    private void outermost(Finding finding) {
        int at = HandPlacement.place(finding);
        List<Source> speakers = named(finding.mention());
        Hold hold = hold(finding, speakers);
        if (hold.own()) {
            report.closed(speakers);
        }
        boolean explicit = hold.own() || !hold.before.isEmpty();
        List<List<Link>> made = new ArrayList<>();
        for (Source speaker : speakers) {
            List<Link> chain = new ArrayList<>(hold.before);
            if (speaker.kind() == Kind.OUTLET) {
                if (reports(finding)) {
                    report.opened(speaker, evidence(finding));
                }
            } else if (!hold.before.isEmpty() && !hold.own()) {
                report.met(speaker, at);
            } else if (!explicit) {
                Link link = report.link(finding, speaker, at);
                if (link != null) {
                    chain.add(link);
                }
            }
            chain.add(origin(finding, speaker, hold));
            chain.addAll(hold.behind);
            made.add(NestedChains.withoutRepeats(chain));
        }
        if (speakers.isEmpty() && !hold.before.isEmpty() && !finding.source().isEmpty()) {
            // "Many told Radio Salt": nobody is named, and the hand is.
            List<Link> chain = new ArrayList<>(hold.before);
            chain.add(new Link(null, How.UNKNOWN, HandPlacement.evidence(finding)));
            made.add(NestedChains.withoutRepeats(chain));
        }
        chains.put(finding, made);
    }

    /** Whether the cue tells that the outlet reports; it may also praise or blame. */
    private boolean reports(Finding finding) {
        for (Span cue : finding.cue()) {
            Stretch words = Stretch.of(text, cue);
            for (int i = 0; i < words.size(); i++) {
                if (words.is(i, ChainWord.REPORTING)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Link origin(Finding finding, Source speaker, Hold hold) {
        List<Span> evidence = HandPlacement.evidence(finding);
        if (speaker.publisher() && speaker.kind() == Kind.OUTLET) {
            // What the publisher says it was told or found out before, by somebody the text does not name here.
            return new Link(null, How.UNKNOWN, evidence);
        }
        if (hold.own()) {
            List<Span> said = evidence.stream()
                    .filter(e -> hold.interview.stream().noneMatch(e::overlaps))
                    .toList();
            return new Link(
                    speaker.id(),
                    How.INTERVIEWED,
                    Stream.concat(said.stream(), hold.interview.stream())
                            .sorted()
                            .toList());
        }
        return new Link(speaker.id(), hold.behind.isEmpty() ? finding.how() : How.CITED, evidence);
    }

    /** Hands named beside a statement. */
    private record Hold(List<Link> before, List<Link> behind, List<Span> interview) {

        boolean own() {
            return !interview.isEmpty();
        }
    }

    private Hold hold(Finding finding, List<Source> speakers) {
        List<Link> before = new ArrayList<>();
        List<Link> behind = new ArrayList<>();
        List<Span> interview = new ArrayList<>();
        for (Hand hand : beside.hands(finding)) {
            Span name = hand.who();
            if (name == null) {
                interview.add(hand.evidence());
            } else if (finding.source().stream().anyMatch(name::overlaps)
                    && finding.source().stream().noneMatch(s -> isSeenBy(s, hand))) {
                // "According to a Radio Salt poll": part of what the source is called. "Papers seen by Radio Salt" tell
                // how
                // they came.
                continue;
            }
            for (Source who : named(hand.who())) {
                boolean isBefore = hand.side() == Side.BEFORE;
                if (who.publisher() && isBefore && hand.how() == How.INTERVIEWED) {
                    interview.add(hand.evidence());
                } else if (!who.publisher() && !speakers.contains(who)) {
                    How how = isBefore ? hand.how() : How.QUOTED;
                    (isBefore ? before : behind).add(new Link(who.id(), how, List.of(hand.evidence())));
                    if (isBefore && finding.parent() == null) {
                        report.opened(who, hand.evidence());
                    }
                }
            }
        }
        return new Hold(before, behind, interview);
    }

    /** "Papers seen by Radio Salt": words of a source that tell whose hands it came through. */
    private boolean isSeenBy(Span source, Hand hand) {
        boolean passed = Stretch.of(text, hand.evidence()).is(0, ChainWord.PASSED_ON) || hand.side() == Side.BEHIND;
        return passed && source.contains(hand.evidence().start());
    }

    private void inner(Finding finding) {
        Finding parent = finding.parent();
        List<List<Link>> outer = parent == null ? List.of() : chains.getOrDefault(parent, List.of());
        List<Link> passed = outer.isEmpty() ? NestedChains.rumour(text, parent) : outer.get(0);
        List<Source> speakers = named(finding.mention());
        Hold hold = hold(finding, speakers);
        List<List<Link>> made = new ArrayList<>();
        for (Source speaker : speakers) {
            List<Link> chain = NestedChains.on(passed, speaker);
            String last = chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
            chain.addAll(hold.before);
            if (!speaker.id().equals(last) || !hold.before.isEmpty()) {
                // Who comes up again further in is somebody else, misread or not: the text leaves it open.
                boolean loop = chain.stream().anyMatch(l -> speaker.id().equals(l.source()));
                chain.add(
                        loop
                                ? new Link(null, How.UNKNOWN, HandPlacement.evidence(finding))
                                : origin(finding, speaker, hold));
            }
            chain.addAll(hold.behind);
            made.add(NestedChains.withoutRepeats(chain));
        }
        if (made.isEmpty() && !passed.isEmpty()) {
            // Somebody said it to the one who passes it on; the text does not name them.
            List<Link> chain = NestedChains.on(passed, null);
            chain.add(new Link(null, How.UNKNOWN, HandPlacement.evidence(finding)));
            made.add(NestedChains.withoutRepeats(chain));
        }
        chains.put(finding, made);
    }

    private static Span evidence(Finding finding) {
        List<Span> at = HandPlacement.evidence(finding);
        return (at.isEmpty() ? finding.content() : at).get(0);
    }
}
