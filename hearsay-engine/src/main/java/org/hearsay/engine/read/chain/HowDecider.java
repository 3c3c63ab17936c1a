package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.engine.read.statement.Finding;

/**
 * How each hand came to the one before it. While chains are made, a hand's {@code how} says how it got the words from
 * the next one; a reader asks the other way round: the page cites an outlet, the outlet interviewed a driver, the driver
 * quoted a guard.
 */
final class HowDecider {

    private final Map<String, Kind> kinds = new HashMap<>();

    /** Outlet and speaker, where the text shows anywhere that the one spoke to the other. */
    private final Set<List<String>> talks = new HashSet<>();

    private HowDecider() {}

    static Map<Finding, List<List<Link>>> of(Map<Finding, List<List<Link>>> chains, Iterable<List<Source>> sources) {
        HowDecider decider = new HowDecider();
        sources.forEach(named -> named.forEach(s -> decider.kinds.put(s.id(), s.kind())));
        chains.values().forEach(ways -> ways.forEach(decider::note));
        Map<Finding, List<List<Link>>> made = new HashMap<>();
        chains.forEach((finding, ways) ->
                made.put(finding, ways.stream().map(decider::turned).toList()));
        return made;
    }

    private void note(List<Link> chain) {
        for (int i = 1; i < chain.size(); i++) {
            String outlet = chain.get(i - 1).source();
            String speaker = chain.get(i).source();
            if (outlet != null && speaker != null && chain.get(i - 1).how() == How.INTERVIEWED) {
                talks.add(List.of(outlet, speaker));
            }
        }
    }

    private List<Link> turned(List<Link> chain) {
        List<Link> turned = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            turned.add(new Link(link.source(), how(chain, i), link.evidence()));
        }
        return turned;
    }

    private How how(List<Link> chain, int i) {
        Link link = chain.get(i);
        String who = link.source();
        if (who == null || link.how() == How.UNKNOWN) {
            return How.UNKNOWN;
        }
        Kind kind = kinds.getOrDefault(who, Kind.UNKNOWN);
        if (link.how() == How.CONTINUED) {
            return How.CONTINUED;
        }
        if (kind == Kind.OUTLET || kind == Kind.DOCUMENT) {
            return i == 0 && i == chain.size() - 1 && link.how() == How.INTERVIEWED ? How.INTERVIEWED : How.CITED;
        }
        String before = i == 0 ? null : chain.get(i - 1).source();
        if (i > 0) {
            return before != null && talks.contains(List.of(before, who)) ? How.INTERVIEWED : How.QUOTED;
        }
        return chain.size() == 1 ? link.how() == How.CITED ? How.QUOTED : link.how() : How.QUOTED;
    }
}
