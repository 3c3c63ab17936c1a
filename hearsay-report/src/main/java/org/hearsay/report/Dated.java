package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.claim.Claim.Modality;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** What is told as having happened on a day that the claim itself names, as accounts, whether a finding is about it or not. */
final class Dated {

    private static final double TAKEN = 0.5;

    private Dated() {}

    /**
     * @param groups accounts of findings; their copies, and what stands in a passage that was taken from another of the
     *     documents, are left out
     */
    static List<Account> of(Compared compared, List<List<Account>> groups) {
        Set<String> copies = new HashSet<>();
        for (List<Account> group : groups) {
            Set<String> echoes =
                    group.stream().flatMap(a -> a.echoes().stream()).collect(Collectors.toSet());
            group.stream().filter(a -> echoes.contains(a.id())).forEach(a -> copies.add(a.document() + a.claim()));
        }
        List<Account> dated = new ArrayList<>();
        for (Reading reading : compared.comparison().readings()) {
            String document = reading.document().id();
            List<Span> taken = compared.comparison().derivations().stream()
                    .filter(d -> d.derived().equals(document) && d.from() != null)
                    .flatMap(d -> d.passages().stream())
                    .map(Derivation.Passage::derived)
                    .toList();
            for (Claim claim : reading.claims()) {
                if (claim.modality() == Modality.FACT
                        && Timeline.days(claim) != null
                        && !copies.contains(document + claim.id())
                        && taken.stream().noneMatch(t -> isMostly(claim.span(), t))) {
                    dated.add(account(compared, reading, claim));
                }
            }
        }
        return dated;
    }

    private static boolean isMostly(Span claim, Span passage) {
        int both = Math.min(claim.end(), passage.end()) - Math.max(claim.start(), passage.start());
        return both >= TAKEN * claim.length();
    }

    private static Account account(Compared compared, Reading reading, Claim claim) {
        String document = reading.document().id();
        String publisher = reading.document().metadata().publisher();
        List<String> chain = new ArrayList<>();
        if (publisher != null) {
            chain.add(publisher);
        }
        Statement statement = claim.statement() == null ? null : compared.statement(document, claim.statement());
        String origin = statement == null ? compared.comparison().issuer(document) : null;
        if (statement != null && !statement.chains().isEmpty()) {
            for (Link link : statement.chains().get(0)) {
                origin = name(reading, link.source());
                chain.add(origin == null ? "unknown" : origin);
            }
        }
        return new Account(
                "dated " + document + claim.id(),
                document,
                claim.statement(),
                claim.id(),
                claim.span(),
                origin,
                chain,
                reading.document().metadata().published(),
                List.of());
    }

    private static @Nullable String name(Reading reading, @Nullable String source) {
        return reading.sources().stream()
                .filter(s -> s.id().equals(source))
                .map(Source::name)
                .findFirst()
                .orElse(null);
    }
}
