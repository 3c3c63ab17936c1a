package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Reader;
import org.hearsay.core.Reading;
import org.hearsay.core.document.Document;

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
        String asGiven = input.files().get(0);
        try {
            byte[] bytes = input.bytes() != null ? input.bytes() : Files.readAllBytes(input.path());
            return named(Document.ofText(input.name(), new String(bytes, StandardCharsets.UTF_8)), input.files());
        } catch (IOException e) {
            throw new InputException(Failures.sentence(e), e);
        }
    }

    static String text(Reading reading, Terminal terminal) {
        return reading.document().name() + ": " + reading.statements().size() + " statements\n";
    }

    static String html(Reading reading) {
        return "<!doctype html><title>" + reading.document().name().replace("<", "&lt;") + "</title>\n";
    }

    /** The page that links several readings. */
    static final class Index {

        private final List<String> entries = new ArrayList<>();

        void add(String file, Reading reading) {
            entries.add(file);
        }

        String render() {
            return String.join("\n", entries) + "\n";
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
