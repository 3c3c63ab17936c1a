package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.engine.model.StatementJudge.Verdict;
import org.junit.jupiter.api.Test;

class StatementOddsTest {

    private static final String NUMBERS =
            "{\"bias\": -1, \"threshold\": 0.5, \"lower\": {\"stance denies\": 0.2}, \"weights\": {\"finite\": 2, \"length\": 0.5}}";

    private final StatementOdds odds = new StatementOdds(NUMBERS.getBytes(StandardCharsets.UTF_8));

    @Test
    void weightedFeaturesMakeTheChance() {
        Verdict verdict = odds.judge("t1", Map.of("finite", 1.0, "length", 2.0, "neverSeen", 9.0));

        assertThat(verdict.chance()).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(verdict.shown()).isTrue();
    }

    @Test
    void whatIsBelowTheThresholdIsNotShown() {
        assertThat(odds.judge("t1", Map.of()).shown()).isFalse();
    }

    @Test
    void aDenialIsShownFromALowerChanceOn() {
        assertThat(odds.judge("t1", Map.of("stance denies", 1.0)).shown()).isTrue();
    }

    @Test
    void whatShipsKnowsVerbsOfSaying() {
        StatementOdds shipped = StatementOdds.ofProgram();

        assertThat(shipped.judge("t1", Map.of("odds", 3.0, "odds_outermost", 3.0, "cue saying", 1.0))
                        .chance())
                .isGreaterThan(shipped.judge("t1", Map.of("odds", -3.0, "odds_nested", -3.0, "no_verb", 1.0))
                        .chance());
    }
}
