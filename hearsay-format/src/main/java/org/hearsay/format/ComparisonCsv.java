package org.hearsay.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as a table for people who code events: one row for each claim that is told as having happened, for
 * each origin that tells it, in the order of the documents and of their texts. By RFC 4180, in UTF-8 without a byte order
 * mark; {@code docs/comparison-csv.md} says what each column holds.
 *
 * <p>Words come from other people's documents, so cells that a spreadsheet would take for a formula are written with an
 * apostrophe in front, as in {@link ReadingCsv}. Numbers that are written here, such as a longitude west of Greenwich, are
 * no formulas and stay numbers.
 */
public final class ComparisonCsv {

    /** The first row. */
    static final List<String> COLUMNS = List.of(
            "document",
            "name",
            "publisher",
            "published",
            "claim",
            "statement",
            "date",
            "datePrecision",
            "place",
            "placePrecision",
            "latitude",
            "longitude",
            "geonames",
            "country",
            "actor",
            "action",
            "target",
            "polarity",
            "position",
            "low",
            "high",
            "unit",
            "counted",
            "origin",
            "chain",
            "access",
            "said",
            "quote",
            "span",
            "echoOf",
            "echoOfDocument",
            "takenFrom",
            "issues",
            "otherDates",
            "otherPlaces",
            "otherCounts");

    private static final String UNKNOWN = "unknown";

    private ComparisonCsv() {}

    /**
     * Writes and flushes; the stream stays open.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        writer.write(ReadingCsv.line(COLUMNS));
        Ties ties = new Ties(comparison);
        for (Reading reading : comparison.readings()) {
            write(reading, comparison.issuer(reading.document().id()), ties, writer);
        }
        writer.flush();
    }

    private static void write(Reading reading, @Nullable String issuer, Ties ties, Writer writer) throws IOException {
        CodePoints points = CodePoints.of(reading.document().text());
        Map<Span, Place> places = EventPlace.known(reading);
        ClaimSources tellers = new ClaimSources(reading, issuer);
        for (Claim claim : reading.claims()) {
            if (claim.modality() == Claim.Modality.FACT) {
                for (ClaimSources.Teller teller : tellers.of(claim)) {
                    writer.write(row(reading, claim, teller, ties, points, places));
                    writer.write("\r\n");
                }
            }
        }
    }

    private static String row(
            Reading reading,
            Claim claim,
            ClaimSources.Teller teller,
            Ties ties,
            CodePoints points,
            Map<Span, Place> places) {
        String document = reading.document().id();
        String text = reading.document().text();
        EventDate date = EventDate.of(claim.times());
        EventPlace where = EventPlace.of(claim, text, places);
        Place place = where.place();
        EventCount count = EventCount.of(claim, text);
        Ties.Original original = ties.original(document, claim.id());
        Cells cells = new Cells()
                .text(document)
                .text(reading.document().name())
                .text(reading.document().metadata().publisher())
                .text(reading.document().metadata().published())
                .text(claim.id())
                .text(claim.statement())
                .text(date.value())
                .text(date.precision())
                .text(where.name())
                .text(place == null ? UNKNOWN : EnumNames.of(place.precision()))
                .number(place == null ? "" : Cells.degrees(place.latitude()))
                .number(place == null ? "" : Cells.degrees(place.longitude()))
                .number(place == null || place.geonames() == 0 ? "" : Long.toString(place.geonames()))
                .text(place == null ? "" : place.country());
        for (Span span : java.util.Arrays.asList(claim.actor(), claim.action(), claim.target())) {
            cells.text(span == null ? "" : span.of(text));
        }
        return cells.text(EnumNames.of(claim.polarity()))
                .text(teller.position())
                .number(Cells.plain(count.low()))
                .number(Cells.plain(count.high()))
                .text(count.unit())
                .text(count.counted())
                .text(teller.origin())
                .text(teller.chain())
                .text(teller.access())
                .text(ties.said(
                        document, claim.id(), reading.document().metadata().published()))
                .text(claim.span().of(text))
                .text(points.fromUnit(claim.span().start()) + "-"
                        + points.fromUnit(claim.span().end()))
                .text(original == null ? "" : original.claim())
                .text(original == null ? "" : original.document())
                .text(ties.takenFrom(document, claim.span()).stream().collect(Collectors.joining("; ")))
                .text(String.join(" ", ties.issues(document, claim.id())))
                .text(String.join("; ", date.others()))
                .text(String.join("; ", where.others()))
                .text(String.join("; ", count.others()))
                .toString();
    }
}
