package org.hearsay.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTest {

    @Test
    void fixedWordsStandAroundQuotedOnes() {
        Why why = Why.of(Reason.ONE_ORIGIN_BELOW, List.of("new orders", "Pavo 100 % Lindrey"), List.of(), List.of());

        assertThat(why.text())
                .isEqualTo("the lead says “new orders”; under it Pavo 100 % Lindrey alone answers for that");
        assertThat(why.reason()).isEqualTo(Reason.ONE_ORIGIN_BELOW);
    }

    @Test
    void quotedWordsThatLookLikeGapsAreNone() {
        assertThat(Why.of(Reason.SAME_NAME, List.of("%s"), List.of(), List.of()).text())
                .isEqualTo("the same name: %s");
    }

    @Test
    void wordsWithoutRoomAndRoomWithoutWordsAreRefused() {
        assertThatThrownBy(() -> Why.of(Reason.NOBODY_NAMED, List.of("a"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Why.of(Reason.SAME_NAME, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsMadeForTheCaseHaveNoCode() {
        assertThat(new Why("two of them differ", List.of(), List.of()).reason()).isNull();
    }
}
