package org.hearsay.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** A comparison with what its reports look up again and again. Documents are numbered from 1 in the order given. */
final class Compared {

    /** A document with what was found in it, by id. */
    private record Entry(int number, Reading reading, Map<String, Statement> statements, Map<String, Claim> claims) {}

    private final Comparison comparison;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final OriginIndex origins;

    Compared(Comparison comparison) {
        this.comparison = comparison;
        for (Reading reading : comparison.readings()) {
            Map<String, Statement> statements = new HashMap<>();
            reading.statements().forEach(s -> statements.put(s.id(), s));
            Map<String, Claim> claims = new HashMap<>();
            reading.claims().forEach(c -> claims.put(c.id(), c));
            entries.put(reading.document().id(), new Entry(entries.size() + 1, reading, statements, claims));
        }
        this.origins = new OriginIndex(this);
    }

    Comparison comparison() {
        return comparison;
    }

    OriginIndex origins() {
        return origins;
    }

    int number(String document) {
        return entry(document).number;
    }

    Document document(String id) {
        return entry(id).reading.document();
    }

    Reading reading(String id) {
        return entry(id).reading;
    }

    /** The headline, or the name of the file, safe to print. */
    String title(String document) {
        return Labels.title(document(document));
    }

    /** The publisher, or where it is not known the title. */
    String shortName(String document) {
        String publisher = document(document).metadata().publisher();
        return publisher == null || publisher.isBlank() ? title(document) : Visible.line(publisher);
    }

    /** The exact words. */
    String words(String document, Span span) {
        String text = document(document).text();
        return text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    String words(Why.Quote quote) {
        return words(quote.document(), quote.span());
    }

    String words(Account account) {
        return words(account.document(), account.span());
    }

    /** The statement that an account stands in; null in narration. */
    @Nullable
    Statement statement(Account account) {
        String id = account.statement();
        return id == null ? null : statement(account.document(), id);
    }

    @Nullable
    Statement statement(String document, String id) {
        return entry(document).statements.get(id);
    }

    @Nullable
    Claim claim(Account account) {
        return entry(account.document()).claims.get(account.claim());
    }

    /** The hands between the page and the origin, the publisher's first, without the origin. */
    static List<String> through(Account account) {
        List<String> chain = account.chain();
        int last = chain.size() - 1;
        boolean ends = last >= 0
                && (account.origin() == null
                        ? last > 0 && chain.get(last).equals("unknown")
                        : chain.get(last).equals(account.origin()));
        return ends ? chain.subList(0, last) : chain;
    }

    private Entry entry(String document) {
        return Objects.requireNonNull(entries.get(document), "a document of the comparison");
    }
}
