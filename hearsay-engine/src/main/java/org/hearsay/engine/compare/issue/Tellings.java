package org.hearsay.engine.compare.issue;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;

/** All claims of all documents, each with its surroundings, and how telling each term is among them. */
final class Tellings {

    private final List<Told> all = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /** @param readings in the order in which they are shown */
    Tellings(List<Reading> readings) {
        readings.forEach(this::add);
        for (Told told : all) {
            told.context().forEach(t -> frequency.merge(t, 1, Integer::sum));
        }
    }

    List<Told> all() {
        return all;
    }

    /** How telling a term is: the logarithm of the share of claims it stands beside, at least a tenth. */
    double weight(String term) {
        return Math.max(0.1, Math.log((1.0 + all.size()) / (1 + frequency.getOrDefault(term, 0))));
    }

    /** The share of the claims that it stands beside, 0 to 1. */
    double share(String term) {
        return (double) frequency.getOrDefault(term, 0) / Math.max(1, all.size());
    }

    double weight(Set<String> terms) {
        return terms.stream().mapToDouble(this::weight).sum();
    }

    /** What both have, as a share of the smaller one, 0 to 1. */
    double likeness(Set<String> one, Set<String> other) {
        double smaller = Math.min(weight(one), weight(other));
        return smaller == 0 ? 0 : weight(shared(one, other)) / smaller;
    }

    static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new LinkedHashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    private void add(Reading reading) {
        String text = reading.document().text();
        Map<String, Statement> statements = new HashMap<>();
        reading.statements().forEach(s -> statements.put(s.id(), s));
        TreeMap<Integer, Block> blocks = new TreeMap<>();
        reading.document().blocks().forEach(b -> blocks.put(b.span().start(), b));
        TreeMap<Integer, TimeExpression> times = new TreeMap<>();
        reading.times().forEach(t -> times.put(t.span().start(), t));
        Block current = null;
        NavigableMap<Integer, Span> sentences = new TreeMap<>();
        Set<String> context = Set.of();
        for (Claim claim : reading.claims()) {
            Statement statement = claim.statement() == null ? null : statements.get(claim.statement());
            if (statement != null && !isTold(statement)) {
                continue;
            }
            Block block = blocks.floorEntry(claim.span().start()).getValue();
            if (!block.equals(current)) {
                sentences = sentences(text, block.span());
                context = Concepts.of(text, block.span());
                current = block;
            }
            Span sentence = sentences.floorEntry(claim.span().start()).getValue();
            Set<String> around = new HashSet<>(Concepts.of(text, sentence));
            Map.Entry<Integer, Span> before = sentences.lowerEntry(sentence.start());
            if (before != null) {
                around.addAll(Concepts.of(text, before.getValue()));
            }
            around.retainAll(context);
            When when = When.of(claim.times());
            if (!when.isKnown()) {
                when = When.of(List.copyOf(
                        times.subMap(sentence.start(), sentence.end()).values()));
            }
            all.add(new Told(
                    all.size(),
                    reading,
                    claim,
                    statement,
                    sentence,
                    block.kind() == Block.Kind.TITLE,
                    Concepts.of(text, claim.span()),
                    around,
                    when));
        }
    }

    /** An order claims something although it asserts nothing; see the claims. */
    private static boolean isTold(Statement statement) {
        return statement.stance() != Statement.Stance.NOT_SAID;
    }

    private static NavigableMap<Integer, Span> sentences(String text, Span block) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(block.of(text));
        TreeMap<Integer, Span> sentences = new TreeMap<>();
        int from = iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; from = to, to = iterator.next()) {
            sentences.put(block.start() + from, new Span(block.start() + from, block.start() + to));
        }
        return sentences;
    }
}
