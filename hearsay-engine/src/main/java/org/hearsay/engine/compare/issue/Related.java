package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.relation.Relation;
import org.hearsay.engine.compare.relation.Relations;
import org.hearsay.engine.model.ClaimModel;
import org.hearsay.engine.text.ModelWords;
import org.jspecify.annotations.Nullable;

/** How the claims of a comparison relate, as the model sees it; {@link Parting} has the last word where words are plain. */
final class Related {

    /** So much text before a claim, in UTF-16 units, may tell whom it means by "he". */
    private static final int BEFORE = 160;

    /** Of more claims that count one thing, each is held against so many behind it. */
    private static final int COUNTED = 40;

    private final ClaimModel.Settings settings;
    private final List<Relation> all;
    private final Map<Long, Relation> byPair = new HashMap<>();

    private Related(ClaimModel.Settings settings, List<Relation> all) {
        this.settings = settings;
        this.all = all;
        all.forEach(r -> byPair.put(key(r.one(), r.other()), r));
    }

    /**
     * @param told all claims; their indices are their places in the list
     * @param model of how claims relate
     * @param executor does parts of it side by side
     */
    static Related of(List<Told> told, ClaimModel model, Executor executor) {
        List<ClaimModel.Passage> passages = new ArrayList<>();
        for (Told claim : told) {
            Span span = claim.claim().span();
            passages.add(new ClaimModel.Passage(before(claim), ModelWords.forms(claim.text(), span)));
        }
        return new Related(model.settings(), Relations.of(passages, counted(told), model, executor));
    }

    /** Claims that count the same kind of thing with the same fate, whatever their words. */
    private static List<int[]> counted(List<Told> told) {
        Map<String, List<Integer>> byThing = new TreeMap<>();
        for (Told claim : told) {
            claim.claim().quantities().stream()
                    .map(q -> Count.of(claim, q))
                    .filter(Objects::nonNull)
                    .map(c -> c.thing() + " " + c.fate())
                    .distinct()
                    .forEach(k ->
                            byThing.computeIfAbsent(k, t -> new ArrayList<>()).add(claim.index()));
        }
        List<int[]> pairs = new ArrayList<>();
        for (List<Integer> same : byThing.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < Math.min(same.size(), i + COUNTED); j++) {
                    pairs.add(new int[] {same.get(i), same.get(j)});
                }
            }
        }
        return pairs;
    }

    /** The words in front of it in its paragraph; whole words only. */
    private static List<String> before(Told told) {
        String text = told.text();
        int end = told.claim().span().start();
        int paragraph = text.lastIndexOf("\n\n", end - 1);
        int from = Math.max(0, Math.max(paragraph < 0 ? 0 : paragraph + 2, end - BEFORE));
        if (from == end - BEFORE) {
            int space = text.indexOf(' ', from);
            from = space < 0 || space >= end ? end : space + 1;
        }
        return from >= end ? List.of() : ModelWords.forms(text, new Span(from, end));
    }

    ClaimModel.Settings settings() {
        return settings;
    }

    /** All that may be related, in the order of their numbers. */
    List<Relation> all() {
        return all;
    }

    /** Null where they were not near enough to be held against each other. */
    @Nullable
    Relation between(Told one, Told other) {
        return byPair.get(key(Math.min(one.index(), other.index()), Math.max(one.index(), other.index())));
    }

    private static long key(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }
}
