package org.hearsay.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected numbers were printed by CPython 3.11. */
class PythonRandomTest {

    @Test
    void givesTheNumbersOfSeedOne() {
        PythonRandom random = new PythonRandom(1);
        assertThat(new double[] {random.random(), random.random(), random.random(), random.random(), random.random()})
                .containsExactly(
                        0.13436424411240122,
                        0.8474337369372327,
                        0.763774618976614,
                        0.2550690257394217,
                        0.49543508709194095);
    }

    @Test
    void staysInStepBeyondItsState() {
        PythonRandom random = new PythonRandom(1);
        double last = 0;
        for (int i = 0; i < 10_000; i++) {
            last = random.random();
        }
        assertThat(last).isEqualTo(0.9874776281441546);
    }

    @Test
    void takesSeedsBeyond32Bits() {
        PythonRandom random = new PythonRandom((1L << 40) + 5);
        assertThat(new double[] {random.random(), random.random()})
                .containsExactly(0.5043802970418443, 0.2686044399723282);
    }

    @Test
    void choosesAsPythonDoes() {
        PythonRandom random = new PythonRandom(1);
        assertThat(IntStream.range(0, 12).map(i -> random.choice(84)))
                .containsExactly(11, 71, 64, 21, 41, 37, 54, 66, 7, 2, 70, 36);
    }
}
