package org.hearsay.engine.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Document;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    private static AnalysedText of(String text) {
        return AnalysedText.of(Document.ofText("a.txt", text), English.load());
    }

    private static String words(String text) {
        List<String> words = new ArrayList<>();
        AnalysedText analysed = of(text);
        for (int i = 0; i < analysed.size(); i++) {
            words.add(analysed.word(i).span().of(text));
        }
        return String.join("|", words);
    }

    private static int sentences(String text) {
        List<Sentence> sentences = of(text).sentences();
        return sentences.size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "She didn't wait.;She|did|n't|wait|.",
                "the driver's lorry;the|driver|'s|lorry",
                "a US-backed force;a|US|-|backed|force",
                "at 9.30 a.m. on Monday;at|9.30|a.m.|on|Monday",
                "“We left,” he said.;“|We|left|,|”|he|said|."
            })
    void wordsAreCutAsTreebanksHaveThem(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The bridge fell. Nobody was hurt.;2",
                "The U.S. envoy left.;1",
                "Dr. M. Ulvet came at 10 a.m. and left.;1",
                "“It fell.” Nobody was hurt.;2",
                "Was it full? It was.;2"
            })
    void sentencesEndAtTheirStopsAlone(String text, int expected) {
        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void aParagraphAlwaysEndsASentence() {
        assertThat(sentences("Bridge falls\n\nIt fell at noon\n\nNobody was hurt."))
                .isEqualTo(3);
    }
}
