package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.report.ComparisonHtml;
import org.hearsay.report.HtmlReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Work grows no faster than what comes in: four times as much may cost somewhat more than four times as much, and never the
 * sixteen times that a square would cost. Work is counted, so that a busy machine changes nothing.
 */
class GrowthTest {

    private static final int TIMES = 4;
    private static final double MOST = 1.75 * TIMES;

    private final Reader reader = new Reader("test", List.of(English.load()));
    private final Comparer comparer = new Comparer("test", List.of(English.load()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge, said Tolvaj, „stood \"until noon. ",
                "“The bridge stood until noon,” said Mira Tolvaj, who keeps the toll house. He was tired.\n\n",
                "Mira Tolvaj told Radio Salt that Dr. Henk Aru of the ministry had said that it stood. ",
                "On 3 May 2024 between 200 and 4,108 people, among them 12 children, left the U.S. at 9 a.m. ",
                "and ",
                "\"",
                "9 March 12-"
            })
    void readingByTheMarks(String part) {
        assertLinear(part, n -> document(part, n), d -> reader.read((Document) d));
    }

    @Test
    void questionsToTheModel() {
        String part = "“The bridge stood until noon,” said Mira Tolvaj. The ministry denied that it was old.\n\n";
        long once = asked(document(part, 15));
        long more = asked(document(part, 15 * TIMES));

        assertThat(more).isLessThan((long) (MOST * once));
    }

    private static long asked(Document document) {
        CountingModel model = new CountingModel(Shipped.model());
        new Reader("test", List.of(English.load()), model, Gazetteer.NONE).read(document);
        return model.words();
    }

    @Test
    void thePageOfAReading() {
        String part = "“We saw the water rise over the second arch,” said Orin Vesk. It was late.\n\n";
        assertLinear("page", n -> reader.read(document(part, n)), r -> HtmlReport.render((Reading) r));
    }

    @Test
    void comparingCopies() {
        assertLinear("copies", this::copies, d -> comparer.compare(readings(d)));
    }

    @Test
    void thePageOfAComparison() {
        assertLinear(
                "page of a comparison", n -> comparer.compare(copies(n)), c -> ComparisonHtml.render((Comparison) c));
    }

    @SuppressWarnings("unchecked")
    private static List<Reading> readings(Object readings) {
        return (List<Reading>) readings;
    }

    private List<Reading> copies(int count) {
        List<Reading> readings = new ArrayList<>();
        IntStream.range(0, count / 8)
                .mapToObj(i ->
                        "Fire at the mill\n\n“The fire at the mill killed twelve people before anybody rang the bell,”"
                                + " said Mira Dol, who keeps the gate of the mill and had been asleep.\n\nCopy " + i
                                + ".\n")
                .forEach(t -> readings.add(reader.read(Document.ofText("d" + readings.size() + ".txt", t))));
        return readings;
    }

    private static Document document(String part, int times) {
        return Document.ofText("text.txt", part.repeat(times));
    }

    private static void assertLinear(String what, IntFunction<Object> input, java.util.function.Consumer<Object> task) {
        Object small = input.apply(400);
        Object large = input.apply(400 * TIMES);
        // Once before counting: classes are loaded and tables made.
        task.accept(small);
        long once = Work.of(() -> task.accept(small));
        long more = Work.of(() -> task.accept(large));

        assertThat(more).as(what + ": " + once + " bytes, then").isLessThan((long) (MOST * once));
    }
}
