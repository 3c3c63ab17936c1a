package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.app.Failures;
import org.hearsay.app.Hearsay;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.ingest.IngestException;

/** Reads inputs with the whole program. */
final class ProgramReader implements DocumentReader {

    private final Hearsay hearsay;

    ProgramReader(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    @Override
    public Reading read(Input input) throws InputException {
        return hearsay.read(document(input));
    }

    private Document document(Input input) throws InputException {
        String asGiven = input.files().get(0);
        Path path = input.path();
        byte[] bytes = input.bytes();
        try {
            Document document = bytes == null
                    ? hearsay.document(Objects.requireNonNull(path), asGiven)
                    : hearsay.document(bytes, asGiven, input.name());
            return document.withFiles(input.files());
        } catch (IngestException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(Failures.sentence(e), e);
        }
    }
}
