package org.hearsay.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** What ties the claims of several documents together, by document and claim. */
final class Ties {

    /** A claim was taken when so much of it lies in a passage that was. */
    private static final double TAKEN = 0.5;

    /**
     * The account that another one is a copy of.
     *
     * @param claim its id
     * @param document the name of its document
     */
    record Original(String claim, String document) {}

    private record Key(String document, String claim) {}

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Derivation>> derivations = new HashMap<>();
    private final Map<Key, Original> originals = new HashMap<>();
    private final Map<Key, Set<String>> issues = new HashMap<>();
    private final Map<Key, String> said = new HashMap<>();

    Ties(Comparison comparison) {
        comparison
                .readings()
                .forEach(r -> names.put(r.document().id(), r.document().name()));
        comparison
                .derivations()
                .forEach(d -> derivations
                        .computeIfAbsent(d.derived(), k -> new ArrayList<>())
                        .add(d));
        for (Issue issue : comparison.issues()) {
            List<Account> accounts =
                    issue.answers().stream().flatMap(a -> a.accounts().stream()).toList();
            accounts.forEach(a ->
                    issues.computeIfAbsent(key(a), k -> new LinkedHashSet<>()).add(issue.id()));
            add(accounts);
        }
        comparison.corroborations().stream().map(Corroboration::accounts).forEach(this::add);
        add(Stream.concat(
                        comparison.updates().stream().flatMap(u -> Stream.of(u.earlier(), u.later())),
                        comparison.planned().stream().flatMap(p -> Stream.of(p.planned(), p.happened())))
                .toList());
    }

    private void add(List<Account> accounts) {
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(a -> byId.put(a.id(), a));
        for (Account account : accounts) {
            String day = account.said();
            if (day != null) {
                said.putIfAbsent(key(account), day);
            }
            for (String id : account.echoes()) {
                Account echo = byId.get(id);
                if (echo != null) {
                    originals.putIfAbsent(key(echo), new Original(account.claim(), name(account.document())));
                }
            }
        }
    }

    /** What the claim is a copy of; null where it is none. */
    @Nullable
    Original original(String document, String claim) {
        return originals.get(new Key(document, claim));
    }

    /** The points at issue on which the claim is an account. */
    Set<String> issues(String document, String claim) {
        return issues.getOrDefault(new Key(document, claim), Set.of());
    }

    /** When it was said: the day an account gives, else the day the document came out. */
    @Nullable
    String said(String document, String claim, @Nullable String published) {
        String day = said.get(new Key(document, claim));
        return day == null ? published : day;
    }

    /** The names of the documents and outlets whose passage the words were taken from. */
    Set<String> takenFrom(String document, Span span) {
        Set<String> from = new LinkedHashSet<>();
        for (Derivation derivation : derivations.getOrDefault(document, List.of())) {
            boolean taken = derivation.passages().stream()
                    .map(Derivation.Passage::derived)
                    .anyMatch(p ->
                            Math.min(p.end(), span.end()) - Math.max(p.start(), span.start()) >= TAKEN * span.length());
            if (taken) {
                String source = derivation.from();
                from.add(source == null ? Objects.requireNonNull(derivation.outlet()) : name(source));
            }
        }
        return from;
    }

    private String name(String document) {
        return Objects.requireNonNull(names.getOrDefault(document, document));
    }

    private static Key key(Account account) {
        return new Key(account.document(), account.claim());
    }
}
