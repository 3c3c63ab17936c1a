package org.hearsay.verify.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearsay.verify.accuracy.TreebankScore.Counts;
import org.hearsay.verify.accuracy.TreebankScore.Measure;
import org.junit.jupiter.api.Test;

/** The counts are those that {@code udeval -c} of the package udtools prints for the same two files. */
class TreebankScoreTest {

    private static final String GOLD = """
            # newdoc id = d
            # newpar
            1-2\tCan't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tCa\tcan\tAUX\t_\t_\t4\taux\t_\t_
            2\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
            3\tMira\tMira\tPROPN\t_\t_\t4\tnsubj:outer\t_\t_
            4\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            5\t?\t?\tPUNCT\t_\t_\t4\tpunct\t_\t_

            # newpar
            1\tShe\tshe\tPRON\t_\t_\t2\tnsubj\t_\t_
            2\tleft\tleave\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
            4\t"\t"\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """;

    private static final String FOUND = """
            1\tCa\tcan\tAUX\t_\t_\t4\taux\t_\t_
            2\tn't\tno\tADV\t_\t_\t4\tadvmod\t_\t_
            3\tMira\tMira\tPROPN\t_\t_\t4\tnsubj\t_\t_
            4\tgo\tgo\tVERB\t_\t_\t0\troot\t_\t_
            5\t?\t?\tPUNCT\t_\t_\t3\tpunct\t_\t_

            1\tShe\tshe\tPRON\t_\t_\t2\tobj\t_\t_
            2\tleft\tleave\tVERB\t_\t_\t0\troot\t_\t_
            3\t."\t."\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """;

    @Test
    void wordsAreAlignedAndCounted() {
        TreebankScore score = TreebankScore.of(Treebank.of(GOLD), Treebank.of(FOUND));

        assertThat(score.of(Measure.TOKENS)).isEqualTo(new Counts(5, 8, 8));
        assertThat(score.of(Measure.SENTENCES)).isEqualTo(new Counts(2, 2, 2));
        assertThat(score.of(Measure.WORDS)).isEqualTo(new Counts(7, 9, 8));
        assertThat(score.of(Measure.UPOS)).isEqualTo(new Counts(6, 9, 8));
        assertThat(score.of(Measure.LEMMAS)).isEqualTo(new Counts(6, 9, 8));
        assertThat(score.of(Measure.UAS)).isEqualTo(new Counts(6, 9, 8));
        assertThat(score.of(Measure.LAS)).isEqualTo(new Counts(5, 9, 8));
    }

    @Test
    void aTextIsAsItWasWritten() {
        assertThat(Treebank.text(GOLD)).isEqualTo("Can't Mira go?\n\nShe left. \" ");
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> TreebankScore.of(Treebank.of(GOLD), Treebank.of(FOUND.replace("Mira", "Mina"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not the same text");
    }

    @Test
    void aSentenceHasOneRoot() {
        assertThatThrownBy(() -> Treebank.of(FOUND.replace("\t2\tobj", "\t0\troot")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 roots: She left");
    }
}
