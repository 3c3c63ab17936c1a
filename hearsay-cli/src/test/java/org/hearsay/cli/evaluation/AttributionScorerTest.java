package org.hearsay.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.cli.evaluation.Score.Count;
import org.hearsay.cli.evaluation.Score.Figure;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScorerTest {

    private static final String TEXT = "😀 “We left at dawn,” said Ilva Torren. The bridge held, the mayor said.";

    @TempDir
    private Path gold;

    @Test
    void scoresWhatIsRightAndWhatIsNot() throws IOException {
        article("a", TEXT);
        Score score = AttributionScorer.score(
                gold,
                (name, text) -> Optional.of(List.of(
                        Statements.of(spans("Ilva Torren"), spans("said"), spans("“We left at dawn,”"), null),
                        Statements.of(spans("Ilva Torren"), List.of(), spans("The bridge held"), null),
                        Statements.of(spans("mayor"), List.of(), spans("bridge"), "t0"))));
        assertThat(score.counts().get(Figure.STATEMENT)).isEqualTo(new Count(1, 2, 2));
        assertThat(score.counts().get(Figure.FULL)).isEqualTo(new Count(1, 2, 2));
        assertThat(score.counts().get(Figure.CONTENT)).isEqualTo(new Count(2, 2, 2));
        assertThat(score.counts().get(Figure.SOURCE)).isEqualTo(new Count(1, 1, 2));
        assertThat(score.counts().get(Figure.TOKENS)).isEqualTo(new Count(7, 7, 7));
        assertThat(score.directRight()).isEqualTo(1);
        assertThat(score.directGold()).isEqualTo(1);
        assertThat(score.missing()).isEmpty();
    }

    @Test
    void aTextWithoutOutputIsNamedAndCounts() throws IOException {
        article("a", TEXT);
        Score score = AttributionScorer.score(gold, (name, text) -> Optional.empty());
        assertThat(score.lines())
                .containsExactly(
                        "source     P   0.0  R   0.0  F1   0.0   (0 right, 0 found, 2 gold)",
                        "cue        P   0.0  R   0.0  F1   0.0   (0 right, 0 found, 2 gold)",
                        "content    P   0.0  R   0.0  F1   0.0   (0 right, 0 found, 2 gold)",
                        "statement  P   0.0  R   0.0  F1   0.0   (0 right, 0 found, 2 gold)",
                        "full       P   0.0  R   0.0  F1   0.0   (0 right, 0 found, 2 gold)  [0.0, 0.0]",
                        "tokens     P   0.0  R   0.0  F1   0.0   (0 right, 0 found, 7 gold)",
                        "direct     R   0.0   (fully quoted contents given to the right source: 0 of 1)",
                        "missing    1 texts have no output: a");
    }

    @Test
    void goldThatIsMissingOrBrokenIsSaid() throws IOException {
        assertThatThrownBy(() -> AttributionScorer.score(gold.resolve("nowhere"), (n, t) -> Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("There is no folder");
        article("a", TEXT);
        Files.writeString(gold.resolve("attributions/a.ann"), "T1\tContent x y\twords\n");
        assertThatThrownBy(() -> AttributionScorer.score(gold, (n, t) -> Optional.empty()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not brat standoff");
    }

    private void article(String name, String text) throws IOException {
        Files.createDirectories(gold.resolve("text"));
        Files.createDirectories(gold.resolve("attributions"));
        Files.writeString(gold.resolve("text/" + name + ".txt"), text);
        StringBuilder annotation = new StringBuilder();
        String[] words = {"Ilva Torren", "said", "“We left at dawn,”", "the mayor", "mayor said", "The bridge held"};
        for (int i = 0; i < words.length; i++) {
            Span span = spans(words[i]).get(0);
            annotation
                    .append("T")
                    .append(i)
                    .append("\tPart ")
                    .append(text.codePointCount(0, span.start()))
                    .append(' ')
                    .append(text.codePointCount(0, span.end()))
                    .append('\t')
                    .append(words[i])
                    .append('\n');
        }
        annotation.append("E1\tAttribution:T1 Source:T0 Cue:T1 Content:T2\n");
        annotation.append("E2\tAttribution:T1 Source1:T3 Cue:T4 Content:T5\n");
        Files.writeString(gold.resolve("attributions/" + name + ".ann"), annotation);
    }

    private static List<Span> spans(String words) {
        int at = TEXT.indexOf(words);
        return List.of(new Span(at, at + words.length()));
    }
}
