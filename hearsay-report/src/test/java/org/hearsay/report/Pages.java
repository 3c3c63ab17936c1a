package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.domain.reading.Reading;

/** Writes the made-up pages to a folder, to be looked at. */
final class Pages {

    private Pages() {}

    public static void main(String[] folder) throws Exception {
        Path out = Path.of(folder[0]);
        Reading reading = Bridge.reading();
        Reading nothing = new Fixture("Nothing happened.\n").build();
        Files.writeString(out.resolve("x.html"), HtmlReport.render(reading), StandardCharsets.UTF_8);
        Files.writeString(out.resolve("none.html"), HtmlReport.render(nothing), StandardCharsets.UTF_8);
        Files.writeString(
                out.resolve("index.html"),
                HtmlReport.renderIndex(List.of(IndexEntry.of("x.html", reading), IndexEntry.of("none.html", nothing))),
                StandardCharsets.UTF_8);
        for (int documents : new int[] {1, 20, 200}) {
            Files.writeString(
                    out.resolve("compared-" + documents + ".html"),
                    ComparisonHtml.render(MadeUp.of(documents)),
                    StandardCharsets.UTF_8);
        }
        Files.writeString(
                out.resolve("x.txt"), renderAll(List.of(reading, nothing), 80, false), StandardCharsets.UTF_8);
    }

    /** As the command prints several readings. */
    static String renderAll(List<Reading> readings, int width, boolean colour) {
        String rule = TextReport.rule(width, colour);
        String reports = readings.stream()
                .map(r -> TextReport.render(r, width, colour))
                .collect(java.util.stream.Collectors.joining(rule));
        return reports
                + TextReport.overview(
                        readings.stream().map(r -> IndexEntry.of("", r)).toList(), width, colour);
    }
}
