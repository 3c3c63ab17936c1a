package org.hearsay.engine.read;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.english.English;

/** Reads a text and puts its statements into one line each, so that tests show what a person would check. */
final class Told {

    private final String text;
    private final Reading reading;

    private Told(String text) {
        this.text = text;
        this.reading = new Reader("test", List.of(English.load())).read(Document.ofText("test.txt", text));
    }

    static Told by(String text) {
        return new Told(text);
    }

    Reading reading() {
        return reading;
    }

    /** {@code source name: content | content}, in order; {@code nobody} where there is no source. */
    List<String> lines() {
        return reading.statements().stream().map(this::line).toList();
    }

    String line(Statement statement) {
        return name(statement) + ": " + words(statement.content());
    }

    String name(Statement statement) {
        return statement.sourceIds().isEmpty()
                ? "nobody"
                : statement.sourceIds().stream()
                        .map(id -> reading.sources().stream()
                                .filter(s -> s.id().equals(id))
                                .map(Source::name)
                                .findFirst()
                                .orElseThrow())
                        .collect(Collectors.joining(" and "));
    }

    String words(List<Span> spans) {
        return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
    }
}
