package org.hearsay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.claim.Claim.Modality;
import org.hearsay.domain.claim.Claim.Polarity;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Layout;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** One made-up document as it is told, sentence by sentence: "12 people were seen at Tal, said a driver. " */
final class Telling {

    /** Who says it, by a name that is its id as well, and whether that is a name or a description. */
    record Who(String name, boolean named) {}

    final String name;
    final @Nullable String publisher;
    final @Nullable String published;
    private final StringBuilder text = new StringBuilder();
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    Telling(String name, @Nullable String publisher, @Nullable String published) {
        this.name = name;
        this.publisher = publisher;
        this.published = published;
    }

    /**
     * Adds a sentence and answers the account of it.
     *
     * @param who null for narration
     * @param number 0 for none; must stand in the words
     * @param day EDTF; null for none
     * @param at a place that the words name; null for none
     */
    Account tell(
            String words,
            @Nullable Who who,
            int number,
            @Nullable String day,
            @Nullable String where,
            @Nullable Place at) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(who == null ? "" : ", said " + who.name).append(".\n\n");
        String id = name + claims.size();
        String statement = who == null ? null : "t" + id;
        if (who != null) {
            source(who);
            statements.add(new Statement(
                    "t" + id,
                    Statement.Kind.INDIRECT,
                    Statement.Stance.ASSERTS,
                    List.of(span),
                    List.of(),
                    List.of(),
                    List.of(who.name),
                    null,
                    Statement.Access.SAW,
                    List.of(),
                    List.of(List.of(new Link(who.name, Link.How.QUOTED, List.of()))),
                    0.9));
        }
        List<Quantity> quantities = number == 0
                ? List.of()
                : List.of(new Quantity(
                        inside(span, words, Integer.toString(number)),
                        BigDecimal.valueOf(number),
                        BigDecimal.valueOf(number),
                        BigDecimal.valueOf(number),
                        Quantity.Modifier.EXACT,
                        null,
                        List.of(),
                        statement));
        List<TimeExpression> times =
                day == null ? List.of() : List.of(new TimeExpression(span, day, TimeExpression.Kind.DATE));
        List<Span> places = where == null ? List.of() : List.of(inside(span, words, where));
        if (where != null) {
            entities.add(new Entity("e" + id, EntityType.LOCATION, where, places, at));
        }
        claims.add(new Claim(
                "c" + id,
                statement,
                span,
                Polarity.POSITIVE,
                Modality.FACT,
                null,
                null,
                null,
                places,
                times,
                quantities));
        List<String> chain = new ArrayList<>();
        if (publisher != null) {
            chain.add(publisher);
        }
        if (who != null) {
            chain.add(who.name);
        }
        return new Account(
                "a" + id, id(), statement, "c" + id, span, who == null ? null : who.name, chain, published, List.of());
    }

    private static Span inside(Span span, String words, String part) {
        int at = words.indexOf(part);
        return new Span(span.start() + at, span.start() + at + part.length());
    }

    private void source(Who who) {
        if (sources.stream().noneMatch(s -> s.id().equals(who.name))) {
            sources.add(new Source(
                    who.name,
                    who.name,
                    Source.Kind.PERSON,
                    Source.Role.PRIVATE_PERSON,
                    List.of(),
                    who.named ? Source.Naming.NAMED : Source.Naming.DESCRIBED,
                    false,
                    null,
                    List.of(),
                    List.of()));
        }
    }

    /** A made-up id; no hash, for the text still grows. */
    String id() {
        return "sha256:" + name;
    }

    static Account echoed(Account account, Account... copies) {
        return new Account(
                account.id(),
                account.document(),
                account.statement(),
                account.claim(),
                account.span(),
                account.origin(),
                account.chain(),
                account.said(),
                java.util.Arrays.stream(copies).map(Account::id).toList());
    }

    Reading reading() {
        Metadata metadata = new Metadata("What " + name + " says", publisher, List.of(), published, "en", null);
        Document document = new Document(
                id(),
                List.of(name),
                name,
                metadata,
                "text/plain",
                text.toString(),
                Layout.of(text.toString()),
                List.of());
        return new Reading(
                document,
                new Engine("0.1.0", List.of()),
                sources,
                statements,
                entities,
                List.of(),
                List.of(),
                List.of(),
                claims,
                List.of());
    }
}
