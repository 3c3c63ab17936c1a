package org.hearsay.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.document.ReadingStep;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.attribution.RandomModel;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

/** A mistake of our own costs one step of a reading and is named; a reader for tests ends there. */
class FailedStepTest {

    private static final Document DOCUMENT = Document.ofText(
            "bridge.txt", "“We saw 40 people on the bridge,” said Mira Dol, a spokeswoman for the Harbour Board.\n");

    private final Reader reader =
            new Reader("test", List.of(English.load()), new FailingModel(), Gazetteer.NONE, Runnable::run);

    @Test
    void whatOtherStepsFindStands() {
        Reading reading = reader.carryingOn().read(DOCUMENT);

        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.sources()).anyMatch(s -> s.name().contains("Mira Dol"));
        assertThat(reading.quantities()).isNotEmpty();
        assertThat(reading.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("stepFailed");
            assertThat(notice.message()).contains(ReadingStep.MODEL.words(), "out of order");
        });
    }

    @Test
    void aReaderForTestsEndsThere() {
        assertThatThrownBy(() -> reader.read(DOCUMENT)).hasMessageContaining("out of order");
    }

    @Test
    void aStepThatFailsManyTimesIsNamedOnce() {
        Steps steps = new Steps(true);
        for (int i = 0; i < 3; i++) {
            String found = steps.take(ReadingStep.ACCESS, "unknown", () -> {
                throw new StackOverflowError();
            });
            assertThat(found).isEqualTo("unknown");
        }

        assertThat(steps.notices()).extracting(Notice::code).containsExactly("stepFailed");
    }

    @Test
    void whatFailsBehindAFailedStepIsAStepOfItsOwn() {
        Steps steps = new Steps(true);
        String found = steps.takeOr(
                ReadingStep.MODEL,
                () -> steps.take(ReadingStep.QUOTATIONS, "nothing", () -> fail("marks")),
                () -> fail("model"));

        assertThat(found).isEqualTo("nothing");
        assertThat(steps.notices())
                .extracting(Notice::message)
                .anyMatch(m -> m.contains("model"))
                .anyMatch(m -> m.contains("marks"));
    }

    private static String fail(String what) {
        throw new IllegalStateException(what);
    }

    /** A model that gives up on every window. */
    private static final class FailingModel implements TextModel {

        private final TextModel model = new RandomModel();

        @Override
        public Engine.Model identity() {
            return model.identity();
        }

        @Override
        public Settings settings() {
            return model.settings();
        }

        @Override
        public int pieces(String word) {
            return model.pieces(word);
        }

        @Override
        public WordScores read(Window window, boolean entities) {
            throw new IllegalStateException("out of order");
        }

        @Override
        public LinkScores link(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last) {
            return model.link(words, sentences, paragraphs, first, last);
        }
    }
}
