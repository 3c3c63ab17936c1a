package org.hearsay.engine.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;

/**
 * Joins what the model found with what marks and layout show. The model knows more of language; the marks are surer
 * where they are whole. So the model's statements stand, and quotations that it left out come beside them.
 */
public final class Findings {

    /** From this share of common characters on, two contents are the same statement. */
    private static final double SAME = 0.5;

    /** Characters that make a short sentence. */
    private static final int SENTENCE = 40;

    /** So sure are marks whose speaker stands right behind them, and printed conversations. */
    private static final double SURE = 0.93;

    /** By so much a finding has to be surer to stand where the two do not differ plainly. */
    private static final double MUCH = 0.4;

    private static final Integer NOBODY = -1;

    private Findings() {}

    /**
     * @param model what the model found, outer statements before inner ones
     * @param quotations what the marks show, the same
     * @return all statements, none twice
     */
    public static List<Finding> joined(List<Finding> model, List<Finding> quotations) {
        List<Finding> joined = new ArrayList<>(model);
        NavigableMap<Integer, Integer> owners = owners(model);
        for (Finding quotation : quotations) {
            if (quotation.parent() != null || quotation.kind() != Statement.Kind.DIRECT) {
                continue;
            }
            Set<Integer> near = near(quotation, owners);
            Finding whole = quotation;
            boolean known = false;
            for (int at : near) {
                Finding other = joined.get(at);
                if (holds(quotation, other.cue()) && holds(quotation, other.content())) {
                    // Who speaks inside a quotation speaks through the one who is quoted.
                    continue;
                }
                boolean same = share(other.content(), quotation.content()) >= SAME;
                boolean part = overlap(other.source(), quotation.source()) && holds(quotation, other.content());
                if (same && other.source().isEmpty() && !quotation.source().isEmpty()) {
                    whole = other.with(quotation.source());
                } else if (same && isSurer(quotation, other)) {
                    whole = quotation;
                } else if (part && (!same || isCutShort(other, quotation))) {
                    whole = other.of(quotation.kind(), quotation.content());
                } else {
                    known = true;
                    continue;
                }
                known = true;
                replace(joined, at, whole);
            }
            if (!known) {
                joined.add(quotation);
            }
            if (!known || !whole.equals(quotation)) {
                Finding outer = whole;
                for (int at : near) {
                    Finding inner = joined.get(at);
                    if (!inner.equals(outer)
                            && inner.parent() == null
                            && holds(outer, inner.cue())
                            && holds(outer, inner.content())) {
                        replace(joined, at, inner.inside(outer));
                    }
                }
            }
        }
        return joined;
    }

    /** Where each outermost content's spans begin, with the finding's place; these do not overlap. */
    private static NavigableMap<Integer, Integer> owners(List<Finding> model) {
        NavigableMap<Integer, Integer> owners = new TreeMap<>();
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).parent() == null) {
                for (Span span : model.get(i).content()) {
                    owners.put(span.start(), i);
                    owners.putIfAbsent(span.end(), NOBODY);
                }
            }
        }
        return owners;
    }

    /** The findings whose contents share a character with the quotation's. */
    private static Set<Integer> near(Finding quotation, NavigableMap<Integer, Integer> owners) {
        Set<Integer> near = new TreeSet<>();
        for (Span span : quotation.content()) {
            Map.Entry<Integer, Integer> before = owners.floorEntry(span.start());
            if (before != null) {
                near.add(before.getValue());
            }
            near.addAll(owners.subMap(span.start(), span.end()).values());
        }
        near.remove(NOBODY);
        return near;
    }

    private static boolean holds(Finding outer, List<Span> spans) {
        return !spans.isEmpty() && spans.stream().allMatch(outer::holds);
    }

    /** Whether the marks and the layout give the words to somebody else, and more surely. */
    private static boolean isSurer(Finding quotation, Finding model) {
        double more = quotation.confidence() - model.confidence();
        boolean others = !overlap(quotation.source(), model.source());
        boolean torn = model.source().stream().anyMatch(s -> !overlap(List.of(s), quotation.source()));
        return !quotation.source().isEmpty()
                && (more >= MUCH || more > 0 && (torn && !others || others && quotation.confidence() >= SURE));
    }

    /** Whether whole sentences are left out, and not some words at an end. */
    private static boolean isCutShort(Finding model, Finding quotation) {
        return length(quotation.content()) - length(model.content()) >= SENTENCE;
    }

    private static boolean overlap(List<Span> a, List<Span> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
    }

    private static void replace(List<Finding> findings, int at, Finding by) {
        Finding old = findings.set(at, by);
        // Inner statements follow their outer one.
        for (int i = at + 1; i < findings.size(); i++) {
            Finding inner = findings.get(i);
            if (inner.parent() == null) {
                break;
            }
            if (inner.parent().equals(old)) {
                replace(findings, i, inner.inside(by));
            }
        }
    }

    /** Characters in both, by those in either (Jaccard 1912). */
    private static double share(List<Span> a, List<Span> b) {
        long both = 0;
        for (Span x : a) {
            for (Span y : b) {
                both += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        long all = length(a) + length(b) - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}
