package org.hearsay.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;

/** Statements of a plain text, found as {@code hearsay read} finds them in a file. */
public final class TextAttributor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * @param name a name for the text, without ending
     * @param text any text
     * @return the statements in it, with spans into {@code text}
     * @throws InputException when the text cannot be read
     */
    List<Statement> statements(String name, String text) throws InputException {
        Input input = Input.ofBytes(name + ".txt", name + ".txt", text.getBytes(StandardCharsets.UTF_8));
        Document document = Parts.document(input);
        List<Statement> statements = Parts.core().read(document).statements();
        if (document.text().equals(text)) {
            return statements;
        }
        if (text.startsWith(BYTE_ORDER_MARK) && document.text().equals(text.substring(1))) {
            return statements.stream().map(TextAttributor::behindByteOrderMark).toList();
        }
        throw new InputException("The text was changed on the way, so that offsets do not fit.", null);
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
                s.confidence());
    }

    private static List<Span> moved(List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.start() + 1, span.end() + 1))
                .toList();
    }
}
