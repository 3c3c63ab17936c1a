package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.Reader;
import org.hearsay.verify.accuracy.EventsGold.GoldAccount;

/** How many of the accounts that a careful reader lists for real events are claims of a reading. */
final class ClaimShare {

    /**
     * @param accounts listed
     * @param found of them, those that are the same as a claim
     */
    record Counts(int accounts, int found) {

        Counts plus(boolean hit) {
            return new Counts(accounts + 1, found + (hit ? 1 : 0));
        }

        double percent() {
            return 100.0 * found / accounts;
        }
    }

    private final Map<String, Counts> byKind = new TreeMap<>();
    private Counts all = new Counts(0, 0);
    private int articles;
    private int claims;

    private ClaimShare() {}

    /** Reads the articles that have accounts. */
    static ClaimShare of(Reader reader) throws IOException {
        ClaimShare share = new ClaimShare();
        for (Map.Entry<Path, List<GoldAccount>> article : EventsGold.accounts().entrySet()) {
            Document document = Documents.at(article.getKey());
            share.count(reader.read(document), article.getValue());
        }
        return share;
    }

    private void count(Reading reading, List<GoldAccount> accounts) {
        CodePoints points = CodePoints.of(reading.document().text());
        List<Span> spans = reading.claims().stream()
                .map(c -> new Span(
                        points.fromUnit(c.span().start()),
                        points.fromUnit(c.span().end())))
                .toList();
        articles++;
        claims += spans.size();
        for (GoldAccount account : accounts) {
            boolean hit = spans.stream().anyMatch(s -> isSame(s, account.span()));
            all = all.plus(hit);
            byKind.merge(account.kind(), new Counts(1, hit ? 1 : 0), (a, b) -> a.plus(hit));
        }
    }

    /** The rule of {@code events.py}: both share half of the shorter one and a third of the longer one. */
    static boolean isSame(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        return common > 0 && 2 * common >= shorter && 3 * common >= longer;
    }

    Counts all() {
        return all;
    }

    String body() {
        StringBuilder rows = new StringBuilder();
        byKind.forEach((kind, counts) -> rows.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.1f |%n",
                        kind,
                        counts.accounts(),
                        counts.found(),
                        counts.percent())
                .replace("\r", "")));
        return String.format(Locale.ROOT, """
                Of the %d accounts that careful readers list for real events (%d articles, `data/events-gold`, events kept aside
                left out), %d are the same as a claim of the article's reading (%d claims), **%.1f in 100**: both share half of
                the shorter one and a third of the longer one, the rule by which `events.py` compares accounts.

                | finding | accounts | same as a claim | in 100 |
                |---|---|---|---|
                %s""", all.accounts(), articles, all.found(), claims, all.percent(), rows);
    }
}
