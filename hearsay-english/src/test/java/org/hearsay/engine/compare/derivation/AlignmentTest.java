package org.hearsay.engine.compare.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.domain.document.Document;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final English ENGLISH = English.load();

    /** Words that are all different. */
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i + "x").collect(Collectors.joining(" "));
    }

    private static Sketch sketch(String text) {
        return Sketch.of(AnalysedText.of(Document.ofText("a.txt", text), ENGLISH));
    }

    private static List<SharedPassage> shared(String... texts) {
        List<Sketch> sketches = new ArrayList<>();
        for (String text : texts) {
            sketches.add(sketch(text));
        }
        return Candidates.of(sketches).stream()
                .flatMap(p -> Alignment.of(sketches.get(p.one()), sketches.get(p.two()), p).stream())
                .toList();
    }

    @Test
    void aSketchHasTheWordsAndNoMarks() {
        assertThat(sketch("The US-backed guards’ boat, they said, isn't theirs.")
                        .size())
                .isEqualTo(10);
    }

    @Test
    void aPassageStandsWhereItsWordsDo() {
        String first = words(0, 20);
        String second = words(100, 110) + " " + words(5, 18);

        assertThat(shared(first, second)).singleElement().satisfies(p -> {
            assertThat(p.inOne().of(first)).isEqualTo(words(5, 18));
            assertThat(p.inTwo().of(second)).isEqualTo(words(5, 18));
            assertThat(p.words()).isEqualTo(13);
        });
    }

    @Test
    void changedAddedAndLeftOutWordsBreakNoPassage() {
        String first = words(0, 30);
        String second = words(0, 8) + " new " + words(8, 15) + " other " + words(16, 24) + " " + words(25, 30);

        assertThat(shared(first, second))
                .singleElement()
                .satisfies(p -> assertThat(p.words()).isEqualTo(28));
    }

    @Test
    void fewWordsInCommonAreNone() {
        assertThat(shared(words(0, 8) + " " + words(100, 120), words(0, 8) + " " + words(200, 220)))
                .isEmpty();
    }

    @Test
    void documentsThatShareNothingArePairedWithNobody() {
        assertThat(Candidates.of(List.of(sketch(words(0, 30)), sketch(""), sketch(words(50, 90)))))
                .isEmpty();
    }

    @Test
    void aStockPhraseOfVeryManyPairsEachWithAFewOnly() {
        List<Sketch> sketches = IntStream.range(0, 200)
                .mapToObj(i -> sketch(words(0, 9) + " " + words(1000 * (i + 1), 1000 * (i + 1) + 20)))
                .toList();

        assertThat(Candidates.of(sketches).size()).isLessThanOrEqualTo(10 * 200);
    }
}
