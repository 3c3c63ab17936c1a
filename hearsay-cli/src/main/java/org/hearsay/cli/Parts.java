package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Reader;
import org.hearsay.core.Reading;
import org.hearsay.core.document.Document;
import org.hearsay.report.HtmlReport;
import org.hearsay.report.IndexEntry;
import org.hearsay.report.TextReport;

/** The one place where the command is put together from the other modules. */
final class Parts {

    private Parts() {}

    /** What reads when nothing else is asked for. */
    static DocumentReader reader() {
        Reader reader = new Reader(Version.OF_PROGRAM);
        return input -> reader.read(document(input));
    }

    /** The document of an input. */
    static Document document(Input input) throws InputException {
        try {
            byte[] bytes = input.bytes() != null ? input.bytes() : Files.readAllBytes(input.path());
            return named(Document.ofText(input.name(), new String(bytes, StandardCharsets.UTF_8)), input.files());
        } catch (IOException e) {
            throw new InputException(Failures.sentence(e), e);
        }
    }

    static String text(Reading reading, Terminal terminal) {
        return TextReport.render(reading, terminal.width(), terminal.colour());
    }

    static String html(Reading reading) {
        return HtmlReport.render(reading);
    }

    /** The page that links several readings; keeps a line for each, not the readings. */
    static final class Index {

        private final List<IndexEntry> entries = new ArrayList<>();

        void add(String file, Reading reading) {
            entries.add(IndexEntry.of(file, reading));
        }

        String render() {
            return HtmlReport.renderIndex(entries);
        }
    }

    private static Document named(Document document, List<String> files) {
        return files.equals(document.files())
                ? document
                : new Document(
                        document.id(),
                        files,
                        document.name(),
                        document.metadata(),
                        document.mediaType(),
                        document.text(),
                        document.blocks(),
                        document.notices());
    }
}
