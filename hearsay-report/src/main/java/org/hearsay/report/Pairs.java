package org.hearsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Why;

/**
 * Findings that set two accounts side by side, those with the same first account together.
 *
 * @param one what was to be, or the earlier count
 * @param others what is reported, or the later counts
 */
record Pairs(Account one, List<Other> others) {

    /**
     * The other side of one finding.
     *
     * @param id of the finding
     */
    record Other(String id, Account account, Why why) {}

    private record Key(String document, String claim) {}

    /** In order of first appearance. */
    static List<Pairs> planned(Comparison comparison) {
        Map<Key, Pairs> pairs = new LinkedHashMap<>();
        comparison.planned().forEach(p -> add(pairs, p.planned(), new Other(p.id(), p.happened(), p.why())));
        return List.copyOf(pairs.values());
    }

    /** In order of first appearance. */
    static List<Pairs> updates(Comparison comparison) {
        Map<Key, Pairs> pairs = new LinkedHashMap<>();
        comparison.updates().forEach(u -> add(pairs, u.earlier(), new Other(u.id(), u.later(), u.why())));
        return List.copyOf(pairs.values());
    }

    private static void add(Map<Key, Pairs> pairs, Account one, Other other) {
        pairs.computeIfAbsent(new Key(one.document(), one.claim()), k -> new Pairs(one, new ArrayList<>()))
                .others
                .add(other);
    }
}
