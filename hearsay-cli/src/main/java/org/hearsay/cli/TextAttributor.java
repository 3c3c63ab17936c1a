package org.hearsay.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.Hearsay;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.ingest.IngestException;

/** Statements of a plain text, found as {@code hearsay read} finds them in a file. */
final class TextAttributor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Hearsay hearsay;

    TextAttributor(Hearsay hearsay) {
        this.hearsay = hearsay;
    }

    /**
     * @param name a name for the text, without ending
     * @param text any text
     * @return the statements in it, with spans into {@code text}
     * @throws InputException when the text cannot be read
     */
    List<Statement> statements(String name, String text) throws InputException {
        Document document = document(name + ".txt", text);
        List<Statement> statements = hearsay.read(document).statements();
        if (document.text().equals(text)) {
            return statements;
        }
        if (text.startsWith(BYTE_ORDER_MARK) && document.text().equals(text.substring(1))) {
            return statements.stream().map(TextAttributor::behindByteOrderMark).toList();
        }
        throw new InputException("The text was changed on the way, so that offsets do not fit.", null);
    }

    private Document document(String name, String text) throws InputException {
        try {
            return hearsay.document(text.getBytes(StandardCharsets.UTF_8), name, name);
        } catch (IngestException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private static Statement behindByteOrderMark(Statement s) {
        return new Statement(
                s.id(),
                s.kind(),
                s.stance(),
                moved(s.content()),
                moved(s.cue()),
                moved(s.source()),
                s.sourceIds(),
                s.parent(),
                s.access(),
                moved(s.accessEvidence()),
                s.chains(),
                s.confidence(),
                s.shown());
    }

    private static List<Span> moved(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.start() + 1, span.end() + 1))
                .toList();
    }
}
