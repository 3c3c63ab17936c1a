package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The origins of all accounts, numbered once for the whole page, so that a colour means one of them wherever it is seen.
 * Sources that are proposed to be one share a number, and so do those that are named alike; somebody who is only
 * described is another one in every document.
 */
final class OriginIndex {

    private record Tally(String name, @Nullable Source source, Set<String> claims) {}

    private final Compared compared;
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, Origin> byKey = new HashMap<>();
    private final Map<String, Account> originals = new HashMap<>();
    private final List<Origin> all = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<Account> dated;
    private final int unknown;

    OriginIndex(Compared compared) {
        this.compared = compared;
        Comparison comparison = compared.comparison();
        comparison.merges().forEach(m -> m.members().forEach(s -> merged.put(key(s.document(), s.source()), m.id())));
        List<List<Account>> groups = groups(comparison);
        groups.forEach(this::echoes);
        this.dated = Dated.of(compared, groups);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Set<String> nobody = new HashSet<>();
        for (List<Account> group : groups) {
            for (Account account : group) {
                if (originals.containsKey(account.id())) {
                    continue;
                }
                String key = key(account);
                String claim = account.document() + account.claim();
                if (key == null) {
                    nobody.add(claim);
                } else {
                    tallies.computeIfAbsent(key, k -> tally(account)).claims.add(claim);
                }
            }
        }
        unknown = nobody.size();
        for (Account account : dated) {
            String key = key(account);
            if (key != null) {
                tallies.computeIfAbsent(key, k -> tally(account));
            }
        }
        tallies.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().claims.size()))
                .forEach(e -> {
                    Tally tally = e.getValue();
                    Origin origin = new Origin(all.size() + 1, tally.name, tally.source);
                    all.add(origin);
                    byKey.put(e.getKey(), origin);
                    counts.put(origin.number(), tally.claims.size());
                });
    }

    /** Those behind the accounts of findings, in order of their numbers. */
    List<Origin> all() {
        return all.stream().filter(o -> accounts(o) > 0).toList();
    }

    /** What is told of a day, also what no finding is about; copies left out. */
    List<Account> dated() {
        return dated;
    }

    /** How many claims of an origin are accounts; copies left out. */
    int accounts(Origin origin) {
        return counts.getOrDefault(origin.number(), 0);
    }

    /** How many claims whose origin is not known are accounts; copies left out. */
    int unknown() {
        return unknown;
    }

    /** Who is behind an account; a copy has the origin of what it copies. Null where the text does not say. */
    @Nullable
    Origin of(Account account) {
        Account original = originals.getOrDefault(account.id(), account);
        String key = key(original);
        return key == null ? null : byKey.get(key);
    }

    /** Whether the account is a copy of another one beside it. */
    boolean isEcho(Account account) {
        return originals.containsKey(account.id());
    }

    /** All accounts, those of one answer or one finding together. */
    static List<List<Account>> groups(Comparison comparison) {
        return Stream.of(
                        comparison.issues().stream()
                                .flatMap(i -> i.answers().stream().map(a -> a.accounts())),
                        comparison.planned().stream().map(p -> List.of(p.planned(), p.happened())),
                        comparison.updates().stream().map(u -> List.of(u.earlier(), u.later())),
                        comparison.corroborations().stream().map(c -> c.accounts()))
                .flatMap(s -> s)
                .toList();
    }

    private void echoes(List<Account> group) {
        Map<String, Account> byId = new HashMap<>();
        group.forEach(a -> byId.put(a.id(), a));
        for (Account account : group) {
            for (String echo : account.echoes()) {
                if (byId.containsKey(echo) && !echo.equals(account.id())) {
                    originals.putIfAbsent(echo, account);
                }
            }
        }
    }

    private Tally tally(Account account) {
        String name = account.origin();
        return new Tally(name == null ? "" : name, source(account), new HashSet<>());
    }

    private @Nullable String key(Account account) {
        String name = account.origin();
        if (name == null) {
            return null;
        }
        Source source = source(account);
        if (source == null) {
            return "name " + FoldedName.of(name);
        }
        String key = key(account.document(), source.id());
        String merge = merged.get(key);
        if (merge != null) {
            return merge;
        }
        return source.naming() == Source.Naming.NAMED ? "name " + FoldedName.of(name) : key;
    }

    private @Nullable Source source(Account account) {
        Statement statement = compared.statement(account);
        if (statement == null
                || statement.chains().isEmpty()
                || statement.chains().get(0).isEmpty()) {
            return null;
        }
        List<Link> chain = statement.chains().get(0);
        String id = chain.get(chain.size() - 1).source();
        return compared.reading(account.document()).sources().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String key(String document, String source) {
        return document + " " + source;
    }
}
