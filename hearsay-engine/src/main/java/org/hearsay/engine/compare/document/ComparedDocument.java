package org.hearsay.engine.compare.document;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A document that is compared: what was found in it, and its words and sentences, cut once for all steps.
 *
 * @param reading of the document
 * @param text its words and sentences; without trees, which no reading keeps
 */
public record ComparedDocument(Reading reading, AnalysedText text) {

    public ComparedDocument {
        if (!text.document().id().equals(reading.document().id())) {
            throw new IllegalArgumentException(
                    "a reading of another document: " + reading.document().id());
        }
    }

    /** Cuts the document of a reading into words and sentences. */
    public static ComparedDocument of(Reading reading, Language language) {
        return new ComparedDocument(reading, AnalysedText.of(reading.document(), language));
    }

    public String id() {
        return reading.document().id();
    }

    /** When it came out, EDTF; null where that is not known. */
    public @Nullable String published() {
        return reading.document().metadata().published();
    }

    /** Null where it is not known. */
    public @Nullable String publisher() {
        return reading.document().metadata().publisher();
    }

    public Vocabulary vocabulary() {
        return text.vocabulary();
    }

    /** The words and numbers in a stretch, without marks and clitics. */
    public List<Word> words(Span span) {
        return text.words(span).stream().filter(Word::isWord).toList();
    }

    /** Its paragraphs, in order. */
    public List<Block> paragraphs() {
        return text.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .toList();
    }
}
