package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.claim.Claim.Modality;
import org.hearsay.domain.claim.Claim.Polarity;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Origins;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.document.Document;
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
import org.junit.jupiter.api.Test;

class ComparisonCsvTest {

    private static final String TEXT =
            "😀 @Guards shot =12 goats at Tal on 3 March, denied Ilva Torren and +Bo Tal. They may go.";

    @Test
    void oneRowAnEventAndOrigin() throws IOException {
        List<Map<String, String>> rows = rows(comparison());

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0))
                .containsEntry("name", "a.txt")
                .containsEntry("date", "2024-03-03")
                .containsEntry("datePrecision", "day")
                .containsEntry("otherDates", "2024")
                .containsEntry("place", "Tal")
                .containsEntry("placePrecision", "town")
                .containsEntry("latitude", "-35.5")
                .containsEntry("longitude", "39.00123")
                .containsEntry("geonames", "172955")
                .containsEntry("country", "SY")
                .containsEntry("action", "shot")
                .containsEntry("polarity", "positive")
                .containsEntry("position", "denied")
                .containsEntry("low", "12")
                .containsEntry("high", "")
                .containsEntry("counted", "goats")
                .containsEntry("origin", "Ilva Torren")
                .containsEntry("chain", "? > Ilva Torren")
                .containsEntry("access", "saw")
                .containsEntry("span", "2-42");
        assertThat(rows.get(1)).containsEntry("chain", "'+Bo Tal").containsEntry("claim", "c1");
        assertThat(rows.get(2)).containsEntry("origin", "").containsEntry("position", "affirmed");
    }

    @Test
    void whatIsOnlyPossibleIsNoEvent() throws IOException {
        assertThat(rows(comparison())).noneMatch(r -> "They may go".equals(r.get("quote")));
    }

    @Test
    void aCopyNamesWhatItIsACopyOf() throws IOException {
        assertThat(rows(comparison()).get(2))
                .containsEntry("echoOf", "c1")
                .containsEntry("echoOfDocument", "a.txt")
                .containsEntry("takenFrom", "a.txt; =Wire");
    }

    @Test
    void wordsAreNoFormulasAndNumbersStayNumbers() throws IOException {
        String table = table(comparison());
        assertThat(table).contains(",'@Guards,").contains(",'@Guards shot =12 goats at Tal on 3 March,");
        assertThat(table).contains(",-35.5,39.00123,").doesNotContain("'-35.5");
        for (Map<String, String> row : rows(comparison())) {
            row.forEach((column, cell) -> assertThat(
                            cell.isEmpty() || column.equals("latitude") || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0)
                    .as(column + " " + cell)
                    .isTrue());
        }
    }

    @Test
    void howExactADateIs() {
        assertThat(List.of("2024-03-03", "2024-03-03T10:00:00", "2024-03-03~"))
                .extracting(EventDate::precision)
                .containsOnly("day");
        assertThat(List.of("2024-03", "2024-21", "2024", "199X", "19XX", "2024-01/2024-02", "XXXX-10", "T10:00"))
                .extracting(EventDate::precision)
                .containsExactly("month", "season", "year", "decade", "century", "interval", "unknown", "unknown");
    }

    @Test
    void theDocumentationNamesEveryColumnInOrder() throws IOException {
        Path docs = Path.of("../docs/comparison-csv.md");
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(docs)) {
            if (line.startsWith("| `")) {
                named.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        assertThat(named).isEqualTo(ComparisonCsv.COLUMNS);
    }

    private static Comparison comparison() {
        Reading first = reading("a.txt", TEXT, true);
        Reading second = reading("b.txt", TEXT.replace("They", "We"), false);
        Account copy = account("a2", second, List.of());
        Account original = account("a1", first, List.of("a2"));
        Why why = new Why("", List.of(), List.of());
        String derived = second.document().id();
        List<Derivation.Passage> passages = List.of(new Derivation.Passage(new Span(0, 60), null));
        return new Comparison(
                new Engine("test", List.of()),
                List.of(first, second),
                Map.of(),
                List.of(
                        new Derivation(
                                "d1",
                                derived,
                                first.document().id(),
                                null,
                                Set.of(Derivation.How.REUSES),
                                passages,
                                why),
                        new Derivation("d2", derived, null, "=Wire", Set.of(Derivation.How.CITES), passages, why)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Corroboration(
                        "r1",
                        new Why.Quote(first.document().id(), new Span(0, 4)),
                        List.of(original, copy),
                        new Origins(1, 1, 0),
                        why)),
                List.of(),
                List.of());
    }

    private static Account account(String id, Reading reading, List<String> echoes) {
        return new Account(
                id, reading.document().id(), null, "c1", new Span(3, 44), null, List.of(), "2024-03-05", echoes);
    }

    private static Reading reading(String name, String text, boolean attributed) {
        Span clause = span(text, "@Guards shot =12 goats at Tal on 3 March");
        Statement statement = new Statement(
                "t1",
                Statement.Kind.INDIRECT,
                Statement.Stance.DENIES,
                List.of(clause),
                List.of(),
                List.of(),
                List.of("s1", "s2"),
                null,
                Statement.Access.SAW,
                List.of(),
                List.of(
                        List.of(
                                new Link(null, Link.How.UNKNOWN, List.of()),
                                new Link("s1", Link.How.QUOTED, List.of())),
                        List.of(new Link("s2", Link.How.QUOTED, List.of()))),
                0.9);
        Quantity goats = new Quantity(
                span(text, "12"),
                BigDecimal.valueOf(12),
                BigDecimal.valueOf(12),
                null,
                Quantity.Modifier.AT_LEAST,
                null,
                List.of(span(text, "goats")),
                null);
        Claim shot = new Claim(
                "c1",
                attributed ? "t1" : null,
                clause,
                Polarity.POSITIVE,
                Modality.FACT,
                span(text, "@Guards"),
                span(text, "shot"),
                null,
                List.of(span(text, "Tal")),
                List.of(
                        new TimeExpression(span(text, "March"), "2024", TimeExpression.Kind.DATE),
                        new TimeExpression(span(text, "3 March"), "2024-03-03", TimeExpression.Kind.DATE)),
                List.of(goats));
        Span may = new Span(text.indexOf(" may go") - 2, text.length() - 1);
        Claim possible = new Claim(
                "c2",
                null,
                may,
                Polarity.POSITIVE,
                Modality.POSSIBLE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        Place tal = new Place(-35.5, 39.001234, 172955, "SY", Place.Precision.TOWN);
        return new Reading(
                Document.ofText(name, text),
                new Engine("0", List.of()),
                List.of(source("s1", "Ilva Torren"), source("s2", "+Bo Tal")),
                List.of(statement),
                List.of(new Entity("e1", EntityType.LOCATION, "Tal", List.of(span(text, "Tal")), tal)),
                List.of(),
                List.of(),
                List.of(),
                List.of(shot, possible),
                List.of());
    }

    private static Source source(String id, String name) {
        return new Source(
                id,
                name,
                Source.Kind.PERSON,
                Source.Role.UNKNOWN,
                List.of(),
                Source.Naming.NAMED,
                false,
                null,
                List.of(),
                List.of());
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static String table(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonCsv.write(comparison, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> rows(Comparison comparison) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] lines = table(comparison).split("\r\n", -1);
        for (int i = 1; i < lines.length - 1; i++) {
            Map<String, String> row = new TreeMap<>();
            String[] cells = lines[i].split(",", -1);
            assertThat(cells).hasSize(ComparisonCsv.COLUMNS.size());
            for (int c = 0; c < cells.length; c++) {
                row.put(ComparisonCsv.COLUMNS.get(c), Objects.requireNonNull(cells[c]));
            }
            rows.add(row);
        }
        return rows;
    }
}
