package org.hearsay.engine.compare.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Ids;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Folded;
import org.jspecify.annotations.Nullable;

/** Makes accounts of claims: who is supposed to know, through whose hands it came, and which accounts are copies. */
final class Witnesses {

    private static final String UNNAMED = "unknown";

    /** A claim was taken when so much of it lies in a passage that was. */
    private static final double TAKEN = 0.5;

    private final Map<String, Map<String, Source>> sources = new HashMap<>();
    private final Map<String, List<Derivation>> derivations;

    private final Map<String, String> issuers;

    Witnesses(List<Reading> readings, Map<String, String> issuers, List<Derivation> derivations) {
        this.issuers = issuers;
        for (Reading reading : readings) {
            sources.put(
                    reading.document().id(),
                    reading.sources().stream().collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a)));
        }
        this.derivations = derivations.stream().collect(Collectors.groupingBy(Derivation::derived));
    }

    /**
     * @param point what the accounts are about, for their ids
     * @param told claims that say the same
     * @return one for each; copies directly behind what they are copies of
     */
    List<Witness> of(String point, List<Told> told) {
        Map<Told, Told> originals = new LinkedHashMap<>();
        for (Told one : told) {
            Told original = original(one, told);
            if (original != null) {
                originals.put(one, original);
            }
        }
        List<Witness> witnesses = new ArrayList<>();
        for (Told one : told) {
            if (!originals.containsKey(one)) {
                List<Told> echoes = told.stream()
                        .filter(t -> !t.equals(one) && root(t, originals).equals(one))
                        .toList();
                Witness witness = witness(point, one, echoes);
                witnesses.add(witness);
                for (Told echo : echoes) {
                    Account account = account(point, echo, List.of());
                    witnesses.add(new Witness(
                            account,
                            witness.origins(),
                            witness.outlet(),
                            witness.account().id()));
                }
            }
        }
        return witnesses;
    }

    private static Told root(Told told, Map<Told, Told> originals) {
        Told at = told;
        // Documents may have taken from one another.
        for (int i = 0; i <= originals.size() && originals.containsKey(at); i++) {
            at = Objects.requireNonNull(originals.get(at));
        }
        return at;
    }

    private @Nullable Told original(Told told, List<Told> all) {
        return all.stream()
                .filter(o -> !o.document().equals(told.document()) && isTakenFrom(told, o) && !isTakenFrom(o, told))
                .findFirst()
                .orElse(null);
    }

    private boolean isTakenFrom(Told told, Told other) {
        for (Derivation derivation : derivations.getOrDefault(told.document(), List.of())) {
            if (other.document().equals(derivation.from())) {
                for (Derivation.Passage passage : derivation.passages()) {
                    Span from = passage.from();
                    if (isMostly(told.claim().span(), passage.derived())
                            && (from == null || isMostly(other.claim().span(), from))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isMostly(Span claim, Span passage) {
        int both = Math.min(claim.end(), passage.end()) - Math.max(claim.start(), passage.start());
        return both >= TAKEN * claim.length();
    }

    private Witness witness(String point, Told told, List<Told> echoes) {
        List<String> ids = echoes.stream().map(e -> id(point, e)).toList();
        Set<String> origins = new LinkedHashSet<>();
        Statement statement = told.statement();
        if (statement == null) {
            String issuer = issuers.get(told.document());
            if (issuer != null) {
                origins.add("issuer " + Folded.of(issuer));
            }
        } else {
            for (List<Link> chain : statement.chains()) {
                String last =
                        chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
                if (last != null) {
                    origins.add(Witness.key(told.document(), last));
                }
            }
        }
        String outlet = outlet(told);
        if (outlet != null && origins.isEmpty()) {
            origins.add(outlet);
        }
        return new Witness(account(point, told, ids), origins, outlet, null);
    }

    private @Nullable String outlet(Told told) {
        for (Derivation derivation : derivations.getOrDefault(told.document(), List.of())) {
            String outlet = derivation.outlet();
            if (outlet != null
                    && derivation.passages().stream()
                            .anyMatch(p -> isMostly(told.claim().span(), p.derived()))) {
                return "outlet " + Folded.of(outlet);
            }
        }
        return null;
    }

    private static String id(String point, Told told) {
        return Ids.of('a', List.of(point, told.document(), told.claim().id()));
    }

    private Account account(String point, Told told, List<String> echoes) {
        List<String> chain = new ArrayList<>();
        String publisher = told.reading().document().metadata().publisher();
        if (publisher != null) {
            chain.add(publisher);
        }
        Statement statement = told.statement();
        String origin = statement == null ? issuers.get(told.document()) : null;
        if (statement != null && !statement.chains().isEmpty()) {
            for (Link link : statement.chains().get(0)) {
                String name = name(told.document(), link.source());
                chain.add(name == null ? UNNAMED : name);
                origin = name;
            }
        }
        return new Account(
                id(point, told),
                told.document(),
                told.claim().statement(),
                told.claim().id(),
                told.claim().span(),
                origin,
                chain,
                told.reading().document().metadata().published(),
                echoes);
    }

    private @Nullable String name(String document, @Nullable String source) {
        Source known =
                source == null ? null : sources.getOrDefault(document, Map.of()).get(source);
        return known == null ? null : known.name();
    }
}
