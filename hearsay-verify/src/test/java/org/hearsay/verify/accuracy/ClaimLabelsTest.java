package org.hearsay.verify.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimLabelsTest {

    @TempDir
    Path folder;

    private Path labels(String name, String... rows) throws IOException {
        return Files.writeString(
                folder.resolve(name), "item\twhole\tpolarity\tsubject\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void rightIsWhatBothCallRight() throws IOException {
        labels("first-1.tsv", "1\tyes\tyes\tyes", "2\tyes\tyes\tno", "3\tyes\tno\tyes", "4\tyes\tyes\tyes");
        labels("second-1.tsv", "1\tyes\tyes\tyes", "2\tyes\tyes\tyes", "3\tyes\tyes\tyes", "4\tno\tyes\tyes");

        ClaimLabels found = ClaimLabels.in(folder).orElseThrow();

        assertThat(found.items()).isEqualTo(4);
        assertThat(found.whole()).isEqualTo(2);
        assertThat(found.subject()).isEqualTo(3);
        assertThat(found.agreements()).extracting(Agreement::alike).containsExactly(3, 3, 3);
    }

    @Test
    void nobodyHasJudgedYet() throws IOException {
        assertThat(ClaimLabels.in(folder)).isEmpty();
    }

    @Test
    void otherWordsThanYesAndNoAreRefused() throws IOException {
        Path first = labels("first-1.tsv", "1\tyes\tperhaps\tyes");

        assertThatThrownBy(() -> ClaimLabels.of(first, first)).isInstanceOf(IOException.class);
    }

    @Test
    void theSameAccountSharesHalfOfTheShorterAndAThirdOfTheLonger() {
        assertThat(ClaimShare.isSame(new Span(0, 100), new Span(0, 34))).isTrue();
        assertThat(ClaimShare.isSame(new Span(0, 100), new Span(0, 33))).isFalse();
        assertThat(ClaimShare.isSame(new Span(0, 40), new Span(20, 60))).isTrue();
        assertThat(ClaimShare.isSame(new Span(0, 40), new Span(21, 61))).isFalse();
        assertThat(ClaimShare.isSame(new Span(0, 40), new Span(40, 80))).isFalse();
    }
}
