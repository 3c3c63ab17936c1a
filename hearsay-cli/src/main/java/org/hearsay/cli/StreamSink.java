package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.reading.Reading;
import org.hearsay.format.ReadingCsv;
import org.hearsay.format.ReadingJson;
import org.hearsay.report.HtmlReport;
import org.hearsay.report.IndexEntry;
import org.hearsay.report.TextReport;

/** Readings onto one stream. The stream stays open. */
final class StreamSink implements ReadingSink {

    private interface Step {
        void write(Reading reading) throws IOException;
    }

    private interface End {
        void finish() throws IOException;
    }

    private final Step step;
    private final End end;

    private StreamSink(Step step, End end) {
        this.step = step;
        this.end = end;
    }

    /** @param single whether one reading is expected, which makes JSON an object instead of an array */
    static StreamSink of(Format format, boolean single, Terminal terminal, OutputStream out) throws IOException {
        return switch (format) {
            case TEXT -> {
                List<IndexEntry> entries = new ArrayList<>();
                yield new StreamSink(
                        texts(entries, terminal, out),
                        () -> print(TextReport.overview(entries, terminal.width(), terminal.colour()), out));
            }
            case HTML -> new StreamSink(reading -> print(HtmlReport.render(reading), out), out::flush);
            case JSON -> json(single ? ReadingJson.object(out) : ReadingJson.array(out), out);
            case JSONL -> json(ReadingJson.lines(out), out);
            case CSV -> {
                ReadingCsv csv = ReadingCsv.onto(out);
                yield new StreamSink(flushed(csv::write, out), () -> {
                    csv.close();
                    out.flush();
                });
            }
        };
    }

    @Override
    public void write(Reading reading) throws IOException {
        step.write(reading);
    }

    @Override
    public void finish() throws IOException {
        end.finish();
    }

    @Override
    public void close() {}

    private static StreamSink json(ReadingJson json, OutputStream out) {
        return new StreamSink(flushed(json::write, out), () -> {
            json.close();
            out.flush();
        });
    }

    private static Step texts(List<IndexEntry> entries, Terminal terminal, OutputStream out) {
        return reading -> {
            String rule = entries.isEmpty() ? "" : TextReport.rule(terminal.width(), terminal.colour());
            print(rule + TextReport.render(reading, terminal.width(), terminal.colour()), out);
            entries.add(IndexEntry.of("", reading));
        };
    }

    /** What is found is seen at once, also while later inputs are still to be read. */
    private static Step flushed(Step step, OutputStream out) {
        return reading -> {
            step.write(reading);
            out.flush();
        };
    }

    private static void print(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
