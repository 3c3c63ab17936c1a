package org.hearsay.engine.compare.unsourced;

import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;

/** Quoted words in a headline or lead that one man alone answers for further down, and the lead does not say so. */
final class Leads {

    /** A term of one to five words between quotation marks. */
    private static final Pattern TERM =
            Pattern.compile("[“\"„«](\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,4})[”\"“»]");

    private Leads() {}

    static List<Unsourced> in(Reading reading) {
        String text = reading.document().text();
        List<Span> running = reading.document().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .map(Block::span)
                .toList();
        if (running.size() < 2) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        reading.sources().forEach(s -> names.put(s.id(), s.name()));
        List<Unsourced> found = new ArrayList<>();
        Span lead = running.get(0);
        Matcher term = TERM.matcher(text);
        term.region(lead.start(), lead.end());
        while (term.find()) {
            Set<String> here = new LinkedHashSet<>();
            List<Why.Quote> quotes = new ArrayList<>();
            Set<String> below = origins(reading, lead, term.group(1), quotes);
            for (Statement statement : reading.statements()) {
                if (holds(statement, new Span(term.start(1), term.end(1)))) {
                    here.addAll(origins(statement));
                }
            }
            if (below.size() == 1 && !here.containsAll(below)) {
                String origin = names.getOrDefault(below.iterator().next(), "one origin");
                found.add(new Unsourced(
                        reading.document().id(),
                        sentence(text, lead, term.start()),
                        new Why(
                                "the lead says “" + term.group(1) + "”; under it " + origin + " alone answers for that",
                                quotes,
                                List.of())));
            }
        }
        return found;
    }

    /** Who answers for the words below the lead. */
    private static Set<String> origins(Reading reading, Span lead, String term, List<Why.Quote> quotes) {
        Set<String> origins = new LinkedHashSet<>();
        String wanted = plain(term);
        for (Statement statement : reading.statements()) {
            for (Span content : statement.content()) {
                if (content.start() >= lead.end()
                        && (" " + plain(content.of(reading.document().text())) + " ").contains(" " + wanted + " ")) {
                    origins.addAll(origins(statement));
                    quotes.add(new Why.Quote(reading.document().id(), content));
                }
            }
        }
        return origins;
    }

    private static Set<String> origins(Statement statement) {
        Set<String> origins = new LinkedHashSet<>();
        for (List<Link> chain : statement.chains()) {
            String last = chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
            if (last != null) {
                origins.add(last);
            }
        }
        return origins;
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.content().stream().anyMatch(c -> c.contains(span));
    }

    /** Without case, marks and the s of plurals. */
    private static String plain(String words) {
        return Arrays.stream(Folded.of(words).split("[^\\p{L}\\p{N}]+"))
                .map(w -> w.length() > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .collect(Collectors.joining(" "));
    }

    private static Span sentence(String text, Span lead, int at) {
        int from = Math.max(lead.start(), Math.max(text.lastIndexOf(". ", at) + 2, lead.start()));
        int to = text.indexOf(". ", at);
        return new Span(from, to < 0 || to > lead.end() ? lead.end() : to);
    }
}
