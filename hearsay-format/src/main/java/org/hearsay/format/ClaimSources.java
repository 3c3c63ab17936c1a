package org.hearsay.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Who tells the claims of one document. */
final class ClaimSources {

    /**
     * One origin of a claim.
     *
     * @param origin its name; empty where it is not known
     * @param chain the names from the page inwards, {@code " > "} between, {@code ?} for a hand that is not named
     * @param access how it knows; empty in narration
     * @param position whether it holds the claim's words to be so, its denial and the words' negation taken together
     */
    record Teller(String origin, String chain, String access, String position) {}

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final String issuer;

    /** @param issuer who published the document in its own name; null for an outlet's */
    ClaimSources(Reading reading, @Nullable String issuer) {
        reading.statements().forEach(s -> statements.put(s.id(), s));
        for (Source source : reading.sources()) {
            names.put(source.id(), source.name());
        }
        this.issuer = issuer == null ? "" : issuer;
    }

    /** One for each chain of the innermost statement; one without an origin where there is no chain. */
    List<Teller> of(Claim claim) {
        String id = claim.statement();
        Statement statement = id == null ? null : statements.get(id);
        if (statement == null) {
            return List.of(new Teller(issuer, issuer, "", position(claim, null)));
        }
        String access = EnumNames.of(statement.access());
        String position = position(claim, statement);
        List<List<Link>> chains =
                statement.chains().stream().filter(c -> !c.isEmpty()).toList();
        if (chains.isEmpty()) {
            return List.of(new Teller("", "", access, position));
        }
        return chains.stream()
                .map(c -> new Teller(origin(c.get(c.size() - 1)), chain(c), access, position))
                .distinct()
                .toList();
    }

    private String origin(Link link) {
        return link.source() == null ? "" : name(link.source());
    }

    private String chain(List<Link> chain) {
        return chain.stream()
                .map(l -> l.source() == null ? "?" : name(l.source()))
                .collect(Collectors.joining(" > "));
    }

    private String name(String source) {
        return Objects.requireNonNull(names.getOrDefault(source, source));
    }

    private static String position(Claim claim, @Nullable Statement statement) {
        boolean positive = claim.polarity() == Claim.Polarity.POSITIVE;
        boolean denies = statement != null && statement.stance() == Statement.Stance.DENIES;
        return positive == denies ? "denied" : "affirmed";
    }
}
