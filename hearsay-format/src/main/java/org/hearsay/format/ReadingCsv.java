package org.hearsay.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.CodePoints;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings as a table, one row a statement, by RFC 4180 in UTF-8 without a byte order mark.
 *
 * <p>The columns:
 *
 * <ul>
 *   <li>{@code document}: SHA-256 of the original bytes; {@code file}: as given, several with {@code "; "} between;
 *       {@code title}, {@code publisher}, {@code published}: what the document says of itself;
 *   <li>{@code statement}, {@code parent}: ids; {@code kind}, {@code stance}, {@code access}: words of the schema;
 *   <li>{@code content}, {@code cue}, {@code source}: the exact words, parts with {@code " … "} between;
 *       {@code contentSpans}, {@code cueSpans}, {@code sourceSpans}: where they stand, as {@code 120-208} in code
 *       points from 0, end exclusive, parts with a space between;
 *   <li>{@code sources}: the names of the sources, {@code "; "} between; {@code chains}: the hands from the page
 *       inwards, {@code " > "} between hands, {@code "; "} between chains, {@code ?} for a hand that is not named;
 *   <li>{@code confidence}: 0 to 1, two decimals; {@code shown}: {@code true} or {@code false}.
 * </ul>
 *
 * <p>Articles are other people's words, and a spreadsheet takes a cell that begins with {@code =} for a program: such
 * cells are written with an apostrophe in front (see {@link #cell}).
 */
public final class ReadingCsv implements Closeable {

    private static final List<String> COLUMNS = List.of(
            "document",
            "file",
            "title",
            "publisher",
            "published",
            "statement",
            "parent",
            "kind",
            "stance",
            "content",
            "cue",
            "source",
            "sources",
            "chains",
            "access",
            "confidence",
            "contentSpans",
            "cueSpans",
            "sourceSpans",
            "shown");

    /** What spreadsheets take for the start of a formula; the full-width forms work in some as well. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Writer writer;

    private ReadingCsv(Writer writer) {
        this.writer = writer;
    }

    /** Begins a table of statements; the stream stays the caller's and is not closed. */
    public static ReadingCsv onto(OutputStream out) throws IOException {
        ReadingCsv csv = new ReadingCsv(Utf8.writer(out));
        csv.row(COLUMNS);
        return csv;
    }

    /** Writes one row for each statement of {@code reading}. */
    public void write(Reading reading) throws IOException {
        Document document = reading.document();
        String text = document.text();
        CodePoints points = CodePoints.of(text);
        Map<String, String> names = new HashMap<>();
        for (Source source : reading.sources()) {
            names.put(source.id(), source.name());
        }
        for (Statement statement : reading.statements()) {
            row(List.of(
                    document.id(),
                    String.join("; ", document.files()),
                    orEmpty(document.metadata().title()),
                    orEmpty(document.metadata().publisher()),
                    orEmpty(document.metadata().published()),
                    statement.id(),
                    orEmpty(statement.parent()),
                    EnumNames.of(statement.kind()),
                    EnumNames.of(statement.stance()),
                    words(text, statement.content()),
                    words(text, statement.cue()),
                    words(text, statement.source()),
                    statement.sourceIds().stream()
                            .map(id -> names.getOrDefault(id, id))
                            .collect(Collectors.joining("; ")),
                    statement.chains().stream()
                            .map(chain -> chain(chain, names))
                            .collect(Collectors.joining("; ")),
                    EnumNames.of(statement.access()),
                    BigDecimal.valueOf(statement.confidence())
                            .setScale(2, RoundingMode.HALF_UP)
                            .toPlainString(),
                    places(points, statement.content()),
                    places(points, statement.cue()),
                    places(points, statement.source()),
                    Boolean.toString(statement.shown())));
        }
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    /** A row of a table by the same rules, ended by CR LF; for tables beside the statements. */
    public static String line(List<String> cells) {
        return cells.stream().map(ReadingCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /**
     * One cell: with an apostrophe in front where a spreadsheet would see a formula, in quotation marks where RFC 4180
     * asks for them.
     */
    static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                || safe.startsWith(" ")
                || safe.endsWith(" ");
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void row(List<String> cells) throws IOException {
        writer.write(line(cells));
    }

    private static String chain(List<Link> chain, Map<String, String> names) {
        return chain.stream()
                .map(link -> link.source() == null ? "?" : names.getOrDefault(link.source(), link.source()))
                .collect(Collectors.joining(" > "));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    private static String places(CodePoints points, List<Span> spans) {
        return spans.stream()
                .map(span -> points.fromUnit(span.start()) + "-" + points.fromUnit(span.end()))
                .collect(Collectors.joining(" "));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
