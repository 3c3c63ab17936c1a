package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final WordPieces pieces =
            new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "ferry", "##man", "-", "al", "o", "##ruk"));

    @Test
    void theLongestPieceComesFirst() {
        assertThat(pieces.of("ferryman")).containsExactly(3, 4);
    }

    @Test
    void caseAndAccentsAreDroppedAndMarksStandAlone() {
        assertThat(pieces.of("Al-Örük")).containsExactly(6, 5, 7, 8);
    }

    @Test
    void whatCannotBeCutIsUnknownAndLongWordsAreBounded() {
        assertThat(pieces.of("xyz")).containsExactly(0);
        assertThat(pieces.of("-".repeat(1000))).hasSize(16);
        assertThat(pieces.of("\u200B")).containsExactly(0);
    }
}
