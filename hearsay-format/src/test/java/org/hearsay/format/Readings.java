package org.hearsay.format;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.entity.Affiliation;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;

/** Readings made by hand. */
final class Readings {

    static final String TEXT = "😀 “We left at dawn,” said Ilva Torren, a driver from Karst.\n=1+1 she added.\n";

    private Readings() {}

    static Reading rich() {
        return of(TEXT, Metadata.NONE);
    }

    static Reading plain(String text) {
        return new Reading(
                Document.ofText("a.txt", text),
                new Engine("0", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Reading of(String text, Metadata metadata) {
        Document base = Document.ofText("karst.txt", text);
        Document document = new Document(
                base.id(),
                List.of("in/karst.txt", "in/copy.txt"),
                "karst.txt",
                metadata,
                "text/plain",
                text,
                base.blocks(),
                List.of());
        Span quote = span(text, "“We left at dawn,”");
        Span formula = span(text, "=1+1");
        Span speaker = span(text, "Ilva Torren");
        Source source = new Source(
                "s1",
                "Ilva Torren",
                Source.Kind.PERSON,
                Source.Role.PRIVATE_PERSON,
                List.of("a driver from Karst"),
                Source.Naming.NAMED,
                false,
                null,
                List.of(speaker),
                List.of(span(text, "a driver from Karst")));
        Statement first = new Statement(
                "t1",
                Statement.Kind.DIRECT,
                Statement.Stance.ASSERTS,
                List.of(quote),
                List.of(span(text, "said")),
                List.of(speaker),
                List.of("s1"),
                null,
                Statement.Access.TOOK_PART,
                List.of(),
                List.of(List.of(
                        new Link(null, Link.How.UNKNOWN, List.of()),
                        new Link("s1", Link.How.INTERVIEWED, List.of(speaker)))),
                0.934);
        Statement second = new Statement(
                "t2",
                Statement.Kind.INDIRECT,
                Statement.Stance.ASSERTS,
                List.of(formula),
                List.of(),
                List.of(),
                List.of(),
                "t1",
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(),
                1,
                false);
        return new Reading(
                document,
                new Engine("0.1.0", List.of(new Engine.Model("m", "0".repeat(64)))),
                List.of(source),
                List.of(first, second),
                List.of(new Entity("e0123456789abcdef", EntityType.PERSON, quote.of(text), List.of(quote), null)),
                List.of(new Affiliation(
                        Affiliation.Kind.SPEAKS_FOR, "e0123456789abcdef", "e0123456789abcdef", List.of(quote))),
                List.of(new Quantity(
                        quote,
                        BigDecimal.valueOf(40),
                        BigDecimal.valueOf(40),
                        null,
                        Quantity.Modifier.AT_LEAST,
                        null,
                        List.of(quote),
                        "t1")),
                List.of(new TimeExpression(quote, "2024-03-14", TimeExpression.Kind.DATE)),
                List.of(new Claim(
                        "c0123456789abcdef",
                        "t1",
                        quote,
                        Claim.Polarity.NEGATIVE,
                        Claim.Modality.PLANNED,
                        quote,
                        null,
                        null,
                        List.of(quote),
                        List.of(),
                        List.of())),
                List.of(
                        new Notice("charsetGuessed", "The character set was guessed.", null),
                        new Notice("unclosed", "A quotation mark is not closed.", quote)));
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
